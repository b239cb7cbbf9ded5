from django.apps import AppConfig


class ChargesConfig(AppConfig):
    name = "gehoor.charges"
