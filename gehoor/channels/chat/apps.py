from django.apps import AppConfig


class ChatConfig(AppConfig):
    name = "gehoor.channels.chat"
    label = "channel_chat"

    def ready(self) -> None:
        from gehoor.cases.enums import Channel
        from gehoor.casework import ways
        from gehoor.intake.contract import register

        from . import outgoing
        from .models import SOURCE
        from .translate import translate

        register(Channel.CHAT, translate, source=SOURCE)
        ways.register(outgoing.ways)
