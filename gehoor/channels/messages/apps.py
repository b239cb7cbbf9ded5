from django.apps import AppConfig


class MessagesConfig(AppConfig):
    name = "gehoor.channels.messages"
    label = "channel_messages"

    def ready(self) -> None:
        from gehoor.casework import ways
        from gehoor.intake.contract import register

        from . import outgoing
        from .models import OF_PROGRAMS
        from .translate import translate

        for channel in OF_PROGRAMS:
            register(channel, translate)
        ways.register(outgoing.ways)
