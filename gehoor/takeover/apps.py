from django.apps import AppConfig


class TakeoverConfig(AppConfig):
    name = "gehoor.takeover"
