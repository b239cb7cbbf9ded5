from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class RawState(TextChoices):
    PENDING = "pending", _("wordt verwerkt")
    DONE = "done", _("verwerkt")
    QUARANTINED = "quarantined", _("apart gezet")


class Outcome(TextChoices):
    """Where a received item ended; every item has one, so that the day's balance adds up (law 1)."""

    NEW_CASE = "new-case", _("nieuwe zaak")
    JOINED = "joined", _("bij bestaande zaak")
    REOPENED = "reopened", _("zaak heropend")
    AUTOMATIC = "automatic", _("automatisch bericht")
    BOUNCE = "bounce", _("niet aangekomen bericht")
    OWN = "own", _("bericht van onszelf")
    SPAM = "spam", _("bewezen spam")
    ORDER = "order", _("bestelling")
