from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy


class Whose(TextChoices):
    """Whose fault it was, as far as we know: it decides what we propose (requirement K37)."""

    US = "us", pgettext_lazy("whose fault", "wij")
    PARTNER = "partner", _("een partner van ons")
    CUSTOMER = "customer", _("de klant")
    UNKNOWN = "unknown", _("nog niet bekend")


class Method(TextChoices):
    """How a customer gets money back; paying out is what happens unless the customer chooses otherwise."""

    PAY_OUT = "pay-out", _("uitbetalen")
    NET = "net", _("verrekenen met rekeningen")


class Outcome(TextChoices):
    """What a line of a bank statement turned out to be."""

    CONFIRMED = "confirmed", _("betaling bevestigd")
    RETURNED = "returned", _("betaling teruggekomen")
    KNOWN = "known", _("was al bevestigd")
    DIFFERS = "differs", _("ons kenmerk, maar het klopt niet")
    OTHER = "other", _("geen betaling van ons")
