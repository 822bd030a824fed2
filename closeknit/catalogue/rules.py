"""What has to hold between the parts of a practice, beyond each key's own form."""

from collections import Counter
from collections.abc import Iterable, Mapping

from closeknit.catalogue.kinds import (
    ALONE_TOO,
    KINDS,
    NEEDS_OTHERS,
    TOLD,
    BondKind,
    Readers,
    Strategy,
    Way,
)
from closeknit.catalogue.lines import Where
from closeknit.catalogue.practice import (
    COLLEAGUE_DEPTH,
    Form,
    Pool,
    Practice,
    StepText,
    Vocabulary,
)
from closeknit.catalogue.reading import Sheet, did_you_mean

PAGES = frozenset({"own", "programmes", "readings", "words"})


def check_practice(
    sheet: Sheet,
    practice: Practice,
    pools: Mapping[str, Pool],
    vocabularies: Mapping[str, Vocabulary],
) -> None:
    """Notes in the sheet what does not fit together in a practice that was read from it."""
    _address(sheet, practice)
    _ways_and_bonds(sheet, practice)
    _colleagues(sheet, practice)
    _unique(sheet, ("steps",), "step", [step.key for step in practice.steps])
    for number, step in enumerate(practice.steps):
        where = ("steps", number)
        _answers(sheet, where, step, practice.steps[:number], practice.steps)
        _step_ways(sheet, where, step, practice)
        _prompts(sheet, where, step, practice, pools)
        _choices(sheet, where, step, vocabularies)
        _keepsake(sheet, where, step)
        _hand(sheet, where, step, practice.steps[:number])
        _unique(sheet, (*where, "options"), "option", [option.key for option in step.options])
        _unique(sheet, (*where, "items"), "item", [item.key for item in step.items])
        _unique(sheet, (*where, "parts"), "part", [part.key for part in step.parts])
        _option_bonds(sheet, where, step, practice)
    _depths(sheet, practice)
    _forms(sheet, practice)


def _address(sheet: Sheet, practice: Practice) -> None:
    """A practice stands at /practices/its-id/, where these pages stand already."""
    if practice.id in PAGES:
        said = "Give the practice, and its file, another name."
        sheet.mistake(("id",), f'"{practice.id}" is the address of another page. {said}')


def _ways_and_bonds(sheet: Sheet, practice: Practice) -> None:
    if Way.ALONE not in practice.ways and not practice.alone:
        said = "Say what to do alone instead, or that it needs two"
        sheet.mistake((), f'Way "A" is not offered, and "alone" is missing. {said}.')
    if BondKind.JUST_ME in practice.bonds and Way.ALONE not in practice.ways:
        said = 'Add "A" to the ways, or take "just-me" out.'
        sheet.mistake(("bonds",), f'"just-me" is for practising alone, way "A". {said}')
    if practice.begins_alone and Way.ALONE not in practice.ways:
        said = 'Add "A" to the ways, and a step that happens there.'
        sheet.mistake(("begins",), f'What begins alone needs way "A". {said}')
    low, high = practice.depth
    if low != high and not any(step.pool or step.depth for step in practice.steps):
        said = "Write one number, or say of each step how deep it goes"
        sheet.mistake(("depth",), f"A depth from {low} to {high} needs steps of each. {said}.")


def _colleagues(sheet: Sheet, practice: Practice) -> None:
    """A colleague bond goes no deeper than 2; a pool can stop there, a fixed step can't."""
    if BondKind.COLLEAGUE not in practice.bonds:
        return
    if practice.depth[0] > COLLEAGUE_DEPTH:
        said = f'Name the bonds without "colleague", or make it {COLLEAGUE_DEPTH} or less.'
        sheet.mistake(("depth",), f"Colleagues go no deeper than {COLLEAGUE_DEPTH}. {said}")
    if practice.strategy is Strategy.TOUCH:
        sheet.mistake(("bonds",), 'Touch is not offered to colleagues. Take "colleague" out.')


def _unique(sheet: Sheet, where: Where, called: str, keys: list[str]) -> None:
    for number, key in enumerate(keys):
        if key and key in keys[:number]:
            place = (*where, number, "key")
            said = "Give one of them another key."
            sheet.mistake(place, f'Two {called}s have the key "{key}". {said}')


def _answers(
    sheet: Sheet,
    where: Where,
    step: StepText,
    earlier: tuple[StepText, ...],
    every: tuple[StepText, ...],
) -> None:
    if step.answers is None:
        return
    place, says = (*where, "answers"), f'Step "{step.key}" answers "{step.answers}"'
    target = next((other for other in earlier if other.key == step.answers), None)
    if target is not None:
        _answerable(sheet, place, says, step, target, earlier)
    elif any(other.key == step.answers for other in every):
        sheet.mistake(place, f"{says}, which comes no earlier. Move it below that step.")
    else:
        hint = did_you_mean(step.answers, [other.key for other in earlier])
        sheet.mistake(place, f"{says}, and there is no such step. {hint}")


def _answerable(
    sheet: Sheet,
    place: Where,
    says: str,
    step: StepText,
    target: StepText,
    earlier: tuple[StepText, ...],
) -> None:
    if step.kind == "respond" and target.readers is not Readers.BOND:
        said = "Nobody else can read that one. Name a step that the bond reads."
        sheet.mistake(place, f"{says}. {said}")
    elif step.kind == "guess" and not target.sealed:
        said = "Only what is sealed can be guessed. Name such a step."
        sheet.mistake(place, f"{says}. {said}")
    elif step.kind == "guess" and any(
        each.kind == "respond" and each.answers == step.answers for each in earlier
    ):
        said = "Who has answered it knows it. Move the guess up."
        sheet.mistake(place, f"{says} after it was answered. {said}")
    elif target.kind in ("agree", "plan"):
        said = "What is agreed on needs no answer. Name another step."
        sheet.mistake(place, f"{says}. {said}")
    elif step.kind == target.kind == "respond":
        said = "That one is an answer itself. Name the step that it answers, too."
        sheet.mistake(place, f"{says}. {said}")
    elif missing := step.ways - target.ways:
        ways = ", ".join(sorted(missing))
        said = 'Give both the same "ways".'
        sheet.mistake(place, f"{says}, which does not happen in way {ways}. {said}")


def _step_ways(sheet: Sheet, where: Where, step: StepText, practice: Practice) -> None:
    for way in sorted(step.ways - practice.ways):
        said = f'Add "{way}" to the ways at the top, or take it out here.'
        sheet.mistake((*where, "ways"), f"The practice has no way {way}. {said}")
    for_others = step.readers in (Readers.BOND, Readers.OVERLAP) or step.kind in NEEDS_OTHERS
    if step.kind in ALONE_TOO or step.kind not in KINDS:
        for_others = False
    if for_others and Way.ALONE in step.ways & practice.ways:
        said = 'Name the other ways in "ways" of this step, and reflect instead in way A.'
        sheet.mistake(where, f'Alone nobody is there for step "{step.key}". {said}')
    apart = step.ways & {Way.OWN_TIME}
    if step.kind == "turns" and apart:
        said = 'Write ways = ["S", "L"] in this step.'
        sheet.mistake(where, f'Step "{step.key}" takes turns, so it needs you together. {said}')
    if step.readers is Readers.OVERLAP and Way.SIDE_BY_SIDE in step.ways:
        said = 'Nobody may see the other choose. Write ways = ["T"] in this step.'
        sheet.mistake(where, f'Step "{step.key}" is an overlap. {said}')


def _prompts(
    sheet: Sheet, where: Where, step: StepText, practice: Practice, pools: Mapping[str, Pool]
) -> None:
    if step.pool is None:
        return
    if step.prompts:
        said = 'Keep "prompts" or "pool", not both.'
        sheet.mistake((*where, "prompts"), f'Step "{step.key}" has prompts twice. {said}')
    if step.pool not in pools:
        hint = did_you_mean(step.pool, pools) if pools else "There is no pool yet."
        sheet.mistake((*where, "pool"), f'There is no pool "{step.pool}". {hint}')
        return
    for bond in sorted(practice.bonds):
        for lowest, deepest in _drawn_between(step, practice, bond):
            if not pools[step.pool].left((), bond, deepest, lowest):
                said = f'Pool "{step.pool}" has nothing for "{bond}" at depth {deepest}.'
                sheet.mistake((*where, "pool"), f"{said} Write prompts there.")


def _drawn_between(step: StepText, practice: Practice, bond: BondKind) -> Iterable[tuple[int, int]]:
    """The depths between which a pool must hold something: where a practice goes deeper with its
    pool, every single one of them."""
    low, high = practice.depth_for(bond)
    if step.depth or low == high:
        return [(1, step.depth or high)]
    return [(depth, depth) for depth in range(low, high + 1)]


def _choices(
    sheet: Sheet, where: Where, step: StepText, vocabularies: Mapping[str, Vocabulary]
) -> None:
    """What there is to choose comes from one place: options, a vocabulary, or a pool."""
    if step.kind != "choose":
        return
    places = [bool(step.options), bool(step.vocabulary), bool(step.pool)]
    if sum(places) != 1:
        said = 'Write options, each below [[steps.options]], or "vocabulary", or "pool".'
        sheet.mistake(where, f'Step "{step.key}" needs one thing to choose from. {said}')
    if step.vocabulary and step.vocabulary not in vocabularies:
        hint = did_you_mean(step.vocabulary, vocabularies) if vocabularies else ""
        sheet.mistake((*where, "vocabulary"), f'There is no vocabulary "{step.vocabulary}". {hint}')
    if step.vocabulary and step.readers is Readers.OVERLAP:
        said = "Write the options that are offered, or take them from a pool."
        sheet.mistake((*where, "vocabulary"), f"A vocabulary is too long for an overlap. {said}")
    if step.most and not step.several:
        said = "Write several = true, or take it out."
        sheet.mistake((*where, "most"), f'"most" limits how many may be chosen. {said}')
    for number, option in enumerate(step.options):
        if option.care and step.readers is not Readers.ME:
            said = 'Write readers = "me", or take "care" out.'
            place = (*where, "options", number, "care")
            sheet.mistake(place, f"What leads to help is nobody else's business. {said}")


def _keepsake(sheet: Sheet, where: Where, step: StepText) -> None:
    if step.keeps is None or step.kind not in KINDS:
        return
    told = step.kind == "tell"
    if (step.keeps in TOLD) != told:
        right = [keeps.value for keeps in type(step.keeps) if (keeps in TOLD) == told]
        said = f"What may stand here: {', '.join(right)}."
        sheet.mistake(
            (*where, "keeps"), f'A step of kind "{step.kind}" keeps no {step.keeps}. {said}'
        )


def _hand(sheet: Sheet, where: Where, step: StepText, earlier: tuple[StepText, ...]) -> None:
    if step.hand is None:
        return
    key, option = step.hand
    asked = next((each for each in earlier if each.key == key), None)
    options = {each.key for each in asked.options} if asked else set()
    if asked is None or not asked.sealed or option not in options:
        said = "Name an earlier sealed choice and one of its options, with a full stop between."
        sheet.mistake((*where, "hand"), f'"{key}.{option}" is not there to be chosen. {said}')
    elif not step.reflect_first:
        said = "Write reflect_first = true, too."
        sheet.mistake((*where, "hand"), f'"hand" opens what reflect_first closes. {said}')


def _option_bonds(sheet: Sheet, where: Where, step: StepText, practice: Practice) -> None:
    for number, option in enumerate(step.options):
        for bond in sorted(option.bonds - practice.bonds):
            said = f'Option "{option.key}" is for "{bond}", and the practice is not.'
            sheet.mistake((*where, "options", number, "bonds"), f'{said} Take "{bond}" out.')


def _depths(sheet: Sheet, practice: Practice) -> None:
    low, high = practice.depth
    reached = low
    for number, step in enumerate(practice.steps):
        if step.depth is None:
            continue
        place, says = ("steps", number, "depth"), f'Step "{step.key}" has depth {step.depth}'
        if not low <= step.depth <= high:
            sheet.mistake(place, f"{says}; the practice goes from {low} to {high}. Make it fit.")
        elif step.depth < reached:
            said = "Depth never falls on the way; put it earlier"
            sheet.mistake(place, f"{says} after one of {reached}. {said}.")
        reached = max(reached, step.depth)


def _forms(sheet: Sheet, practice: Practice) -> None:
    _unique(sheet, ("forms",), "form", [form.key for form in practice.forms])
    if not practice.forms:
        sheet.mistake(("forms",), '"forms" is empty. Write a form, or take the key out.')
    _never_empty(sheet, practice)
    if "forms" not in sheet.data:
        return
    order = [step.key for step in practice.steps]
    for number, form in enumerate(practice.forms):
        _form_steps(sheet, ("forms", number, "steps"), form, practice, order)
    included = Counter(key for form in practice.forms for key in form.steps)
    _left_over(sheet, (key for key in order if not included[key]), order)


def _never_empty(sheet: Sheet, practice: Practice) -> None:
    for number, form in enumerate(practice.forms):
        for way in sorted(practice.ways):
            happens = {step.key for step in practice.steps if way in step.ways}
            if practice.steps and form.steps and not happens & set(form.steps):
                place: Where = ("forms", number) if "forms" in sheet.data else ("ways",)
                said = "Include a step that happens there, or take the way out at the top."
                sheet.mistake(place, f'In way {way} nothing happens in "{form.title}". {said}')


def _form_steps(
    sheet: Sheet, place: Where, form: Form, practice: Practice, order: list[str]
) -> None:
    known = [key for key in form.steps if key in order]
    if not form.steps:
        sheet.mistake(place, f'Form "{form.key}" includes no step. Name at least one.')
    if known != sorted(known, key=order.index):
        said = "Name the steps in the order in which they stand below."
        sheet.mistake(place, f'Form "{form.key}" changes the order. {said}')
    for step in practice.steps:
        if step.key in known and step.answers in order and step.answers not in known:
            said = f'includes "{step.key}" and not "{step.answers}", which it answers.'
            sheet.mistake(place, f'Form "{form.key}" {said} Include both or neither.')


def _left_over(sheet: Sheet, keys: Iterable[str], order: list[str]) -> None:
    for key in keys:
        said = "Include it in one, or take the step out."
        sheet.mistake(("steps", order.index(key)), f'Step "{key}" is in no form. {said}')
