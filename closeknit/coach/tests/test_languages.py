"""English in any dialect is read; of another language the coach says so."""

import pytest

from closeknit.coach import check_disclosure, check_draft, check_reply
from closeknit.coach.languages import is_english


@pytest.mark.parametrize(
    "text",
    [
        "Ich bin heute so müde, kannst du bitte das Kind abholen",
        "Je suis fatigué, tu ne m'écoutes jamais",
        "Nunca me escuchas cuando hablo contigo",
        "Você nunca me escuta quando eu falo",
        "Non mi ascolti mai quando parlo con te",
        "Je luistert nooit naar me als ik praat",
        "Nigdy mnie nie słuchasz kiedy mówię",
        "Beni hiç dinlemiyorsun, çok üzgünüm",
        "tum kabhi meri baat nahi sunte ho",
        "你从来不听我说话",
        "Ты никогда меня не слушаешь",
        "أنت لا تسمعني أبدا",
        "Estoy cansada de limpiar sola la casa",
        "De ce nu mă suni niciodată",
        "Waarom bel je me nooit terug",
        "Miért nem hívsz soha",
        "kwa nini hunipigii simu kamwe",
        "Sao anh không bao giờ gọi cho em",
    ],
)
def test_another_language_is_noticed(text: str) -> None:
    assert not is_english(text)
    for report in (check_draft(text), check_reply(text), check_disclosure(text)):
        assert report.silent_because == "language"
        assert report.observations == ()


@pytest.mark.parametrize(
    "text",
    [
        "", "ok", "😀😀😀", "u nvr txt bk", "Mi nah know why yuh vex wid mi", "ah dinnae ken whit tae dae wi ye",
        "You never listen, mi amor, te quiero mucho", "Since two years your dog barks", "12:30", "Ben? Ada!",
        "the pierogi are in the fridge, na zdrowie", "He have a big heart my friend", "Merci beaucoup",
        "I said je ne sais pas and she laughed", "Oga please send the money now now", "LOVE YOU MUM XX",
    ],
)  # fmt: skip
def test_any_english_and_what_is_too_short_is_read(text: str) -> None:
    assert is_english(text)
    assert check_draft(text).silent_because is None
