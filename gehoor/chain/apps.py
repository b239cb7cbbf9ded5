from django.apps import AppConfig


class ChainConfig(AppConfig):
    name = "gehoor.chain"
