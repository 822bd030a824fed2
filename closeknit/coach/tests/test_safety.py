"""Where words hold a cue of danger nothing is coached; everyday words stay everyday."""

import pytest

from closeknit.coach import check_disclosure, check_draft, check_reply

DANGER = (
    "I flinch when I hear your key in the door.",
    "You never let me see my sister and you keep my passport.",
    "u grabbed me by the neck last nite",
    "I said no and you carried on.",
    "If you leave me I will kill myself and it is your fault.",
    "I have been saving up my tablets.",
    "I know where you park now.",
    "you always know when he's drunk, one of his moods, lock your door",
    "Him squeeze mi neck and say sorry after.",
    "He opens all my post and decides which letters I get.",
    "If it weren't for the dog I wouldn't still be here.",
    "can i stay at urs pls dont ask why. just tonight",
    "The police can't be outside your house all night. I can.",
)
EVERYDAY = (
    "This traffic is killing me, start without me.",
    "I could murder a curry.",
    "I was so scared that I would lose him.",
    "I was scared to tell you about the exam.",
    "When you look at your phone while I tell about my day, I feel lonely.",
    "Lock the door when you leave, love.",
    "You scared me yesterday, I thought you were a burglar.",
    "My back hurts and I am dead tired.",
    "I have got your passport in my bag with the tickets, see you at gate 12.",
    "We all go quiet when the film starts.",
    "I joined your gym, fancy spin on Monday?",
    "You'll regret it if you don't try the lamb.",
)


@pytest.mark.parametrize("text", DANGER)
def test_danger_gets_no_hint_and_no_praise(text: str) -> None:
    for report in (check_draft(text), check_reply(text), check_disclosure(text)):
        assert report.silent_because == "safety"
        assert report.observations == ()


@pytest.mark.parametrize("text", EVERYDAY)
def test_everyday_words_are_read_on(text: str) -> None:
    assert check_draft(text).silent_because is None


def test_a_reply_to_words_of_danger_is_not_coached() -> None:
    assert check_reply("You should just leave.", "He hit me again.").silent_because == "safety"


def test_a_threat_that_is_passed_on_is_a_threat() -> None:
    assert check_draft("He wrote “I will kill you” again.").silent_because == "safety"
