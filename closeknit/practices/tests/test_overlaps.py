"""Choices of which only what all chose ever shows, in a sitting of two and of three."""

from closeknit.bonds.models import OverlapPost
from closeknit.people.models import Person
from closeknit.practices.tests.sitting_down import Table, Two


def options(table: Table, who: Person, step: str) -> list[str]:
    run = table.run(who)
    return [option.key for option in run.offered(run.step(step)).options]


def texts(table: Table, who: Person, step: str, keys: list[str]) -> set[str]:
    return {o.text for o in table.run(who).step(step).options if o.key in keys}


def both(table: Table, alice: Person, bob: Person, hers: list[str], his: list[str]) -> None:
    table.done(alice, "where", "", chosen=hers)
    table.done(bob, "where", "", chosen=his)
    for _ in range(3):
        table.look(alice, bob)


def test_only_what_all_chose_shows(two: Two, alice: Person, bob: Person) -> None:
    table = two.begin("phone-truce", "")
    first, second, third, *_ = options(table, alice, "where")
    both(table, alice, bob, [first, second], [second, third])
    for person in (alice, bob):
        run = table.run(person)
        assert set(run.overlaps["where"].joint or ()) == texts(table, person, "where", [second])
        assert table.standing(person, "where") == "open"
    assert texts(table, alice, "where", [third]).isdisjoint(run.overlaps["where"].joint or ())


def test_with_nothing_in_common_the_page_says_so_kindly(
    two: Two, alice: Person, bob: Person
) -> None:
    table = two.begin("phone-truce", "")
    first, second, *_ = options(table, alice, "where")
    both(table, alice, bob, [first], [second])
    assert "Nothing this time that all of you chose." in table.page(alice)


def test_nobody_reads_the_others_choice_on_any_page(two: Two, alice: Person, bob: Person) -> None:
    table = two.begin("phone-truce", "")
    first, second, *_ = options(table, alice, "where")
    both(table, alice, bob, [first], [second])
    for each in texts(table, bob, "where", [second]):
        assert each not in table.thread(alice) + table.today(alice)
    mine = table.run(alice).overlaps["where"].state
    assert (mine.mine, mine.joint) == ((first,), ())


def test_it_is_put_in_and_waits_without_a_word_about_the_other(
    two: Two, alice: Person, bob: Person
) -> None:
    table = two.begin("phone-truce", "")
    first, *_ = options(table, alice, "where")
    table.done(alice, "where", "", chosen=[first])
    assert table.standing(alice, "where") == "sealed"
    page = table.page(alice)
    assert "your choice is in" in page
    assert "Bob has" not in page


def test_a_choice_can_be_taken_back_and_made_anew(two: Two, alice: Person, bob: Person) -> None:
    table = two.begin("phone-truce", "")
    first, second, *_ = options(table, alice, "where")
    table.done(alice, "where", "", chosen=[first])
    assert table.act(alice, "where", "taking-back").status_code == 302
    assert table.standing(alice, "where") == "here"
    both(table, alice, bob, [second], [second])
    assert set(table.run(bob).overlaps["where"].joint or ()) == texts(table, bob, "where", [second])


def test_a_swapped_post_ends_it_without_result(two: Two, alice: Person, bob: Person) -> None:
    """Alice owns the database: she puts her own post where Bob's was."""
    table = two.begin("phone-truce", "")
    first, *_ = options(table, alice, "where")
    table.done(alice, "where", "", chosen=[first])
    table.done(bob, "where", "", chosen=[first])
    mine = OverlapPost.objects.filter(author=alice, stage=1).latest("round")
    OverlapPost.objects.filter(author=bob, stage=1).update(post=mine.post)
    for _ in range(3):
        table.look(alice, bob)
    for person in (alice, bob):
        assert table.standing(person, "where") == "sealed"
