from django.apps import AppConfig


class MailConfig(AppConfig):
    name = "gehoor.channels.mail"

    def ready(self) -> None:
        from gehoor.cases.enums import Channel
        from gehoor.intake.contract import register

        from .directory import forget_on_change
        from .translate import read_ahead, translate

        register(Channel.MAIL, translate, ahead=read_ahead)
        forget_on_change()
