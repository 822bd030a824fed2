from django.apps import AppConfig


class KeepsakesConfig(AppConfig):
    name = "closeknit.keepsakes"

    def ready(self) -> None:
        from closeknit.keepsakes.life import payloads as life
        from closeknit.keepsakes.moments import payloads as moments
        from closeknit.keepsakes.pause import payloads as pause

        life.register()
        moments.register()
        pause.register()
