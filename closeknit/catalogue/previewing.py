"""What `closeknit practices preview` shows: a practice as one page that needs nothing else.

No script, no network, no database. Every text is escaped where it enters an element, so whatever a
file holds stays text.
"""

from collections.abc import Iterable
from html import escape

from closeknit.catalogue.kinds import BondKind, Length, Readers, Way
from closeknit.catalogue.loading import Catalogue
from closeknit.catalogue.markdown import to_html
from closeknit.catalogue.practice import Form, Option, Practice, Prompt, StepText, Vocabulary

WAYS = {
    Way.ALONE: "Alone",
    Way.OWN_TIME: "Each in your own time",
    Way.SIDE_BY_SIDE: "Side by side, with one phone",
    Way.LIVE: "Live, on two screens",
}
DEPTHS = ("", "facts", "opinions", "feelings", "struggles", "fears and longings")
DOES = {
    "read": "Something to take in.",
    "reflect": "Writing for oneself.",
    "share": "Each writes an answer.",
    "tell": "Words for the others.",
    "choose": "Choosing.",
    "rate": "A place on a scale.",
    "guess": "A guess at the other's answer; only the question it leads to is sent.",
    "respond": "An answer to what was opened.",
    "turns": "Turns on a clock.",
    "agree": "One drafts it; all accept, or propose a change.",
    "plan": "Picking a time.",
    "away": "The phone goes face down.",
    "pace": "Too much, right, or ready for more?",
}
SAMPLES = 3
"""Prompts of a pool that are shown as examples."""

MINUTE = 60

_PAGE = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>{title}</title>
<style>
{css}
</style>
</head>
<body>
<main class="page column">
{inside}
</main>
</body>
</html>
"""


def page(practice: Practice, catalogue: Catalogue, css: str = "") -> str:
    """The practice as a whole HTML page.

    Arguments:
        practice: what is shown, in every way and form of it.
        catalogue: where its prompts and words are found.
        css: styles of our own, put into the page as they are.

    """
    parts = [_head(practice), _facts(practice)]
    if practice.alone:
        parts.append(_section("Alone, instead", _prose(practice.alone)))
    for way in (way for way in Way if way in practice.ways):
        parts += [_course(practice, way, form, catalogue) for form in practice.forms]
    return _PAGE.format(title=escape(practice.title), css=css, inside="\n".join(parts))


def _head(practice: Practice) -> str:
    return _element(
        "header",
        "stack",
        _p(f"Preview · {practice.strategy}", "eyebrow"),
        _element("h1", "", escape(practice.title)),
        _prose(practice.why, "prose lede"),
        _p(practice.source, "fine"),
    )


def _facts(practice: Practice) -> str:
    low, high = practice.depth
    depth = DEPTHS[low] if low == high else f"{DEPTHS[low]}, up to {DEPTHS[high]}"
    days = practice.expires_after
    facts = {
        "Takes": ", ".join(f"{form.title}: {form.minutes} min" for form in practice.forms),
        "Depth": depth,
        "Ways": "; ".join(WAYS[way] for way in Way if way in practice.ways),
        "Bonds": ", ".join(kind.value for kind in BondKind if kind in practice.bonds),
        "Put away": f"after {days} days" if days else "with its day",
        "Called, to others": practice.called_to_others or "",
        "Begun": "alone, and offered by its author" if practice.begins_alone else "",
        "Suggested": "" if practice.suggested else "never; people find it by themselves",
        "Version": str(practice.version),
    }
    rows = (
        f"<dt>{escape(name)}</dt><dd>{escape(fact)}</dd>" for name, fact in facts.items() if fact
    )
    return _element("dl", "facts", *rows)


def _course(practice: Practice, way: Way, form: Form, catalogue: Catalogue) -> str:
    """One way of doing one form, as somebody meets it."""
    steps = practice.steps_of(way, form.key)
    if not steps:
        return ""
    name = WAYS[way] if len(practice.forms) == 1 else f"{WAYS[way]} · {form.title}"
    cards = (_card(practice, step, way, catalogue) for step in steps)
    return _section(name, *cards)


def _card(practice: Practice, step: StepText, way: Way, catalogue: Catalogue) -> str:
    aloud = way is Way.SIDE_BY_SIDE
    told = "Said aloud." if aloud and step.aloud else f"{DOES[step.kind]} {_read_by(step, way)}"
    return _element(
        "article",
        "paper",
        _p(told, "eyebrow"),
        *_drawn(step, catalogue),
        _element("h3", "", escape(step.title)),
        _prose((step.aloud if aloud else None) or step.text),
        _list("Somewhere to start", step.prompts),
        *_asked(practice, step, catalogue),
        *([] if aloud else _written(step)),
        _p(step.note or "", "fine"),
        _p(f"From: {step.source}" if step.source else "", "fine"),
    )


def _read_by(step: StepText, way: Way) -> str:
    if step.readers is None or way is Way.SIDE_BY_SIDE:
        return ""
    if step.readers is Readers.ME or way is Way.ALONE:
        return "Only its author reads it."
    if step.readers is Readers.OVERLAP:
        return "Only what all choose is ever shown."
    return "It opens when all have sealed theirs." if step.sealed else "All in the bond read it."


def _asked(practice: Practice, step: StepText, catalogue: Catalogue) -> Iterable[str]:
    """What stands below the text, whichever way it is done."""
    if step.vocabulary:
        yield from _words(catalogue.vocabularies[step.vocabulary])
    elif step.kind == "choose" and step.pool:
        yield _list("Choices, for example", [option.text for option in step.options[:SAMPLES]])
    else:
        title = "Choose any of these" if step.several else "Choose one of these"
        yield _list(title, [_option(option, practice) for option in step.options])
    if step.most:
        yield _p(f"At most {step.most}.", "fine")
    yield _list("What is rated", [item.text for item in step.items])
    if step.scale:
        places = " ".join("○" * step.scale.steps)
        yield _p(f"{step.scale.low} {places} {step.scale.high}", "soft")
    yield from _clock(step)


def _clock(step: StepText) -> Iterable[str]:
    if step.turns:
        yield _p(f"{step.turns} turns of {_span(step.seconds)} each.", "soft")
        yield _p(f"Who speaks: {step.speaker}")
        yield _p(f"Who listens: {step.listener}")
    if step.lengths:
        first, *others = (_span(seconds) for seconds in step.lengths)
        yield _p(", or ".join([f"{first} (usual)", *others]) + ".", "soft")
    if step.breath:
        yield _p("A circle grows and shrinks with the breath.", "soft")


def _written(step: StepText) -> Iterable[str]:
    """The fields, and what becomes of what is written into them."""
    if step.parts:
        for part in step.parts:
            yield _p(part.label)
            yield _field(part.placeholder, Length.LINE)
    elif step.length or step.placeholder:
        yield _field(step.placeholder or "", step.length or Length.LINE)
    if step.reflect_first:
        yield _p("Advice stays closed until the speaker says “yes, that’s it”.", "fine")
    if step.hand:
        yield _p(f"It is open at once for whoever chose {'.'.join(step.hand)}.", "fine")
    if step.reads_along:
        yield _p("The coach reads along, for its writer alone.", "fine")
    if step.keeps:
        yield _p(f"Kept as: {step.keeps.replace('-', ' ')}.", "fine")
    if step.often:
        yield _p("It may come again, daily or weekly.", "fine")


def _field(placeholder: str, length: Length) -> str:
    rows = 5 if length is Length.TEXT else 1
    return (
        f'<textarea class="words" rows="{rows}" disabled aria-label="Room to write"'
        f' placeholder="{escape(placeholder)}"></textarea>'
    )


def _drawn(step: StepText, catalogue: Catalogue) -> Iterable[str]:
    """Examples of what a pool may ask here."""
    if not step.pool or step.kind == "choose":
        return
    pool = catalogue.pools[step.pool]
    left = [prompt for prompt in pool.prompts if not prompt.retired]
    asked = _p(f"{step.count} of {len(left)} prompts in “{pool.title}”, such as", "fine")
    yield _element("div", "prompt", asked, *(_prompt(prompt) for prompt in left[:SAMPLES]))


def _prompt(prompt: Prompt) -> str:
    return _p(prompt.text, "prompt-text")


def _option(option: Option, practice: Practice) -> str:
    marks = []
    if option.bonds != practice.bonds:
        marks.append(", ".join(kind.value for kind in BondKind if kind in option.bonds))
    if option.touch:
        marks.append("touch: in bonds of two only")
    if option.care:
        marks.append("leads to Help")
    return f"{option.text} ({'; '.join(marks)})" if marks else option.text


def _words(vocabulary: Vocabulary) -> Iterable[str]:
    for family in vocabulary.families:
        words = ", ".join(word.text for word in family.words)
        yield _p(f"{family.title}: {words}", "soft")


def _span(seconds: int) -> str:
    minutes, rest = divmod(seconds, MINUTE)
    parts = [f"{minutes} min" if minutes else "", f"{rest} s" if rest else ""]
    return " ".join(filter(None, parts))


def _section(title: str, *inside: str) -> str:
    return _element("section", "stack", _element("h2", "", escape(title)), *inside)


def _list(title: str, texts: Iterable[str]) -> str:
    rows = "".join(f"<li>{escape(text)}</li>" for text in texts)
    return f'{_p(title, "fine")}<ul class="starters">{rows}</ul>' if rows else ""


def _prose(text: str, look: str = "prose") -> str:
    return _element("div", look, to_html(text)) if text else ""


def _p(text: str, look: str = "") -> str:
    """A paragraph of plain text, escaped here; nothing for no text."""
    return _element("p", look, escape(text)) if text else ""


def _element(name: str, look: str, *inside: str) -> str:
    """An element around what is HTML already."""
    opened = f'<{name} class="{look}">' if look else f"<{name}>"
    return f"{opened}{''.join(inside)}</{name}>"
