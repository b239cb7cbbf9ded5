from django.apps import AppConfig


class DetoursConfig(AppConfig):
    name = "gehoor.detours"
