from django.apps import AppConfig


class MessagesConfig(AppConfig):
    name = "gehoor.channels.messages"
    label = "channel_messages"

    def ready(self) -> None:
        from gehoor.cases.enums import Channel
        from gehoor.intake.contract import register

        from .translate import translate

        register(Channel.CHAT, translate)
        register(Channel.SOCIAL, translate)
