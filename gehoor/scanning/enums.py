from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Outcome(TextChoices):
    """What a scanner said of a file. `waiting`: it has been asked, or will be."""

    WAITING = "waiting", _("wordt op virussen gecontroleerd")
    CLEAN = "clean", _("gecontroleerd op virussen")
    INFECTED = "infected", _("virus gevonden")
