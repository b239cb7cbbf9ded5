from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Ending(TextChoices):
    """What became of a claim: granted by a colleague or by silence, kept where it was, or overtaken."""

    GRANTED = "granted", _("toegestaan")
    UNHEARD = "unheard", _("niemand zei iets")
    REFUSED = "refused", _("geweigerd")
    OVERTAKEN = "overtaken", _("achterhaald")


class Shown(TextChoices):
    """By what a customer at the counter was found."""

    LINK = "link", _("code van de klant")
    NUMBER = "number", _("nummer en naam")
