from django.apps import AppConfig


class RhythmConfig(AppConfig):
    name = "closeknit.rhythm"
