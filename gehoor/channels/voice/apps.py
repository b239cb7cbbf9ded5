from django.apps import AppConfig


class VoiceConfig(AppConfig):
    name = "gehoor.channels.voice"
    label = "channel_voice"
