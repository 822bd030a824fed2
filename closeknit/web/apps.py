from django.apps import AppConfig


class WebConfig(AppConfig):
    name = "closeknit.web"

    def ready(self) -> None:
        # Erasing has a step of this package, and Me has two lines that lead here.
        from closeknit.people import entries
        from closeknit.web import erasure  # noqa: F401

        entries.register(
            entries.Entry("Export", "web:export", "Everything you can read, as a file")
        )
        entries.register(entries.Entry("Erasure", "web:erasure", "Everything of yours, at once"))
