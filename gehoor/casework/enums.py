from enum import StrEnum

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Says(StrEnum):
    """What a customer says by pressing a button instead of in words."""

    SOLVED = "solved"
    UNSOLVED = "unsolved"


class AlertKind(TextChoices):
    """Why a colleague is called to a case."""

    HALF = "half", _("Halverwege de termijn")
    LATE = "late", _("Termijn bijna om")
    BROKEN = "broken", _("Toezegging niet nagekomen")
    ADDED = "added", _("Klant vult aan")
    ASKED_AGAIN = "asked-again", _("Klant reageert op je antwoord")
    REMINDED = "reminded", _("Klant herinnert ons")
    REOPENED = "reopened", _("Klant zegt: niet opgelost")
    BOUNCED = "bounced", _("Bericht niet aangekomen")
    SEND_FAILED = "send-failed", _("Bericht niet verstuurd")
    UNREACHABLE = "unreachable", _("Klant heeft geen e-mailadres: bel zelf")
    EVIDENCE = "evidence", _("Klant stuurde wat je vroeg")
    ACTION_LAPSED = "action-lapsed", _("Klant reageerde niet op tijd")
    LINKED = "linked", _("Mogelijk dezelfde zaak")


class BacklogGroup(TextChoices):
    """What we know of the order that a waiting case is about."""

    DELIVERED = "delivered", _("Volgens ons bezorgd")
    SENT = "sent", _("Onderweg")
    PLACED = "placed", _("Nog niet verstuurd")
    CANCELLED = "cancelled", _("Geannuleerd")
    UNPROVEN = "unproven", _("Bezorgd zonder bewijs")
    UNKNOWN = "unknown", _("Geen bekende bestelling")
