"""Reads a pool of prompts."""

from closeknit.catalogue.kinds import BondKind
from closeknit.catalogue.practice import COLLEAGUE_DEPTH, Pool, Prompt
from closeknit.catalogue.reading import Sheet, Table, plain

POOL_KEYS = frozenset({"name", "title", "prompts"})
PROMPT_KEYS = frozenset({"key", "text", "depth", "bonds", "light", "retired"})
PROMPT_LIMIT = 200

# Words that two prompts may share without asking the same.
_SMALL = """
a an and are at be but by did do does for from had has have how i if in is it of on or that the there
this to was were what when where which who why with would you your yours yourself
"""
SMALL_WORDS = frozenset(_SMALL.split())


def read_pool(sheet: Sheet) -> Pool | None:
    """The pool in a sheet. None where the sheet has a mistake, or now gets one."""
    if not sheet.readable:
        return None
    table = Table(sheet, sheet.data)
    table.only(POOL_KEYS)
    name = table.slug("name", "Give it the name of the file.")
    if name and name != sheet.path.stem:
        said = f'Write name = "{sheet.path.stem}", or rename the file.'
        table.mistake("name", f'The file is called "{sheet.path.stem}". {said}')
    title = table.text("title", 60, "Say what kind of prompts these are.") or ""
    prompts = [_prompt(prompt) for prompt in table.tables("prompts", "prompt")]
    if not prompts:
        table.mistake(None, "There is no prompt yet. Begin one with a line [[prompts]].")
    _check(sheet, prompts)
    return None if sheet.mistakes else Pool(name, title, tuple(prompts))


def _prompt(table: Table) -> Prompt:
    table.only(PROMPT_KEYS)
    bonds = table.some("bonds", BondKind)
    depth = table.number("depth", 1, 5, "1 is facts, 2 opinions, 3 feelings.") or 1
    if BondKind.COLLEAGUE in bonds and depth > COLLEAGUE_DEPTH:
        said = f'Colleagues go no deeper than {COLLEAGUE_DEPTH}. Take "colleague" out.'
        table.mistake("bonds", said)
    return Prompt(
        key=table.slug("key", "Give the prompt a short name of its own."),
        text=table.text("text", PROMPT_LIMIT, "Write what is asked.") or "",
        depth=depth,
        bonds=bonds or frozenset(BondKind),
        light=table.flag("light", usual=False),
        retired=table.flag("retired", usual=False),
    )


def _check(sheet: Sheet, prompts: list[Prompt]) -> None:
    keys: dict[str, int] = {}
    asked: dict[frozenset[str], Prompt] = {}
    reached = 1
    for number, prompt in enumerate(prompts):
        where = ("prompts", number)
        if prompt.key and keys.setdefault(prompt.key, number) != number:
            said = f'Two prompts have the key "{prompt.key}". Give one of them another key.'
            sheet.mistake((*where, "key"), said)
        twin = asked.setdefault(_core(prompt.text), prompt)
        if prompt.text and twin is not prompt:
            said = f'Prompt "{prompt.key}" asks the same as "{twin.key}". Keep one of them.'
            sheet.mistake((*where, "text"), said)
        if prompt.depth < reached:
            said = f"has depth {prompt.depth} after one of {reached}. Put it earlier."
            sheet.mistake((*where, "depth"), f'Prompt "{prompt.key}" {said}')
        reached = max(reached, prompt.depth)


def _core(text: str) -> frozenset[str]:
    words = plain(text).split()
    return frozenset(words) - SMALL_WORDS or frozenset(words)
