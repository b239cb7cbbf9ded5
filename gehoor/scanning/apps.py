from django.apps import AppConfig


class ScanningConfig(AppConfig):
    name = "gehoor.scanning"
