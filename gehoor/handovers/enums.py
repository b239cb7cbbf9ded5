from enum import StrEnum

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Ending(TextChoices):
    """How a handover ended. `overtaken`: somebody else took the case, or it was closed."""

    ACCEPTED = "accepted", _("aangenomen")
    RETURNED = "returned", _("teruggegeven")
    WITHDRAWN = "withdrawn", _("ingetrokken")
    OVERTAKEN = "overtaken", _("achterhaald")


class Mood(StrEnum):
    """How a customer feels, as far as words and facts show it."""

    CALM = "calm"
    WORRIED = "worried"
    ANGRY = "angry"
