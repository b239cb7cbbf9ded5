from django.apps import AppConfig


class ChannelsConfig(AppConfig):
    name = "gehoor.channels"
