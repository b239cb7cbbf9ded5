from django.apps import AppConfig


class PortalConfig(AppConfig):
    name = "gehoor.portal"

    def ready(self) -> None:
        from .forms import declare_what_is_asked

        declare_what_is_asked()
