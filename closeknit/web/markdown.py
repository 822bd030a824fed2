"""Markdown of our own texts, rendered without HTML, pictures, or links that lead anywhere unsafe."""

from functools import lru_cache

from django.utils.safestring import SafeString
from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.token import Token
from markdown_it.utils import EnvType, OptionsDict


def render(text: str) -> SafeString:
    """HTML of `text`. Raw HTML in it is shown as text; a link keeps only https addresses.

    Nothing is cached: somebody's own words may pass here, and they stay nowhere but in the page.
    """
    return SafeString(_parser().render(text))  # The parser escapes all HTML of the text's own.


@lru_cache(maxsize=1)
def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"html": False, "typographer": True})
    parser.enable(["smartquotes", "replacements"]).disable(["image", "html_block", "html_inline"])
    parser.validateLink = lambda url: url.startswith("https://")  # type: ignore[method-assign]
    parser.add_render_rule("link_open", _link)
    return parser


def _link(
    renderer: RendererHTML, tokens: list[Token], index: int, options: OptionsDict, env: EnvType
) -> str:
    tokens[index].attrSet("rel", "noreferrer noopener")
    return renderer.renderToken(tokens, index, options, env)
