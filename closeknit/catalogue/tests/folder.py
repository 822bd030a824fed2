"""A small content folder for tests to spoil."""

from pathlib import Path

from closeknit.catalogue import Mistake, load

PRACTICE = """\
id = "tea"
version = 1
title = "Tea"
strategy = "time"
depth = 1
minutes = 5
ways = ["A", "T"]
bonds = ["partner", "friend", "just-me"]
why = "Because."
source = "Opinion."

[[steps]]
key = "think"
kind = "reflect"
title = "Think"
text = "What do you think?"

[[steps]]
key = "say"
kind = "share"
ways = ["T"]
title = "Say"
text = '''
Say it,
in *two* lines.
'''

[[steps]]
key = "hear"
kind = "respond"
ways = ["T"]
answers = "say"
title = "Hear"
text = "What did you hear?"
"""

POOL = """\
name = "cups"
title = "Cups"

[[prompts]]
key = "one"
depth = 1
text = "Which cup is yours?"

[[prompts]]
key = "two"
depth = 2
text = "What do you like about tea?"
"""

HELP = """\
country = "NZ"
name = "New Zealand"
checked = 2026-01-02

[[lines]]
service = "Somebody"
reach = "Call 1"
hours = "Around the clock"
what_for = "Anybody"
about = "listening"
"""

VOCABULARY = """\
name = "moods"
title = "Moods"

[[families]]
key = "good"
title = "Good"

[[families.words]]
key = "glad"
text = "glad"

[[families.words]]
key = "calm"
text = "calm"
"""

READING = """\
id = "leaves"
title = "Leaves"
kind = "book"
author = "Somebody"
year = 1990
says = "Tea is leaves."
evidence = "Opinion."
practices = ["tea"]
"""

PROGRAMME = """\
id = "week"
title = "A week of tea"
about = "Tea, again and again."
source = "Opinion."
bonds = ["friend"]

[[parts]]
practice = "tea"
heading = "First"
line = "Have tea."
"""

TEXTS = {
    "practices/tea": PRACTICE,
    "pools/cups": POOL,
    "help/nz": HELP,
    "vocabulary/moods": VOCABULARY,
}
# These name the practice above: where it has a mistake, they have one too.
NAMING = {"readings/leaves": READING, "programmes/week": PROGRAMME}


def write(folder: Path, name: str, content: str | bytes) -> Path:
    """Writes en/<name>.toml below the folder."""
    path = folder / "en" / f"{name}.toml"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def mistakes_of(folder: Path, name: str, content: str | bytes) -> list[Mistake]:
    """What loading says about one file beside the good others."""
    for good, text in TEXTS.items():
        write(folder, good, text)
    path = write(folder, name, content)
    found = load(folder).mistakes
    assert {mistake.file for mistake in found} <= {path}
    return list(found)
