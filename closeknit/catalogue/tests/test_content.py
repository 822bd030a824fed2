"""What is shipped: all of it there, and each practice what it promises to be."""

import re

from closeknit.catalogue import BondKind, Catalogue, Keeps, Pool, Practice, Readers, Strategy, Way
from closeknit.catalogue.tests.texts import of_practice

LETTERS = dict(zip("pfkcm", BondKind, strict=True))

# Each practice that was asked for: depth, ways, bonds. Deeper than 2 there are no colleagues; what
# its author alone may offer (honest-thing, forgive, withdrawn, fears-of-closeness) begins in way A.
ASKED_FOR = """
what-is-closeness 1 AT pfkcm         kinds-of-closeness 2 TS pfk      remember-closeness 2 AT pfkcm
what-holds-me-back 3 A pfkm          what-to-share 2 AT pfkcm         opinions-first 1 ATS pfkcm
what-do-i-feel 1 A pfkcm             as-i-am 2 A pfkcm                who-knows-me 2 A pfkcm
ground-rules 2 TS pfkc               right-moment 1 AT pfk            validate 2 ATL pfkcm
affirm 1 TS pfkc                     boundaries 3 AT pfkm             daily-check-in 1 TSL pfkc
weekly-check-in 2 SL pfkc            i-feel 2 AT pfkcm                hear-and-be-heard 2 SL pfkc
honest-thing 3 ATS pfk               open-questions 1 TSL pfkc        feedback-without-armour 3 TSL pfk
weekly-together 1 TS pfkc            protected-hour 1 S pfk           coffee-together 1 S pfkc
how-we-met 2 TS pfk                  new-memory 1 TS pfkc             memory-book 1 AS pfkcm
fifteen-minutes 2 SL pfkc            guess-and-ask 2 TS pfk           in-your-shoes 3 SL pfk
hear-before-fixing 2 TSL pfkc        different-and-good 2 TS pfkc     small-thing 2 TS pfkc
daily-success-or-struggle 2 TS pfkc  a-struggle 4 TSL pfk             aspirations-and-fears 4 TSL pfk
a-tear 5 TSL pfk                     thirty-six 2-5 TSL pfk           ladder 1-5 TS pfkc
body-speaks 1 A pfkcm                mirror 1 A pfkcm                 eye-contact 3 SL pfk
be-here 1 AS pfkcm                   hear-what-isnt-said 3 SL pfk     quiet-together 1 SL pfk
phone-truce 1 TS pfkc                screen-and-face 1 TS pfkc        far-apart 2 TL pfkc
voice-note 2 T pfkc                  small-promises 1 TS pfkc         decide-together 2 TSL pfkc
appreciation 1 TS pfkc               reliability 3 TS pfk             joint-goals 2 TS pfkc
values 3 TS pfk                      meeting-opener 2 TSL c           touch-comfort 3 T pfk
one-small-touch 2 S pfk              space-or-closeness 1 TS pfk      noticing-touch 2 A pfk
soft-start 3 AT pfkm                 conflict-four-steps 3 TSL pfk    time-out 2 TSL pfkc
outside-view 3 AT pfk                forgive 4 ATS pfk                apology 3 AT pfkm
withdrawn 3 ATSL pfk                 fears-of-closeness 4 ATL pfk     our-signal 2 TS pfkc
not-too-fast 1 A pfkcm               wanting-more 3 A pfk             begin-again 2 AT pfkcm
circle 2 AT pfkcm                    own-growth 1 AT pfkcm            professional-help 2 AT pfkcm
pet-or-place 1 A m                   evening-of-yours 1 AT pfk
"""
STRATEGIES = """
understand what-is-closeness kinds-of-closeness remember-closeness what-holds-me-back what-to-share
 opinions-first what-do-i-feel as-i-am who-knows-me
safety ground-rules right-moment validate affirm boundaries
communication daily-check-in weekly-check-in i-feel hear-and-be-heard honest-thing open-questions
 feedback-without-armour
time weekly-together protected-hour coffee-together how-we-met new-memory memory-book
empathy fifteen-minutes guess-and-ask in-your-shoes hear-before-fixing different-and-good
vulnerability small-thing daily-success-or-struggle a-struggle aspirations-and-fears a-tear thirty-six
 ladder
presence body-speaks mirror eye-contact be-here hear-what-isnt-said quiet-together
technology phone-truce screen-and-face far-apart voice-note
trust small-promises decide-together appreciation reliability joint-goals values meeting-opener
touch touch-comfort one-small-touch space-or-closeness noticing-touch
repair soft-start conflict-four-steps time-out outside-view forgive apology withdrawn
 fears-of-closeness our-signal not-too-fast wanting-more begin-again
support circle own-growth professional-help pet-or-place evening-of-yours
"""


def test_nothing_that_is_shipped_has_a_mistake(catalogue: Catalogue) -> None:
    assert [str(mistake) for mistake in catalogue.mistakes] == []


def test_there_is_as_much_as_was_promised(catalogue: Catalogue) -> None:
    pools, vocabularies = catalogue.pools, catalogue.vocabularies
    sets = [pools[f"thirty-six-{number}"] for number in ("one", "two", "three")]
    assert len(catalogue.practices) >= 77
    assert len(pools["ladder"].prompts) >= 150
    assert [len(pool.prompts) for pool in sets] == [12, 12, 12]
    assert len(pools["open-questions"].prompts) >= 120
    assert len(pools["activities"].prompts) >= 80
    assert len(vocabularies["feelings"].words()) >= 60
    assert len(vocabularies["needs"].words()) >= 40
    assert len(catalogue.readings) >= 15
    assert len(catalogue.programmes) >= 7


def test_every_practice_that_was_asked_for_is_what_was_asked_for(catalogue: Catalogue) -> None:
    wanted = re.findall(r"([a-z0-9-]+) ([\d-]+) ([ATSL]+) ([pfkcm]+)", ASKED_FOR)
    assert len(wanted) == 77
    for name, depth, ways, bonds in wanted:
        practice = catalogue.by_id[name]
        low, _, high = depth.partition("-")
        assert practice.depth == (int(low), int(high or low)), name
        assert practice.ways == {Way(letter) for letter in ways}, name
        assert practice.bonds == {LETTERS[letter] for letter in bonds}, name


def test_every_practice_stands_behind_its_door(catalogue: Catalogue) -> None:
    for line in STRATEGIES.replace("\n ", " ").strip().splitlines():
        strategy, *names = line.split()
        for name in names:
            assert catalogue.by_id[name].strategy is Strategy(strategy), name


def test_the_ladder_has_thirty_rungs_at_most_depths_and_a_smile_on_the_easy_ones(
    catalogue: Catalogue,
) -> None:
    ladder: Pool = catalogue.pools["ladder"]
    for depth in range(1, 6):
        assert len(ladder.left((), BondKind.FRIEND, depth, depth)) >= 20
    for pool in catalogue.pools.values():
        easy = [prompt for prompt in pool.prompts if prompt.depth <= 2]
        assert sum(prompt.light for prompt in easy) * 3 >= len(easy), pool.name


def test_a_programme_leads_through_what_its_bonds_can_do(catalogue: Catalogue) -> None:
    found = catalogue.programmes
    assert len(found["fourteen-small-things"].stages) == 14
    assert found["fourteen-small-things"].stages[-1].practice == "what-we-keep"
    assert len(found["seven-conversations"].stages) == 7
    on_my_own = [catalogue.by_id[stage.practice] for stage in found["on-my-own"].stages]
    assert all(Way.ALONE in practice.ways for practice in on_my_own)
    far = [catalogue.by_id[stage.practice] for stage in found["far-apart-together"].stages]
    assert all(practice.ways & {Way.OWN_TIME, Way.LIVE} for practice in far)


def test_every_practice_says_why_and_how_sure_that_is(catalogue: Catalogue) -> None:
    for practice in catalogue.practices:
        known = re.search(r"\b(19|20)\d\d\b", practice.source) or "pinion" in practice.source
        assert known, practice.id
        sentences = re.findall(r"[.?](?=[\s\"”]|$)", practice.why)
        assert 1 <= len(sentences) <= 4, practice.id


def test_side_by_side_nothing_is_written(catalogue: Catalogue) -> None:
    silent = {"read", "turns", "away", "pace"}
    for practice in catalogue.practices:
        for step in practice.steps:
            if Way.SIDE_BY_SIDE not in step.ways:
                continue
            where = f"{practice.id}.{step.key}"
            assert step.aloud or step.kind in silent, f"{where} says nothing to say aloud"
            told = step.aloud or step.text
            # What is kept is written afterwards, by each on their own.
            now = re.sub(r"(?i)[^.?]*\b(later|afterwards|on their own|their own)\b[^.?]*", "", told)
            assert not re.search(r"(?i)\b(write|writes|type|types|seal|seals|send it)\b", now), (
                where
            )


def test_a_colleague_reads_nothing_of_touch(catalogue: Catalogue) -> None:
    touch = re.compile(
        r"(?i)(?<!in )(?<!lost )\btouch(es|ing)?\b|\b(hugs?|kiss\w*|cuddl\w*|caress\w*)\b"
        r"|hold(ing)? hands"
    )
    for practice in catalogue.practices:
        if BondKind.COLLEAGUE in practice.bonds:
            for text in of_practice(practice, BondKind.COLLEAGUE):
                assert not touch.search(text.said), (text.where, text.said)


def test_touch_that_all_choose_stands_only_where_it_is_no_yes_for_today(
    catalogue: Catalogue,
) -> None:
    for practice in catalogue.practices:
        for step in practice.steps:
            if step.readers is Readers.OVERLAP and any(option.touch for option in step.options):
                assert practice.strategy is Strategy.TOUCH, practice.id


def test_the_daily_check_in_begins_with_one_word_and_one_line(catalogue: Catalogue) -> None:
    daily = catalogue.practice("daily-check-in", 1)
    assert daily.expires_after == 0
    assert (daily.form().key, daily.form().minutes) == ("two-minutes", 2)
    short = [(step.kind, step.length) for step in daily.steps_of(Way.OWN_TIME)]
    assert short == [("share", "word"), ("share", "line"), ("respond", "line")]
    long = [step.key for step in daily.steps_of(Way.OWN_TIME, "ten-minutes")]
    assert long == ["day", "feeling", "mind", "need", "noticed", "heard", "take-up"]
    assert [option.key for option in daily.step("take-up").options] == ["now", "later", "not-today"]


def test_a_hug_is_offered_to_two_people_who_are_no_colleagues(catalogue: Catalogue) -> None:
    need = catalogue.practice("daily-check-in").step("need")

    def offered(bond: BondKind, members: int) -> list[str]:
        return [option.key for option in need.options_for(bond, members)]

    assert offered(BondKind.FAMILY, 2) == ["nothing", "ear", "hand", "hug"]
    assert offered(BondKind.FAMILY, 3) == ["nothing", "ear", "hand"]
    assert offered(BondKind.COLLEAGUE, 2) == ["nothing", "ear", "hand"]


def test_nobody_is_led_to_forgive(catalogue: Catalogue) -> None:
    forgive = catalogue.by_id["forgive"]
    assert not forgive.suggested
    assert catalogue.programmes_with("forgive") == []
    assert forgive.step("where").options[0].text == "Not now, maybe never"


def test_what_only_its_author_may_offer_begins_alone(catalogue: Catalogue) -> None:
    alone = {practice.id for practice in catalogue.practices if practice.begins_alone}
    assert alone == {"honest-thing", "forgive", "withdrawn", "fears-of-closeness"}
    assert catalogue.by_id["withdrawn"].called_to_others == "A small good thing first"


def test_what_looks_at_faces_is_found_and_never_suggested(catalogue: Catalogue) -> None:
    for name in ("mirror", "body-speaks", "eye-contact", "hear-what-isnt-said"):
        assert not catalogue.by_id[name].suggested, name


def test_a_conflict_is_only_prepared_in_writing(catalogue: Catalogue) -> None:
    conflict = catalogue.by_id["conflict-four-steps"].steps_of(Way.OWN_TIME)
    assert {step.kind for step in conflict} == {"read", "reflect", "tell", "plan"}


def test_a_boundary_and_an_honest_thing_say_what_they_are_not(catalogue: Catalogue) -> None:
    told = catalogue.by_id["boundaries"].step("told")
    assert told.keeps is Keeps.BOUNDARY
    assert "it is a rule, not a boundary, and needs no answer" in (told.note or "")
    before = " ".join(catalogue.by_id["honest-thing"].step("before").text.split())
    assert "nothing here asks for passwords, phones, whereabouts or a confession" in before


def test_a_promise_is_its_makers_and_an_agreement_everybodys(catalogue: Catalogue) -> None:
    for practice in catalogue.practices:
        for step in practice.steps:
            if step.keeps is Keeps.PROMISE:
                assert step.kind == "tell"
            if step.keeps in (Keeps.AGREEMENT, Keeps.DECISION, Keeps.GROUND_RULES, Keeps.SIGNAL):
                assert step.kind == "agree"


def test_the_thirty_six_can_be_left_after_each_set(catalogue: Catalogue) -> None:
    practice = catalogue.by_id["thirty-six"]
    assert [form.key for form in practice.forms] == ["first", "second", "third"]
    for form in practice.forms:
        steps = practice.steps_of(Way.OWN_TIME, form.key)
        assert sum(step.count for step in steps) == 12
        assert {option.key for option in steps[-1].options} == {"go-on", "stay", "stop"}
        assert steps[-1].readers is Readers.ME


def test_help_names_an_emergency_number_and_somebody_who_listens(catalogue: Catalogue) -> None:
    countries = [page for page in catalogue.help_pages.values() if page.country != "elsewhere"]
    assert len(countries) >= 20
    for page in countries:
        about = {line.about for line in page.lines}
        assert about >= {"emergency", "listening"}, page.name
        assert "check that they still answer" in (page.note or "")
    assert "112" in (catalogue.help_page("XX").note or "")


def test_who_does_a_care_choice_is_led_to_help_and_nobody_is_told(catalogue: Catalogue) -> None:
    leading = [
        (practice.id, step.readers)
        for practice in catalogue.practices
        for step in practice.steps
        if any(option.care for option in step.options)
    ]
    assert {readers for _, readers in leading} == {Readers.ME}
    named = {name for name, _ in leading}
    assert named >= {"what-holds-me-back", "forgive", "withdrawn", "time-out", "wanting-more"}


def test_a_practice_without_others_says_what_to_do_alone(catalogue: Catalogue) -> None:
    def together(practice: Practice) -> bool:
        return Way.ALONE not in practice.ways

    assert all(practice.alone for practice in catalogue.practices if together(practice))
