from django.apps import AppConfig


class UrgencyConfig(AppConfig):
    name = "gehoor.urgency"
