"""The content of Closeknit: practices, pools of prompts and help lines, as files. Knows how they are
written, what is wrong in one and on which line; refuses to know people, sittings, answers, Django
and how a page shows them."""

from closeknit.catalogue.kinds import KINDS, BondKind, Length, Readers, Strategy, Way
from closeknit.catalogue.loading import CONTENT, Catalogue, UnknownPractice, load
from closeknit.catalogue.mistakes import Mistake
from closeknit.catalogue.practice import (
    Form,
    HelpLine,
    HelpPage,
    Option,
    Pool,
    Practice,
    Prompt,
    Scale,
    StepText,
)

__all__ = [
    "CONTENT",
    "KINDS",
    "BondKind",
    "Catalogue",
    "Form",
    "HelpLine",
    "HelpPage",
    "Length",
    "Mistake",
    "Option",
    "Pool",
    "Practice",
    "Prompt",
    "Readers",
    "Scale",
    "StepText",
    "Strategy",
    "UnknownPractice",
    "Way",
    "load",
]
