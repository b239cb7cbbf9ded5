from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Shape(TextChoices):
    """What somebody does on a day at the desk."""

    LISTEN = "listen", _("meeluisteren bij een collega")
    WRITE = "write", _("tien geschreven zaken")


class Source(TextChoices):
    """What changed, so that there is something to learn."""

    TEXT = "text", _("tekst voor klanten")
    GUIDE = "guide", _("gids")
    PROCESS = "process", _("werkwijze")
