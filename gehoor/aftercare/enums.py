from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Occasion(TextChoices):
    """What happened that we come back to."""

    DELIVERED = "delivered", _("bezorgd")
    VISITED = "visited", _("langs geweest")
    PAID = "paid", _("terugbetaald")
    CLOSED = "closed", _("zaak gesloten")


class Basis(TextChoices):
    """Why we may write (AVG art. 6 (1)); a customer may object to each (art. 21)."""

    CONTRACT = "contract", _("hoort bij de overeenkomst")
    INTEREST = "interest", _("gerechtvaardigd belang: goede nazorg")
    CONSENT = "consent", _("toestemming van de klant")


class Asks(TextChoices):
    """The one question that a message may ask, with its fixed scale."""

    CSAT = "csat", _("tevredenheid over dit contact (CSAT, 1 tot 5)")
    CES = "ces", _("gemak van deze zaak (CES, 1 tot 7)")
    NPS = "nps", _("aanbevelen (NPS, 0 tot 10)")


class Skipped(TextChoices):
    """Why a customer got no message although a rule had an occasion."""

    RECENT = "recent", _("kreeg al nazorg in de laatste 90 dagen")
    OPEN_CASE = "open-case", _("heeft nog een open zaak")
    COMPLAINT = "complaint", _("heeft een open klacht")
    DECLINED = "declined", _("wil geen nazorg")
    SPOKE = "spoke", _("nam zelf al contact op")


class Feels(TextChoices):
    """What a silent customer answers with one tap after we broke our word."""

    WAITS = "waits", _("Ik wacht de nieuwe datum af")
    CALL_ME = "call-me", _("Bel mij")
    ANGRY = "angry", _("Ik ben hier ontevreden over")


class Trust(TextChoices):
    """What a talk after serious failure brought."""

    UNKNOWN = "unknown", _("nog niet bekend")
    RESTORED = "restored", _("hersteld")
    NOT_RESTORED = "not-restored", _("niet hersteld")


class Shielded(TextChoices):
    """Why sales leaves a customer alone for now, the weightiest first."""

    COMPLAINT = "complaint", _("heeft een open klacht")
    BROKEN = "broken", _("wij kwamen een belofte niet na, en dat loopt nog")
    JUST_SOLVED = "just-solved", _("er ging iets mis, en dat is nog geen 14 dagen geleden opgelost")
