"""Markdown of our own texts, safe to stand in a page."""

from django.utils.safestring import SafeString

from closeknit.catalogue.markdown import to_html


def render(text: str) -> SafeString:
    """HTML of `text`. Raw HTML in it is shown as text; a link keeps only https addresses."""
    return SafeString(to_html(text))
