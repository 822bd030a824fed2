from django.apps import AppConfig


class PeopleConfig(AppConfig):
    name = "closeknit.people"

    def ready(self) -> None:
        # They register kinds of payloads and jobs of a visit, which must be known to every process
        # before its first request, whatever that request imports.
        from closeknit.people import notes, renewal, sheet  # noqa: F401
