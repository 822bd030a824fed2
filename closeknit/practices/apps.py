from django.apps import AppConfig


class PracticesConfig(AppConfig):
    name = "closeknit.practices"

    def ready(self) -> None:
        from closeknit.bonds import changes, spared
        from closeknit.people import reading, visits
        from closeknit.practices import early, moving, openings, payloads, private

        payloads.register()
        reading.register(payloads.WRITING, private.show)
        visits.register(early.on_visit)
        visits.register(openings.on_visit)
        changes.on_epoch(moving.on_epoch)
        spared.register(moving.beginnings)
