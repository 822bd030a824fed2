"""The table of `docs/settings.md`, from the settings themselves.

`python -m closeknit.serving.documenting docs/settings.md` writes it anew.
"""

import sys
from pathlib import Path

from closeknit import env

BEGIN, END = "<!-- table -->", "<!-- end of table -->"


def settings_table() -> str:
    """One row for each setting, in Markdown."""
    return "\n".join(["| Name | Default | Meaning |", "|---|---|---|", *map(_row, env.table())])


def with_table(page: str) -> str:
    """The page with the table between its two marks replaced. ValueError without the marks."""
    before, rest = page.split(BEGIN)
    _, after = rest.split(END)
    return f"{before}{BEGIN}\n{settings_table()}\n{END}{after}"


def _row(setting: env.Setting) -> str:
    default = f"`{setting.default}`" if setting.default else "empty"
    return f"| `{setting.name}` | {default} | {setting.meaning} |"


if __name__ == "__main__":
    path = Path(sys.argv[1])
    path.write_text(with_table(path.read_text("utf-8")), "utf-8")
