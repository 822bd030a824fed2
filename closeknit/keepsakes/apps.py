from django.apps import AppConfig


class KeepsakesConfig(AppConfig):
    name = "closeknit.keepsakes"

    def ready(self) -> None:
        from closeknit.keepsakes.circle import payloads as circle
        from closeknit.keepsakes.life import payloads as life
        from closeknit.keepsakes.moments import payloads as moments
        from closeknit.keepsakes.pause import payloads as pause
        from closeknit.people import entries
        from closeknit.people.entries import Entry

        circle.register()
        life.register()
        moments.register()
        pause.register()
        entries.register(
            Entry("My circle", "keepsakes:circle", "Who holds you, for your eyes alone")
        )
