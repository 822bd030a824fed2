"""Markdown as HTML that holds no HTML of the text's own, no pictures, and no link but to https."""

from functools import lru_cache

from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.token import Token
from markdown_it.utils import EnvType, OptionsDict


def to_html(text: str) -> str:
    """HTML of `text`, with everything in it escaped: it can stand in a page as it is.

    Nothing is cached: somebody's own words may pass here, and they stay nowhere but in the page.
    """
    rendered: str = _parser().render(text)
    return rendered


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
