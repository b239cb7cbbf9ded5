from django.apps import AppConfig


class ChannelOrdersConfig(AppConfig):
    name = "gehoor.channels.orders"
    label = "channel_orders"

    def ready(self) -> None:
        from gehoor.intake.contract import register

        from .translate import CHANNEL, SOURCE, translate

        register(CHANNEL, translate, source=SOURCE)
