"""Replies: what they ask, say back, let be and advise, and when advice comes too soon."""

import pytest

from closeknit.coach import FromHead, FromRule, Kind, check_reply, heads
from closeknit.coach.acting import SURELY_VALID, Turn, where_advice_is_early
from closeknit.coach.questions import Form, asked, fluent
from closeknit.coach.tokens import sentences

TROUBLE = "I cried in the car before work again."
ALL = frozenset(Kind)


def form(text: str) -> Form | None:
    read = sentences(text)
    found = [each for each in map(asked, read, map(fluent, read)) if each]
    return found[-1].form if found else None


def kinds(text: str, said: str = TROUBLE) -> set[Kind]:
    return {each.kind for each in check_reply(text, said, enabled=ALL).observations}


def hints(text: str, said: str = TROUBLE) -> set[Kind]:
    return {each.kind for each in check_reply(text, said, enabled=ALL).hints}


@pytest.mark.parametrize(
    "text",
    [
        "What was the worst of it?",
        "how did she take it",
        "Okay, and why do you think that is?",
        "Tell me about the garden.",
        "I wonder what that was like for you.",
        "Could you say a bit more?",
        "wh-what happened then?",
        "What will you miss the most, do you think?",
        "Whit happened?",
        "Okay, you could tell me about the drive.",
        "sorry, what do you need tonight",
        "I'm just kind of wondering where you are with it.",
        "I'm wondering, after all that, how you slept.",
        "I need you to tell me a bit more about the letter.",
        "If you could tell me a little about the funeral.",
        "I'm really interested to know what you make of it.",
        "I'm just curious about the neighbours.",
    ],
)
def test_an_open_question_is_read_as_one(text: str) -> None:
    assert form(text) == Form.OPEN


@pytest.mark.parametrize(
    "text",
    [
        "Did he say sorry?",
        "are you home yet",
        "How long have you been awake?",
        "Is dinner ready?",
        "If I brought soup, would you eat it?",
        "Which bus was it?",
        "Have you slept at all?",
        "does it still hurt",
        "oh love, have you eaten",
        "well, how sure are you of that",
        "Would it help if I came.",
        "I wonder if we could ring her together.",
        "I wanted to check in with you and see how the scan went.",
        "I wonder if that's something you'd try.",
    ],
)
def test_a_closed_question_is_read_as_one(text: str) -> None:
    assert form(text) == Form.CLOSED


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("So you were standing there all alone with it?", Form.ECHO),
        ("It sounds like nobody asked you?", Form.ECHO),
        ("That was a long night, wasn't it?", Form.TAG),
        ("Is that right?", Form.TAG),
        ("Every night?", Form.BARE),
        ("When you are tired, everything is louder.", None),
        ("What you did was brave.", None),
        ("I know what happened.", None),
        ("They said it was over, which is why I rang.", None),
        ("Should you need anything, ring.", None),
        ("Had you rung, I would have come.", None),
        ("I'll ring when you are home.", None),
        ("Out of ten where ten is the worst what number would you give.", Form.BARE),
        ("He said “Go home.” How far did you walk", Form.CLOSED),
        ("Did I get that right.", Form.TAG),
        ("Okay?", None),
        ("All right?", None),
        ("Yeah, right?", None),
        ("They still had the nerve to laugh, you know what I mean?", None),
        ("It could have been worse, who knows?", None),
        ("Why don't we look at it on Sunday.", None),
        ("I wonder if that might be the damp.", None),
    ],
)
def test_what_only_looks_like_a_question(text: str, expected: Form | None) -> None:
    assert form(text) == expected


def test_a_turn_that_asks_says_so_and_whether_it_is_open() -> None:
    acts = check_reply("Oh no. How are you now?", TROUBLE).acts
    assert acts.question
    assert acts.open
    assert max(acts.reflection, acts.advice) < 0.5


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He hung up?", True),
        ("He hung up? Okay, wow.", False),
        ("He hung up? I had no idea that he was still so angry with you.", True),
        ("Did he hang up? Okay.", True),
        ("Okay. He hung up? Where were you?", True),
    ],
)
def test_who_goes_on_at_once_does_not_wait_for_an_answer(text: str, expected: bool) -> None:
    assert check_reply(text, TROUBLE).acts.question is expected


def test_open_is_none_where_nothing_is_asked() -> None:
    assert check_reply("I'm on my way.", TROUBLE).acts.open is None


def test_saying_back_outweighs_and_advice_does_not() -> None:
    acts = check_reply("It sounds like you dread that car every morning.", TROUBLE).acts
    assert acts.reflection >= 0.5 > acts.advice


def test_advice_and_information_outweigh() -> None:
    text = "You should see a doctor. There are some good tablets that can help people with this."
    acts = check_reply(text, TROUBLE).acts
    assert acts.advice >= 0.5 > acts.reflection


def test_one_sentence_is_not_called_validation_where_the_whole_is_far_from_it() -> None:
    alone = "I really need you to quit smoking."
    assert heads.head("validation").score(alone) >= SURELY_VALID
    told = f"{alone} The other car needs new tyres, the garage shuts at four, and the bus is late."
    assert Kind.VALIDATION not in kinds(told)


def test_strengths_have_a_place_a_warm_sentence_and_a_source() -> None:
    text = "No wonder you're worn out. So you sat there all alone with it. What would help tonight?"
    found = check_reply(text, TROUBLE).strengths
    assert {each.kind for each in found} == {
        Kind.VALIDATION,
        Kind.REFLECTION,
        Kind.QUESTION,
        Kind.OPEN,
    }
    for each in found:
        assert each.span
        assert text[slice(*each.span)]
        assert each.suggestion is None
        assert len(each.why) <= 150
        assert isinstance(each.source, FromRule | FromHead)


def test_a_closed_question_is_described_and_never_called_wrong() -> None:
    found = check_reply("Did you eat?", TROUBLE).strengths
    closed = next(each for each in found if each.kind == Kind.CLOSED)
    assert closed.polarity == "strength"
    assert "yes or no" in closed.why


def test_only_enabled_kinds_are_shown() -> None:
    assert not check_reply("How are you now?", TROUBLE, enabled=()).observations


@pytest.mark.parametrize(
    "text",
    [
        "Ring HR first thing.",
        "honestly just leave him",
        "You should get up earlier then.",
        "Have you tried a lamp that wakes you slowly?",
        "If I were you I'd ask for other shifts.",
        "Mate, hand in your notice.",
        "Why don't you just take the train?",
        "Maybe get a sick note?",
        "All you have to do is tell them.",
        "never answer that woman's emails",
    ],
)
def test_advice_right_after_somebody_opens_up_is_early(text: str) -> None:
    assert Kind.ADVICE_EARLY in hints(text)


@pytest.mark.parametrize(
    "text",
    [
        "No wonder, three weeks of that. You should take Friday off.",
        "What did your boss say? You could always ask for other shifts.",
        "In the car again, before it even began. Get a sick note tomorrow.",
        "I'm so sorry. Maybe talk to your doctor?",
        "Oh love. Ring in sick today.",
    ],
)
def test_advice_after_listening_is_not_early(text: str) -> None:
    assert Kind.ADVICE_EARLY not in hints(text)


@pytest.mark.parametrize(
    "said",
    [
        "What should I do about the car?",
        "any ideas how to sleep?",
        "What would you do?",
        "I got the job!",
        "I'm at the shop, do we need anything?",
        "The lamp shop is shut and the lift to platform two is out.",
        "I'm in Lidl and they have none of the green ones.",
        "The printer upstairs doesn't take this paper.",
        "I can't find a parking space anywhere.",
    ],
)
def test_advice_that_was_asked_for_or_meets_no_trouble_is_not_early(said: str) -> None:
    assert Kind.ADVICE_EARLY not in hints("Get the small one and put it by the bed.", said)


@pytest.mark.parametrize(
    "said",
    [
        "The heating is out again and I cried in my coat.",
        "The printer ate my thesis. I'm so tired of failing.",
        "My boss shouted at me because the file was gone.",
    ],
)
def test_a_thing_that_touches_somebody_is_not_only_a_thing(said: str) -> None:
    assert Kind.ADVICE_EARLY in hints("You should get a new one and put it by the bed.", said)


@pytest.mark.parametrize(
    "text",
    [
        "Take all the time you need.",
        "Come here, you.",
        "Put your feet up, I'll cook.",
        "You don't have to explain.",
        "You need to know that I love you.",
        "You should hear the rain here.",
        "Just tell me when.",
        "Have you eaten?",
        "Let me drive you tomorrow.",
        "Do you want me to ring them?",
        "Call me whenever.",
        "Get some rest, love.",
        "Give the dog a kiss from me.",
        "Don't worry, I'll pick her up.",
        "Stay where you are, I'm coming.",
        "Keep talking, I'm here.",
    ],
)
def test_comfort_and_offers_are_left_alone(text: str) -> None:
    assert not hints(text)


def test_a_hint_points_at_the_advice_and_not_at_what_leads_to_it() -> None:
    text = "Mate, just hand in your notice."
    (hint,) = check_reply(text, TROUBLE).hints
    assert hint.span
    assert text[slice(*hint.span)].startswith("hand")
    assert hint.suggestion == "Would you like an idea, or shall I just listen?"


@pytest.mark.parametrize("text", ["At least you have a car.", "Cheer up.", "It's only work."])
def test_playing_down_is_found_where_it_is_enabled(text: str) -> None:
    assert Kind.MINIMISING in hints(text)
    assert not [each for each in check_reply(text, TROUBLE).hints if each.kind == Kind.MINIMISING]


def test_a_bigger_story_is_found_where_it_is_enabled() -> None:
    assert Kind.ONE_UP in hints("That's nothing, I cried for a month.")


def test_forgiving_somebody_who_is_sorry_plays_nothing_down() -> None:
    assert not hints("It's not a big deal, love.", "I'm sorry, I broke your cup.")


def test_the_sentences_in_which_advice_is_early_come_first() -> None:
    read = sentences("Ring them. That sounds awful. Sell the car.")
    assert where_advice_is_early(Turn("", read)) == 1


def test_danger_silences_everything_that_would_be_shown() -> None:
    report = check_reply("You should just calm him down.", "He said he'd kill me if I leave.")
    assert report.silent_because == "safety"
    assert not report.observations


@pytest.mark.parametrize("text", ["", " ", "?", "…", "!!!", "“”", "um", "is", "so ?", "\n\n?"])
def test_odd_texts_are_read(text: str) -> None:
    check_reply(text, text, enabled=ALL)
