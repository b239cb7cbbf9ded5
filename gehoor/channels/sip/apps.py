from django.apps import AppConfig


class SipConfig(AppConfig):
    name = "gehoor.channels.sip"
    label = "channel_sip"
