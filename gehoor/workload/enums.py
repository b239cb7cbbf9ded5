from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Reason(TextChoices):
    """Why work goes from one colleague to others. The customer reads none of these: a colleague's health
    is nobody's business."""

    ABSENT = "absent", _("Afwezig")
    LEAVING = "leaving", _("Gaat uit dienst")
    ROTATION = "rotation", _("Te veel van hetzelfde")
