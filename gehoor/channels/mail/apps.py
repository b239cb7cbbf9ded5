from django.apps import AppConfig


class MailConfig(AppConfig):
    name = "gehoor.channels.mail"
