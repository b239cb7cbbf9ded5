from django.apps import AppConfig


class CallsConfig(AppConfig):
    name = "gehoor.channels.calls"
    label = "channel_calls"

    def ready(self) -> None:
        from gehoor.cases.enums import Channel
        from gehoor.intake.asked import declare
        from gehoor.intake.contract import register

        from .translate import SOURCE, translate

        register(Channel.PHONE, translate, source=SOURCE)
        declare("telefoongesprek", asks=("vraag",), knows=("nummer", "klantnummer", "onderwerp"))
