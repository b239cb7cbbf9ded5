from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Ended(TextChoices):
    """How a charge came to its end."""

    PAID = "paid", _("betaald")
    WAIVED = "waived", _("kwijtgescholden")
    DROPPED = "dropped", _("niet verstuurd")
