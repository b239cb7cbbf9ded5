from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class PartyKind(TextChoices):
    PERSON = "person", _("persoon")
    ORGANISATION = "organisation", _("organisatie")


class AddressKind(TextChoices):
    MAIL = "mail", _("e-mail")
    PHONE = "phone", _("telefoon")
    CHAT = "chat", _("chat")
    SOCIAL = "social", _("sociale media")
    POSTAL = "postal", _("postadres")
    NUMBER = "number", _("klantnummer")


class Tone(TextChoices):
    """How a customer likes to be spoken to in Dutch; nobody said: formally."""

    FORMAL = "u", _("met u")
    INFORMAL = "je", _("met je")


class Preference(TextChoices):
    """How a customer wants to be reached: by one of their addresses, or by text message."""

    MAIL = "mail", _("e-mail")
    SMS = "sms", _("sms")
    PHONE = "phone", _("telefoon")
    CHAT = "chat", _("chat")
    SOCIAL = "social", _("sociale media")
    POSTAL = "postal", _("alleen post")
