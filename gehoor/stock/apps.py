from django.apps import AppConfig


class StockConfig(AppConfig):
    name = "gehoor.stock"
