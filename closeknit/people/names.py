"""A person's display name, under their own shared vault key: what a bond may know of it, the bond's
own words carry."""

from closeknit import vault
from closeknit.people.http import Visit

LABEL = "display name"
LONGEST = 60


def display_name(visit: Visit) -> str:
    """What this person calls themselves. Raises `vault.Locked`, `vault.Tampered`."""
    person = visit.person
    return vault.recall(visit.shared_keys(), LABEL, person.key, person.key, person.name).decode()


def set_display_name(visit: Visit, name: str) -> None:
    """Keep `name` (1 to 60 characters, already clean) as the display name."""
    person = visit.person
    person.name = vault.keep(visit.shared_keys(), LABEL, person.key, person.key, name.encode())
    person.save(update_fields=["name"])
