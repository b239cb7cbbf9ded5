from django.apps import AppConfig


class FormConfig(AppConfig):
    name = "gehoor.channels.form"

    def ready(self) -> None:
        from gehoor.cases.enums import Channel
        from gehoor.intake.contract import register

        from .translate import translate_form, translate_page

        register(Channel.FORM, translate_form)
        register(Channel.PAGE, translate_page)
