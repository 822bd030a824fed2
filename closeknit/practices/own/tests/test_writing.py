"""Writing a practice in the browser, without a script: what is typed stays, what is wrong is told."""

import re
import tomllib
from typing import Any

import pytest

from closeknit.catalogue import BondKind, Keeps, Readers, Way
from closeknit.people.models import Person, PrivateRecord
from closeknit.practices.own import editing, sketches
from closeknit.practices.own.tests.desk_work import HEAD, SHARE, WHOLE, Writer, filled
from closeknit.practices.tests.sitting_down import page_of
from closeknit.practices.views.own import fields, kinds
from closeknit.practices.views.own.kinds import OFFERED
from closeknit.web.templatetags import look

pytestmark = pytest.mark.django_db


@pytest.fixture
def writer(alice: Person) -> Writer:
    return Writer(alice)


def test_a_name_and_one_question_are_enough(writer: Writer) -> None:
    page = page_of(writer.browser.get("/practices/own/new/"))
    answered = writer.browser.post("/practices/own/new/", {**filled(page), "title": "Tea"})
    writer.own = answered["Location"].split("/")[3]
    assert "There is none yet" in writer.page()
    kinds = writer.page("steps/")
    assert all(f"?kind={kind}" in kinds for kind in OFFERED)
    form = filled(writer.page("steps/?kind=share"))
    writer.adds(**{**form, "title": "Your tea", "text": "Black, or with milk?"})
    practice = writer.practice
    assert (practice.title, practice.version, practice.minutes) == ("Tea", 1, 10)
    assert re.fullmatch(r"own-[0-9a-f]{8}", practice.id)
    assert practice.id == writer.own
    assert practice.source == editing.OPINION
    assert practice.ways == {Way.OWN_TIME, Way.SIDE_BY_SIDE}
    assert practice.bonds == frozenset(BondKind) - {BondKind.JUST_ME}
    assert practice.steps[0].sealed
    page = writer.page()
    assert "Your tea" in page
    assert "Not whole" not in page
    assert "Tea" in page_of(writer.browser.get("/practices/own/"))


TYPED: dict[str, dict[str, Any]] = {
    "read": {"text": "Sit down."},
    "reflect": {"text": "What was it?", "length": "line", "prompts": "At first\r\nAt last"},
    "share": {"text": "How was it?", "length": "word"},
    "tell": {"text": "For what?", "length": "text", "keeps": "appreciation"},
    "choose": {
        "text": "Which?",
        "options": "A walk\nA rest",
        "several": "on",
        "readers": "overlap",
    },
    "rate": {"text": "Where?", "low": "far", "high": "near", "steps": "5", "readers": "me"},
    "guess": {"answers": "step-3", "text": "How was theirs?", "length": "word"},
    "respond": {
        "answers": "step-3",
        "text": "Say it back.",
        "length": "line",
        "reflect_first": "on",
    },
    "turns": {
        "text": "Talk.",
        "turns": "4",
        "seconds": "90",
        "speaker": "Speak.",
        "listener": "Hear.",
    },
    "away": {"text": "Lay it down.", "lengths": "10, 1.5", "breath": "on"},
    "agree": {"text": "What holds?", "length": "line", "keeps": "ground-rules"},
    "plan": {"text": "When?", "often": "on"},
    "pace": {"text": ""},
}


def test_every_kind_of_step_can_be_written(writer: Writer) -> None:
    writer.begins(ways=["A", "T", "S"])
    for kind, typed in TYPED.items():
        form = filled(writer.page(f"steps/?kind={kind}"))
        writer.adds(**{**form, "title": f"A {kind}", **typed})
    steps = {step.kind: step for step in writer.practice.steps}
    assert list(steps) == list(TYPED)
    assert steps["reflect"].prompts == ("At first", "At last")
    assert steps["tell"].keeps is Keeps.APPRECIATION
    assert [option.text for option in steps["choose"].options] == ["A walk", "A rest"]
    assert steps["choose"].readers is Readers.OVERLAP
    assert steps["choose"].ways == {Way.OWN_TIME}
    assert (steps["rate"].scale.low, steps["rate"].scale.steps) == ("far", 5)
    assert steps["respond"].reflect_first
    assert steps["respond"].answers == "step-3"
    assert (steps["turns"].turns, steps["turns"].seconds) == (4, 90)
    assert steps["turns"].ways == {Way.SIDE_BY_SIDE}
    assert steps["away"].lengths == (600, 90)
    assert steps["share"].ways == {Way.OWN_TIME, Way.SIDE_BY_SIDE}
    for key in [step.key for step in writer.practice.steps]:
        before = writer.sketch.text
        form = filled(writer.page(f"steps/{key}/"))
        assert writer.post(f"steps/{key}/", **form).status_code == 302
        assert writer.sketch.text == before, key
    assert "A share" in writer.page("look/")


def test_opening_and_keeping_a_practice_from_a_file_changes_nothing(writer: Writer) -> None:
    """Also what no form asks for stays as it was."""
    writer.brings(WHOLE)
    before, was = writer.sketch.toml, writer.practice
    form = filled(writer.page("head/"))
    assert writer.post("head/", **form).status_code == 302
    for step in editing.steps_of(before):
        form = filled(writer.page(f"steps/{step['key']}/"))
        answered = writer.post(f"steps/{step['key']}/", **form)
        assert answered.status_code == 302, page_of(answered)
    assert writer.sketch.toml == before | {"why": before["why"].strip()}
    assert writer.practice == was


WRONG: dict[str, tuple[dict[str, Any], str]] = {
    "no name": ({"title": " "}, "A name is needed here."),
    "long name": ({"title": "x" * 61}, "There is room for 60 characters here, and this has 61."),
    "html in the name": ({"title": "<b>Tea</b>"}, "This holds HTML."),
    "script in why": ({"why": "<script>alert(1)</script>"}, "This holds HTML."),
    "a link": ({"why": "See https://example.org"}, "This holds a link."),
    "a heading": ({"why": "# Tea"}, "This holds a heading."),
    "an invisible sign": ({"title": "Te\u202ea"}, "cannot be seen"),
    "a control sign": ({"why": "Te\x07a"}, "cannot be seen"),
    "no minutes": ({"minutes": ""}, "Something is needed here."),
    "minutes in words": ({"minutes": "ten"}, "A whole number fits here."),
    "far too many minutes": ({"minutes": "9" * 30}, "A whole number from 1 to 240 fits here."),
    "no way": ({"ways": []}, "Choose at least one."),
    "a way that is none": ({"ways": ["X"]}, "Choose among these."),
    "nobody": ({"bonds": []}, "Choose at least one."),
    "deep with colleagues": ({"depth": "3"}, "Colleagues go no deeper"),
    "lighter on the way": (
        {"depth": "2", "deepest": "1"},
        "This is lighter than where it begins.",
    ),
    "touch with colleagues": ({"strategy": "touch"}, "Touch is not offered to colleagues."),
}


@pytest.mark.parametrize(("typed", "said"), WRONG.values(), ids=WRONG)
def test_what_is_wrong_is_told_beside_and_what_was_typed_stays(
    writer: Writer, typed: dict[str, Any], said: str
) -> None:
    sent = {**HEAD, "called_to_others": "Kept as typed", **typed}
    answered = writer.browser.post("/practices/own/new/", sent)
    page = page_of(answered)
    assert answered.status_code == 422
    assert said in page
    assert "Kept as typed" in page
    assert "<script>alert" not in answered.content.decode()
    assert sketches.every(writer.visit) == []


WRONG_STEPS: dict[str, tuple[str, dict[str, Any], str]] = {
    "no heading": ("share", {"title": ""}, "Something is needed here."),
    "no text": ("share", {"text": " "}, "Something is needed here."),
    "html": ("share", {"text": "<img src=x onerror=alert(1)>"}, "This holds HTML."),
    "a picture": ("read", {"text": "![x](y)"}, "This holds a picture."),
    "too long": ("read", {"text": "x" * 1201}, "There is room for 1,200 characters here"),
    "one option": ("choose", {"options": "One"}, "Write from 2 to 40 of them"),
    "twins": ("choose", {"options": "A walk\na  walk."}, "stands here twice"),
    "a long option": ("choose", {"options": "x" * 81 + "\nB"}, "There is room for 80 characters"),
    "forty-one": ("choose", {"options": "\n".join(map(str, range(41)))}, "Write from 2 to 40"),
    "nobody reads it": ("choose", {"readers": ""}, "Choose one of these."),
    "repeated prompt": ("share", {"prompts": "At first\nat first"}, "stands here twice"),
    "html in a prompt": ("share", {"prompts": "<b>x</b>"}, "This holds HTML."),
    "no end": ("rate", {"low": ""}, "Something is needed here."),
    "a scale of one": ("rate", {"steps": "1"}, "A whole number from 2 to 11 fits here."),
    "most of one": ("choose", {"several": "", "most": "2"}, '"most" limits how many'),
    "a length in words": ("away", {"lengths": "ten"}, "with commas between"),
    "too short": ("away", {"lengths": "0.1"}, "with commas between"),
    "not a number": ("away", {"lengths": "nan, inf, 1e400"}, "with commas between"),
    "twice the same": ("away", {"lengths": "5, 5"}, "with commas between"),
    "a turn of a year": ("turns", {"seconds": "999999"}, "Choose one of these."),
    "nothing to answer": ("respond", {"answers": ""}, "There is no step before this one"),
    "answers the air": ("respond", {"answers": "step-9"}, "Choose one of these."),
    "depth beyond": ("read", {"depth": "4"}, "the practice goes from 2 to 2"),
    "touching nothing": ("tell", {"keeps": "goal"}, "Choose one of these."),
}


@pytest.mark.parametrize(("kind", "typed", "said"), WRONG_STEPS.values(), ids=WRONG_STEPS)
def test_what_is_wrong_with_a_step_is_told_beside_it(
    writer: Writer, kind: str, typed: dict[str, Any], said: str
) -> None:
    writer.begins()
    form = filled(writer.page(f"steps/?kind={kind}"))
    good = {"title": "Good", **TYPED[kind], "answers": "", "note": "Kept as typed"}
    answered = writer.post("steps/", **{**form, **good, **typed})
    page = page_of(answered)
    assert answered.status_code == 422
    assert said in page
    assert "Kept as typed" in page
    assert editing.steps_of(writer.sketch.toml) == []


def test_what_depends_on_other_steps_is_told_where_it_can_be_mended(writer: Writer) -> None:
    writer.begins().adds()
    writer.adds(was="respond", kind="respond", answers="step-1", title="Heard", text="What?")
    writer.post("steps/step-1/place/", to="down")
    page = writer.page()
    assert "Step “Heard” answers “The kitchen”, which comes no earlier." in page
    assert writer.sketch.practice is None
    assert writer.post("sitting/").status_code == 409
    assert writer.browser.get(f"{writer.url}aloud/").status_code == 404
    writer.post("steps/step-2/place/", to="down")
    assert writer.sketch.practice is not None


def test_depth_never_falls(writer: Writer) -> None:
    writer.begins(deepest="4", bonds=["friend"]).adds(depth="4")
    answered = writer.add(depth="3")
    assert answered.status_code == 422
    assert "Depth never falls on the way" in page_of(answered)


def test_alone_nobody_is_there_to_read(writer: Writer) -> None:
    writer.begins(ways=["A"])
    answered = writer.add()
    assert answered.status_code == 422
    assert "by yourself nobody is there to read it" in page_of(answered)
    writer.adds(was="reflect", kind="reflect")
    assert writer.practice.bonds == frozenset(BondKind)


def test_up_down_and_out_and_back(writer: Writer) -> None:
    writer.begins().adds(title="One").adds(title="Two").adds(title="Three")
    titles = lambda: [step["title"] for step in editing.steps_of(writer.sketch.toml)]  # noqa: E731
    writer.post("steps/step-3/place/", to="up")
    assert titles() == ["One", "Three", "Two"]
    writer.post("steps/step-1/place/", to="up")
    writer.post("steps/step-1/place/", to="sideways")
    assert titles() == ["One", "Three", "Two"]
    before = writer.sketch.text
    writer.post("steps/step-3/removal/")
    assert titles() == ["One", "Two"]
    assert "Put it back" in writer.page()
    writer.post("undoing/")
    assert writer.sketch.text == before
    assert "Put it back" not in writer.page()
    writer.post("undoing/")
    assert writer.sketch.text == before


def test_what_was_taken_out_does_not_come_back_over_what_was_written_since(writer: Writer) -> None:
    writer.begins().adds(title="One").adds(title="Two")
    writer.post("steps/step-1/removal/")
    writer.adds(title="Three")
    assert "Put it back" not in writer.page()
    writer.post("undoing/")
    assert [s["title"] for s in editing.steps_of(writer.sketch.toml)] == ["Two", "Three"]


def test_another_kind_of_step_keeps_what_was_typed(writer: Writer) -> None:
    writer.begins().adds()
    sent = {**SHARE, "kind": "choose", "title": "Typed", "text": "Typed too", "note": "A note"}
    answered = writer.post("steps/step-1/", **sent)
    page = page_of(answered)
    assert answered.status_code == 422
    assert "another kind of step now" in page
    assert 'class="error"' not in page
    form = filled(page)
    assert (form["title"], form["text"], form["note"]) == (["Typed"], ["Typed too"], ["A note"])
    assert writer.practice.steps[0].kind == "share"
    assert writer.post("steps/step-1/", **{**form, "options": "A\nB"}).status_code == 302
    step = writer.practice.steps[0]
    assert (step.kind, step.key, step.text) == ("choose", "step-1", "Typed too")
    assert step.length is None


def test_two_tabs_lose_nothing_of_each_other(writer: Writer) -> None:
    writer.begins().adds(title="One").adds(title="Two")
    one, two = (filled(writer.page(f"steps/step-{n}/")) for n in (1, 2))
    writer.post("steps/step-1/", **{**one, "title": "First"})
    writer.post("steps/step-2/", **{**two, "title": "Second"})
    assert [s["title"] for s in editing.steps_of(writer.sketch.toml)] == ["First", "Second"]


def test_a_step_that_another_tab_took_out_is_not_found(writer: Writer) -> None:
    writer.begins().adds()
    writer.post("steps/step-1/removal/")
    for what in ("", "place/", "removal/"):
        assert writer.post(f"steps/step-1/{what}", **SHARE).status_code == 404


def test_there_is_room_for_so_many_steps_and_practices(writer: Writer) -> None:
    writer.begins()
    step = {"kind": "read", "title": "R", "text": "T"}
    many = {**writer.sketch.toml, "steps": [{"key": f"step-{n}", **step} for n in range(1, 41)]}
    sketches.change(writer.visit, writer.own, lambda _: many)
    answered = writer.add()
    assert answered.status_code == 409
    assert "There are 40 steps" in page_of(answered)
    for _ in range(sketches.MOST - 1):
        sketches.begin(writer.visit, many)
    full = writer.browser.post("/practices/own/new/", HEAD)
    assert full.status_code == 422
    assert "that is as many as there is room for" in page_of(full)
    assert "Four walls" in page_of(full)
    brought = writer.bring(WHOLE)
    assert brought.status_code == 422
    assert "Every kind" in page_of(brought)


def test_as_a_file_it_is_text_that_nobody_keeps(writer: Writer) -> None:
    writer.begins(title="Tee & Kännchen ☕").adds()
    answered = writer.browser.get(f"{writer.url}file/")
    assert answered["Content-Disposition"] == 'attachment; filename="tee-kannchen.toml"'
    assert answered["Cache-Control"] == "no-store"
    assert answered["Content-Type"].startswith("application/toml")
    assert tomllib.loads(answered.content.decode()) == writer.sketch.toml
    writer.begins(title="☕")
    answered = writer.browser.get(f"{writer.url}file/")
    assert answered["Content-Disposition"] == 'attachment; filename="practice.toml"'


def test_removing_asks_first_and_leaves_no_record(writer: Writer) -> None:
    before = PrivateRecord.objects.count()
    writer.begins()
    assert PrivateRecord.objects.count() == before + 1
    assert "Remove this practice?" in writer.page("removal/")
    assert writer.post("removal/").status_code == 302
    assert PrivateRecord.objects.count() == before
    assert writer.browser.get(writer.url).status_code == 404


def test_nobody_else_finds_it(writer: Writer, bob: Person) -> None:
    writer.begins().adds()
    other = Writer(bob, writer.own)
    nobodys = other.browser.get("/practices/own/own-00000000/")
    for what in ("", "head/", "look/", "file/", "removal/", "steps/", "steps/step-1/", "aloud/"):
        answered = other.browser.get(other.url + what)
        assert (answered.status_code, answered.content) == (404, nobodys.content)
    for what in (
        "head/", "removal/", "undoing/", "sitting/", "sharing/", "withdrawal/", "steps/",
        "steps/step-1/", "steps/step-1/place/", "steps/step-1/removal/", "aloud/done/",
    ):  # fmt: skip
        assert other.post(what, **HEAD).status_code == 404
    assert writer.sketch.practice is not None
    assert "Four walls" not in page_of(other.browser.get("/practices/own/"))


def test_depths_are_called_as_on_every_page() -> None:
    assert fields.DEPTHS == look.DEPTHS


def test_every_kind_that_there_is_can_be_chosen() -> None:
    from closeknit.catalogue import KINDS

    assert OFFERED.keys() == KINDS.keys()
    for kind, offered in OFFERED.items():
        rule = KINDS[kind]
        asked = {*offered.asks, *offered.more} - {"low", "high", "steps"}
        assert asked <= rule.required | rule.allowed | {"text"}
        assert rule.required - {"scale", "readers"} <= {
            *offered.asks,
            *kinds.FRESH.get(kind, {}),
        }
