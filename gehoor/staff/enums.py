from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Role(TextChoices):
    AGENT = "agent", _("Medewerker")
    LEAD = "lead", _("Teamleider")
    PLANNER = "planner", _("Planner")
    KNOWLEDGE = "knowledge", _("Kennisbeheerder")
    MANAGER = "manager", _("Manager")
    BACK_OFFICE = "back-office", _("Specialist")
    LIGHT = "light", _("Vestiging of buitendienst")
    ADMINISTRATOR = "administrator", _("Beheerder")


class Language(TextChoices):
    DUTCH = "nl", "Nederlands"
    ENGLISH = "en", "English"


class PartnerKind(TextChoices):
    """What another organisation does for our customers in our name."""

    CARRIER = "carrier", _("Vervoerder")
    CONTRACTOR = "contractor", _("Aannemer of monteur")
    SUPPLIER = "supplier", _("Leverancier")
