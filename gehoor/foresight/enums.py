from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class TextName(TextChoices):
    """Texts to customers that a team may word itself; the frame around them stays ours."""

    ACKNOWLEDGEMENT = "acknowledgement", _("Ontvangstbevestiging")
    STANDARD = "standard", _("Standaardtekst")


class CeilingOption(TextChoices):
    """What can be done when questions will wait past the ceiling."""

    HOURS = "hours", _("Extra uren van het eigen team")
    PEOPLE = "people", _("Collega's van een ander team")
    PRIORITY = "priority", _("Eerst wie het plafond raakt, de rest krijgt een nieuwe datum")
    NOTHING = "nothing", _("Niets: iedereen krijgt een nieuwe datum")
