from django.apps import AppConfig


class KeepsakesConfig(AppConfig):
    name = "closeknit.keepsakes"
