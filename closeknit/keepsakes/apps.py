from django.apps import AppConfig


class KeepsakesConfig(AppConfig):
    name = "closeknit.keepsakes"

    def ready(self) -> None:
        from closeknit.keepsakes.moments import payloads

        payloads.register()
