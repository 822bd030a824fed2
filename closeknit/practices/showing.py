"""A run as cards, one for each step: what a template needs, and nothing that it must work out."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from django import forms

from closeknit import engine
from closeknit.bonds.keys import Member
from closeknit.catalogue import Length, Prompt, StepText
from closeknit.engine import Act, Standing
from closeknit.keepsakes.keeping import WITHDRAWN
from closeknit.practices.coaching import beside, picking
from closeknit.practices.coaching.beside import Beside
from closeknit.practices.runs import Run
from closeknit.practices.steps import KINDS
from closeknit.practices.steps.choose import chosen_texts
from closeknit.practices.steps.kind import Said, StepForm, StepKind

MOST_DOTS = 20
"""More than any scale has: what another program wrote must not fill the page."""

BEHIND = frozenset(set(Standing) - {Standing.AHEAD, Standing.HERE})


@dataclass(frozen=True, slots=True)
class Spoken:
    """Somebody's words in one step, as the page shows them. `thread` is the member's colour;
    `lost` says that the words do not fit what was signed; `shape` is "short" for a word or a place
    on a scale, "reply" for an answer to somebody's words. `tender`: not for arguments. `about` is
    what their writer can do with them here."""

    name: str
    thread: int
    mine: bool
    line: str
    said: Said
    chosen: str = ""
    to: str = ""
    lost: bool = False
    dots: tuple[bool, ...] = ()
    shape: str = ""
    tender: bool = False
    about: "About | None" = None


@dataclass(frozen=True, slots=True)
class About:
    """What the writer of opened words can do with them: `words` is their row."""

    words: UUID
    can_withdraw: bool


@dataclass(slots=True)
class Card:
    """One step of the page. `standing` is the engine's word for it."""

    step: StepText
    kind: StepKind
    standing: Standing
    may: frozenset[Act]
    prompts: list[Prompt]
    form: StepForm | None = None
    spoken: list[Spoken] = field(default_factory=list)
    button: str = ""
    readers: str = ""
    reaches: str = ""
    refused: str = ""
    filled: "Filled | None" = None
    answering: list["Answering"] = field(default_factory=list)
    just_opened: bool = False
    closes: str = ""
    joint: tuple[str, ...] | None = None
    chosen: tuple[str, ...] = ()
    clock: str = ""
    voices: int | None = None
    draft: "Draft | None" = None
    talk: list["Exchange"] = field(default_factory=list)
    coach: Beside | None = None

    @property
    def here(self) -> bool:
        return self.standing is Standing.HERE

    @property
    def heard(self) -> list[Spoken]:
        """What others have said already."""
        return [each for each in self.spoken if not each.mine]

    @property
    def own(self) -> list[Spoken]:
        return [each for each in self.spoken if each.mine]

    @property
    def sealed(self) -> bool:
        return self.standing is Standing.SEALED

    @property
    def given(self) -> bool:
        """This person accepts what stands there, and others may still think."""
        return self.standing is Standing.GIVEN

    @property
    def returned(self) -> bool:
        return self.standing is Standing.RETURNED

    @property
    def can_pass(self) -> bool:
        return Act.PASS in self.may

    @property
    def leads_to_care(self) -> bool:
        """Whether this person chose, for themselves, what help and distance are there for."""
        care = {option.key for option in self.step.options if option.care}
        return any(care & set(_keys(each.said)) for each in self.spoken)

    @property
    def may_draft(self) -> bool:
        return Act.DRAFT in self.may

    @property
    def clocked(self) -> bool:
        """Whether a clock stands in place of a form."""
        return self.step.kind in ("turns", "away")

    @property
    def can_take_back(self) -> bool:
        return Act.TAKE_BACK in self.may

    @property
    def can_seal_after_all(self) -> bool:
        """Passed, but it still runs: the door stays open."""
        return self.standing is Standing.PASSED and bool(self.may & MAIN)

    @property
    def can_release(self) -> bool:
        return Act.RELEASE in self.may

    def takes(self, filled: "Filled") -> bool:
        """Whether this card itself shows what came back with something wrong."""
        if any(exchange.filled is filled for exchange in self.talk):
            return True
        asks = self.here or self.can_seal_after_all
        if filled.step != self.step.key or not (asks or self.sealed or self.answering):
            return False
        if self.answering:
            return any(each.form is filled.form for each in self.answering)
        return asks or not filled.typed

    @property
    def shows(self) -> bool:
        """Whether the page has anything to show of it yet."""
        return bool(self.spoken or self.draft) or self.standing is not Standing.AHEAD


def _keys(said: Said) -> list[str]:
    chosen = said.get("chosen")
    return [str(key) for key in chosen] if isinstance(chosen, list) else []


@dataclass(frozen=True, slots=True)
class Draft:
    """What all may accept, as it stands: whose words, and what may be done with it. `agreed`: all
    have accepted; `given`: this person has. `later`: the day and time an hour after a plan of one's
    own, so that a promised return moves in one tap."""

    spoken: Spoken
    number: int
    agreed: bool
    given: bool
    can_accept: bool
    can_change: bool
    later: tuple[str, str] | None = None


@dataclass(slots=True)
class Exchange:
    """What followed one answer, and what this person may still say there: `may` are values of acts,
    `with_id` and `with_name` the other of the two; `filled` is what came back of it."""

    with_id: UUID
    with_name: str
    thread: int
    spoken: list[Spoken]
    heard: bool
    may: frozenset[str]
    filled: "Filled | None" = None


@dataclass(slots=True)
class Answering:
    """A form of its own for each person whose words can be answered."""

    person: UUID
    name: str
    thread: int
    form: StepForm


MAIN = frozenset({Act.FINISH, Act.SEAL, Act.TELL, Act.RESPOND, Act.DRAFT, Act.CHOOSE})


def cards(
    run: Run,
    spoken: Mapping[str, list[Spoken]],
    filled: "Filled | None" = None,
) -> list[Card]:
    """The cards of a run, in order. `spoken` holds whose words may be read, by step; `filled` is a
    form that came back with something wrong, shown again as it was typed."""
    position = run.position()
    return [
        _card(run, run.step(step.key), step, spoken.get(step.key, []), filled)
        for step in position.steps
    ]


@dataclass(frozen=True, slots=True)
class Filled:
    """What somebody typed into the form of one step, with what is wrong about it. `follows` is the
    act by which it would follow an answer."""

    step: str
    form: StepForm
    refused: str = ""
    to: UUID | None = None
    follows: Act | None = None

    @property
    def typed(self) -> str:
        fields = self.form.fields.items()
        names = [name for name, field in fields if isinstance(field, forms.CharField)]
        return "\n".join(filter(None, (str(self.form.data.get(name, "")) for name in names)))

    @property
    def read(self) -> bool:
        """Whether it was only read, by the coach, and nothing was done with it."""
        return self.form.notes is not None


def unplaced(found: list[Card], filled: Filled | None) -> Filled | None:
    """What came back, where no card shows it: it concerns the whole sitting, or the step has moved
    on meanwhile. Nothing that somebody typed is ever lost."""
    if filled is None or any(card.takes(filled) for card in found):
        return None
    for card in found:
        card.refused = ""
    return filled


def form_for(
    run: Run, step: StepText, data: Mapping[str, Any] | None = None, initial: Said | None = None
) -> StepForm:
    """The form of one step. Raises KeyError for a kind that asks for nothing."""
    make = KINDS[step.kind].form
    if make is None:
        raise KeyError(step.key)
    made = make(run.offered(step), run.kind, run.members)
    if step.kind == "plan":
        made = type(made.__name__, (made,), {"zone": run.visit.person.zone})
    form = made(data, initial=initial or {}, auto_id=f"{step.key}-%s")
    picking.equip(run, step, form)
    return form


def way(position: engine.Position) -> list[str]:
    """Where one is, as "done", "here" and "ahead", for the dots."""
    return [
        "here" if step.standing is Standing.HERE else "done" if step.standing in BEHIND else "ahead"
        for step in position.steps
    ]


def spoken(
    step: StepText,
    said: Said,
    member: Member | None,
    *,
    to: str = "",
    lost: bool = False,
    tender: bool = False,
    about: About | None = None,
) -> Spoken:
    """What a member said in a step. Lost words leave only their author's name."""
    shown: Said = {} if lost else said
    gone = bool(shown.get(WITHDRAWN))
    return Spoken(
        name=member.name if member else "Somebody",
        thread=member.colour if member else 1,
        mine=bool(member and member.me),
        line=_line(step, shown, gone=gone) if shown else "",
        said=shown,
        chosen=chosen_line(step, shown),
        to=to,
        lost=lost,
        dots=dots(shown),
        shape="" if gone else shape(step),
        tender=tender and not gone,
        about=about,
    )


def _line(step: StepText, said: Said, *, gone: bool) -> str:
    return str(said["text"]) if gone else KINDS[step.kind].as_line(step, said)


def shape(step: StepText) -> str:
    """How much room the words of this step take: "short", "reply", or "" for a passage."""
    if step.kind == "respond":
        return "reply"
    short = step.kind in ("rate", "choose") and not step.items
    return "short" if step.length is Length.WORD or short else ""


def chosen_line(step: StepText, said: Said) -> str:
    return ", ".join(chosen_texts(step, said))


def dots(said: Said) -> tuple[bool, ...]:
    """The places of a scale, true where this person stands."""
    place, of = said.get("place"), said.get("of")
    if not isinstance(place, int) or not isinstance(of, int) or of > MOST_DOTS:
        return ()
    return tuple(dot == place for dot in range(1, of + 1))


def _card(
    run: Run,
    step: StepText,
    here: engine.StepPosition,
    spoken: list[Spoken],
    filled: Filled | None,
) -> Card:
    kind = KINDS[step.kind]
    mine = filled if filled and filled.step == step.key else None
    typed = None if mine and mine.follows else mine
    card = Card(
        step=step,
        kind=kind,
        standing=here.standing,
        may=here.may,
        prompts=run.prompts(step),
        spoken=spoken,
        button=_button(run, step, kind),
        readers=run.readers(step),
        reaches=run.reaches(step),
        refused=mine.refused if mine else "",
        filled=mine,
        clock=f"{run.ref.hex}-{step.key}",
        voices=run.members if run.members > 2 else None,  # noqa: PLR2004  Two need no number.
        coach=beside.beside(run, step),
    )
    if kind.form is not None and here.may & MAIN and not here.may & {Act.RESPOND}:
        card.form = (
            typed.form if typed else form_for(run, step, initial=run.log.drafts.get(step.key))
        )
    return card


def _button(run: Run, step: StepText, kind: StepKind) -> str:
    if not run.joint or step.readers is None:
        return kind.button
    act = engine.main_act(run.script, run.script.by_key[step.key])
    if act is Act.SEAL:
        return kind.sealed_button
    if act is Act.CHOOSE:
        return "Put my choice in"
    return kind.button if act is Act.FINISH else kind.told_button
