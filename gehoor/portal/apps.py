from django.apps import AppConfig


class PortalConfig(AppConfig):
    name = "gehoor.portal"
