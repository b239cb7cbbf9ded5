from django.apps import AppConfig


class FindingConfig(AppConfig):
    name = "gehoor.finding"
