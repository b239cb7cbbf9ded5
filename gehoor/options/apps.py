from django.apps import AppConfig


class OptionsConfig(AppConfig):
    name = "gehoor.options"
