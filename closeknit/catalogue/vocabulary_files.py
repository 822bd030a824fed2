"""Reads a vocabulary: feelings, or needs, in families."""

from closeknit.catalogue.practice import Family, Item, Vocabulary
from closeknit.catalogue.reading import Sheet, Table, plain

VOCABULARY_KEYS = frozenset({"name", "title", "families"})
FAMILY_KEYS = frozenset({"key", "title", "words"})
WORD_KEYS = frozenset({"key", "text", "retired"})


def read_vocabulary(sheet: Sheet) -> Vocabulary | None:
    """The vocabulary in a sheet. None where the sheet has a mistake, or now gets one."""
    if not sheet.readable:
        return None
    table = Table(sheet, sheet.data)
    table.only(VOCABULARY_KEYS)
    name = table.slug("name", "Give it the name of the file.")
    if name and name != sheet.path.stem:
        said = f'Write name = "{sheet.path.stem}", or rename the file.'
        table.mistake("name", f'The file is called "{sheet.path.stem}". {said}')
    title = table.text("title", 60, "Say what kind of words these are.") or ""
    told: set[str] = set()
    families = tuple(_family(family, told) for family in table.tables("families", "family"))
    if not families:
        table.mistake(None, "There is no family yet. Begin one with a line [[families]].")
    return None if sheet.mistakes else Vocabulary(name, title, families)


def _family(table: Table, told: set[str]) -> Family:
    """The words that are offered, and those that somebody chose when they still were. `told` are
    the keys and texts of all words before."""
    table.only(FAMILY_KEYS)
    key = table.slug("key", "Give the family a short name of its own.")
    title = table.text("title", 40, "Write what stands above these words.") or ""
    words = [_word(word, told) for word in table.tables("words", "word")]
    offered = tuple(word for word, retired in words if not retired)
    if not offered:
        said = "Write some below [[families.words]]."
        table.mistake(None, f"{table.called} has no word to choose. {said}")
    return Family(key, title, offered, tuple(word for word, retired in words if retired))


def _word(table: Table, told: set[str]) -> tuple[Item, bool]:
    """One word, in one family, under one key; and whether it is retired. Then its text may stand
    anew under another key."""
    table.only(WORD_KEYS)
    key = table.slug("key", "Give the word a short name of its own.")
    word = Item(key, table.text("text", 30, "Write the word.") or "")
    retired = table.flag("retired", usual=False)
    signs = {f"key {word.key}"} | (set() if retired else {f"text {plain(word.text)}"})
    if signs & told:
        table.mistake(None, f'"{word.text}" stands twice. Keep one of them.')
    told |= signs
    return word, retired
