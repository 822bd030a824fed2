from django.apps import AppConfig


class PracticesConfig(AppConfig):
    name = "closeknit.practices"

    def ready(self) -> None:
        from closeknit.bonds import changes, pace, spared
        from closeknit.people import entries, reading, visits
        from closeknit.practices import desk, early, moving, openings, payloads, private

        payloads.register()
        entries.register(
            entries.Entry(
                "Practices of your own", "practices:own", "Write one, or bring one from a file"
            )
        )
        entries.register(
            entries.Entry(
                "The coach",
                "practices:coach",
                "What it looks for while you write",
                entries.SETTINGS,
            )
        )
        pace.register(pace.Own(desk.own_pace, desk.learn_depth))
        reading.register(payloads.WRITING, private.show)
        visits.register(early.on_visit)
        visits.register(openings.on_visit)
        visits.register(pace.on_visit)
        changes.on_epoch(moving.on_epoch)
        spared.register(moving.beginnings)
