from django.apps import AppConfig


class NotedConfig(AppConfig):
    name = "gehoor.channels.noted"
    label = "channel_noted"

    def ready(self) -> None:
        from gehoor.intake.contract import register

        from .translate import CHANNELS, translate

        for channel in CHANNELS:
            register(channel, translate)
