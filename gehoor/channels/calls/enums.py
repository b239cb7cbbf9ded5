from __future__ import annotations

from enum import IntEnum

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Happens(TextChoices):
    """What a telephone exchange tells us of a call; the first three if we lead it (channels.voice)."""

    ARRIVED = "arrived", _("komt binnen")
    PRESSED = "pressed", _("toetst")
    SILENT = "silent", _("toetst niets")
    RINGING = "ringing", _("gaat over")
    ANSWERED = "answered", _("opgenomen")
    ENDED = "ended", _("beëindigd")


class Level(IntEnum):
    """How sure we are who is calling, by what the channel proves and what was checked."""

    UNKNOWN = 0
    KEYED = 1
    NUMBER_KNOWN = 2
    CHECKED = 3


class Identifier(TextChoices):
    """By what a caller can be told from others; asking one of these is an identity question."""

    NUMBER = "number", _("klantnummer")
    POSTAL = "postal", _("postcode en huisnummer")
    MAIL = "mail", _("e-mailadres")
    PHONE = "phone", _("telefoonnummer")
    ORDER = "order", _("ordernummer")
