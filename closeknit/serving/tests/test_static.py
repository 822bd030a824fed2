import re
from pathlib import Path

import pytest
from django.contrib.staticfiles import finders

import closeknit

HERE = Path(closeknit.__file__).parent
NAMED = re.compile(r"""\{%\s*static\s+['"]([^'"]+)['"]""")


def named_in_templates() -> dict[str, str]:
    pages = sorted(HERE.glob("**/templates/**/*.html"))
    return {name: page.name for page in pages for name in NAMED.findall(page.read_text("utf-8"))}


def test_every_static_file_that_a_page_names_is_there() -> None:
    """A name that is missing breaks the page once the files have been prepared."""
    named = named_in_templates()
    assert named
    missing = {name: page for name, page in named.items() if finders.find(name) is None}
    assert missing == {}


def test_the_test_would_notice_a_missing_file() -> None:
    assert NAMED.findall("{% static 'css/nowhere.css' %}") == ["css/nowhere.css"]
    assert finders.find("css/nowhere.css") is None


@pytest.mark.parametrize("name", ["django_htmx/htmx-2.min.js"])
def test_of_htmx_only_the_one_shape_is_prepared(name: str) -> None:
    found = [path for finder in finders.get_finders() for path, _ in finder.list([])]
    assert [path for path in found if path.startswith("django_htmx/")] == [name]
