from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Reason(TextChoices):
    """Why a customer gets something: what the report counts by."""

    LATE = "late", _("wij waren te laat")
    MISTAKE = "mistake", _("wij maakten een fout")
    TROUBLE = "trouble", _("de klant had er veel werk aan")
    COSTS = "costs", _("bel- of portokosten")
    KINDNESS = "kindness", _("zomaar: het maakt verschil")


class Cause(TextChoices):
    """Why reaching us cost a customer money that we had better pay back."""

    OUTAGE = "outage", _("belde mobiel, want door onze storing deed de eigen lijn het niet")
