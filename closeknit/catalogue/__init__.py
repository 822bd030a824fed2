"""The content of Closeknit: practices, pools of prompts, vocabularies, readings,
programmes and help lines, as files. Knows how they are
written, what is wrong in one and on which line; refuses to know people, sittings, answers, Django
and how a page shows them."""

from closeknit.catalogue.kinds import KINDS, BondKind, Keeps, Length, Readers, Strategy, Way
from closeknit.catalogue.loading import CONTENT, Catalogue, UnknownPractice, load
from closeknit.catalogue.mistakes import Mistake
from closeknit.catalogue.practice import (
    Family,
    Form,
    HelpLine,
    HelpPage,
    Item,
    Option,
    Part,
    Pool,
    Practice,
    Programme,
    Prompt,
    Reading,
    Scale,
    Stage,
    StepText,
    Vocabulary,
)
from closeknit.catalogue.searching import Index, Sought, words_of
from closeknit.catalogue.written import read_text

__all__ = [
    "CONTENT",
    "KINDS",
    "BondKind",
    "Catalogue",
    "Family",
    "Form",
    "HelpLine",
    "HelpPage",
    "Index",
    "Item",
    "Keeps",
    "Length",
    "Mistake",
    "Option",
    "Part",
    "Pool",
    "Practice",
    "Programme",
    "Prompt",
    "Readers",
    "Reading",
    "Scale",
    "Sought",
    "Stage",
    "StepText",
    "Strategy",
    "UnknownPractice",
    "Vocabulary",
    "Way",
    "load",
    "read_text",
    "words_of",
]
