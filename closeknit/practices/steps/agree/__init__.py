"""One drafts, all accept that very revision or write another. What all accept is kept, and may name a
day on which it is looked at again."""

from collections.abc import Mapping
from datetime import date

from closeknit.catalogue.kinds import BondKind
from closeknit.catalogue.practice import StepText
from closeknit.keepsakes.life.forms import HORIZONS, extra
from closeknit.practices.steps.kind import Said, StepForm, StepKind
from closeknit.practices.steps.writing import written


def form(step: StepText, bond: BondKind, members: int) -> type[StepForm]:
    base, beside = written(step, bond, members), extra(step.keeps)
    return type("AgreedForm", (AgreedForm, base), beside) if beside else base


class AgreedForm(StepForm):
    """Words, and beside them what their kind of keepsake asks for."""

    def said(self) -> Said:
        look, horizon = self.cleaned_data.get("look"), self.cleaned_data.get("horizon")
        return {
            **{name: said for name, said in super().said().items() if name not in ASIDE},
            **({"horizon": horizon} if horizon else {}),
            **({"look": look.isoformat()} if look else {}),
        }


ASIDE = ("look", "horizon")


def as_line(_step: StepText, said: Mapping[str, object]) -> str:
    lines = [str(said.get("text", "")), HORIZONS.get(str(said.get("horizon")), "")]
    if said.get("look"):
        lines.append(f"Look at it again on {date.fromisoformat(str(said['look'])):%-d %B %Y}")
    return "\n".join(filter(None, lines))


KIND = StepKind(
    form=form, template="steps/writing.html", told_button="Suggest this", as_line=as_line
)
