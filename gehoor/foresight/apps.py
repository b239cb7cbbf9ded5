from django.apps import AppConfig


class ForesightConfig(AppConfig):
    name = "gehoor.foresight"
