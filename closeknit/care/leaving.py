"""Leaving at once: where Exit leads."""

from django.conf import settings

NEUTRAL_SITE = "https://www.wikipedia.org/"


def neutral_site() -> str:
    """The address that Exit shows instead of the page: the host's setting, or an encyclopedia."""
    return str(getattr(settings.CLOSEKNIT, "neutral_site", "") or NEUTRAL_SITE)
