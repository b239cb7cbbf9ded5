from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class SystemKind(TextChoices):
    """What another system knows of a customer."""

    ORDERS = "orders", _("Bestelling")
    CARRIER = "carrier", _("Bezorging")
    BILLING = "billing", _("Facturen")
    NETWORK = "network", _("Storingen")
