"""How words from practices show in the private area: what was asked, and what was answered."""

from datetime import datetime
from zoneinfo import ZoneInfo

from closeknit import vault
from closeknit.people.reading import Shown


def show(payload: vault.Payload) -> Shown:
    """A piece of writing, under the question that it answers."""
    fields = payload.fields
    day = datetime.fromisoformat(fields["at"]).astimezone(ZoneInfo("UTC")).date()
    return Shown(f"{fields['title']}: {fields['asked']}", fields["text"], day)
