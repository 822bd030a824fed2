"""Whether a text is English. The coach reads no other language yet, and says so rather than guess.

English in any dialect and with any slips passes, and so does what is too short to tell. Other
languages are known by their commonest small words, or by their letters.
"""

import re
import unicodedata
from collections.abc import Iterable

from closeknit.coach import lexicon
from closeknit.coach.lexicon import word_set
from closeknit.coach.spellings import CONTRACTIONS, SPELLINGS
from closeknit.coach.tokens import Sentence

ENOUGH = 4
"""Words from which on a text can be told apart."""
LOOKED_AT = 800
"""Characters that are looked at: a letter rarely changes its language later."""
LONGER = 5
"""Words from which on their share alone is enough."""
FEW = 0.27
"""In other languages fewer words are English ones, in English messages of any dialect more."""
HALF = 0.4
"""Under this share, as many small words of another language are enough."""

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_TAILS = frozenset(("m", "re", "ve", "ll", "d", "s", "t"))
_ENDINGS = ("ing", "ly", "ness", "ful", "ght", "'s")


def is_english(text: str, read: Iterable[Sentence] = ()) -> bool:
    """Whether to read on. `read`: its sentences, if they are there already."""
    written = _WORD.findall(text[:LOOKED_AT])
    words = [word.lower().replace("’", "'") for word in written]
    if _is_in_other_letters(words):
        return False
    if len(words) < ENOUGH:
        return True
    plain = [word for word, seen in zip(words, written, strict=True) if not seen[0].isupper()]
    counted = plain if len(plain) >= ENOUGH else words
    english = sum(map(_commonness, counted))
    other = sum(word in OTHERS for word in counted)
    share = english / len(counted)
    if other > english or (other and other >= english and share < HALF):
        return False
    if share >= FEW:
        return True
    foreign = other or any(not word.isascii() and word not in BORROWED for word in plain)
    return not foreign and len(plain) < LONGER


def _commonness(word: str) -> float:
    """1 for a common English word, a half for what other languages write as well."""
    if word in OTHERS:
        return 0
    if word in SHARED:
        return 0.5
    head, _, tail = word.partition("'")
    if _is_common(word) or (tail in _TAILS and _is_common(head)):
        return 1
    return 0.5 if word.endswith(_ENDINGS) else 0


def _is_common(word: str) -> bool:
    return word in ENGLISH or word in lexicon.words() or word in CONTRACTIONS or word in SPELLINGS


def _is_in_other_letters(words: list[str]) -> bool:
    """Chinese, Arabic, Cyrillic …: most letters are none of the Latin alphabet."""
    letters = "".join(words)
    if letters.isascii():
        return False
    latin = sum(letter < "\u0250" or "LATIN" in unicodedata.name(letter, "") for letter in letters)
    return len(letters) > 1 and latin * 2 < len(letters)


ENGLISH = word_set(
    """
    the be to of and in that have it for not on with he as you do at this but his by from they we say
    her she or will my one all would there their what so up out if about who get which go when make
    can like time no just him know take into your good some could them see other than then now look
    only come its over think also back after use two how our work first well way even new want
    because any these give day most us is are was were been had has did does am being i me more
    very really much many here where why again still too never always please sorry thanks thank love
    hi hello hey yes yeah ok okay home today tomorrow tonight week last next morning night let need
    should might must off down before around while something nothing everything someone anyone mum
    dad said told got going went came made left right feel felt sure little long great old big own
    three four five six seven eight nine ten twenty hundred years days hours minutes ago women men
    house car job school phone food water door bed room money things stuff lot bit each both such same
    another enough maybe perhaps quite rather though although however until since without against
    between under through away together ever once twice young bad nice best better worse worst whole
    half different glad happy sad tired angry hungry busy late early soon ready sick help call text ask
    tell talk speak see look hear listen wait stay leave keep put bring buy pay eat drink sleep drive
    walk run play read write live hate hope wish try find give show send start stop end open turn move
    change lose win cook clean every found thing anything nobody everybody important agree wrong
    problem question thought thinking looking getting doing trying saying uh um edit wow yum theme
    """
)

OTHERS = word_set(
    """
    und der das ich nicht ist ein eine mir mich dich dir auch wir sie haben habe hast dass wenn aber
    auf mit für wie bist immer schon noch kann wird sein kein keine heute morgen bitte danke
    le les des et est une je ne pas que qui dans pour avec sur mais vous nous tu mon ma ton ta elle
    sont être très tout aussi merci bonjour c'est j'ai suis fait plus comme
    el los las una y es por con para pero como muy también gracias hola qué está estoy eres mi nunca
    siempre porque cuando donde soy tengo puedo quiero hoy mañana bien todo ella nosotros
    o os uma um não é eu você ele nós mas muito obrigado obrigada também está estou tenho quero hoje
    amanhã sempre porque quando meu minha seu sua isso isto
    il lo gli che di non sono per ma anche molto grazie ciao perché quando mio mia sei sempre oggi
    domani questo questa bene tutto
    het een ik niet je van dat zijn heb ook maar wij jij hij zij met voor naar bij altijd vandaag
    morgen dank
    nie się jest na to że jak ale tak mnie ciebie jestem masz proszę dziękuję dzisiaj jutro zawsze
    nigdy już tylko czy może co ty
    bir ve bu da için ben sen biz çok değil ama ne var yok seni beni bana sana hiç her zaman bugün
    yarın teşekkür ederim
    hai ka ki ke ko mein aur nahi nahin tum main kya bhi hum mera meri tera kab kyun bahut accha hain
    ho raha rahi
    jag och inte är det att en på som med för du har jeg ikke og det er på som med
    si nu este și în pe care
    yang dan di tidak saya kamu ini itu untuk dengan aku bisa
    """
) - word_set(
    """
    die was in a an me no on to do am so her sang man old ma mi o di da ne is main et con ton ta y
    en i as al we us he have plus pas sale pour bin mine has tak na co ho hum her dank her
    """
)
"""Common small words of other languages that are no words of any English."""

SHARED = word_set(
    """
    a i me no on de da di mi ma pa em n y r u ye ya so in an am do te la si ne es al se he pas plus
    is was man her hat die had main tag war not bald also fast gift rot art mist sin dose sale pain
    """
)
"""English words, or spellings, that other languages write as often."""

BORROWED = word_set(
    """
    café cafés cliché clichés naïve fiancé fiancée résumé déjà crème brûlée soirée décor façade
    entrée purée sauté piñata jalapeño über née protégé exposé touché passé risqué
    """
)
"""Words with other letters that are English by now."""
