from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Role(TextChoices):
    AGENT = "agent", _("Medewerker")
    LEAD = "lead", _("Teamleider")
    MANAGER = "manager", _("Manager")
    BACK_OFFICE = "back-office", _("Specialist")
    ADMINISTRATOR = "administrator", _("Beheerder")


class Language(TextChoices):
    DUTCH = "nl", "Nederlands"
    ENGLISH = "en", "English"
