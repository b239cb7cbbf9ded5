from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Fact(TextChoices):
    """Something about a customer that a process may need."""

    MOBILE = "mobile", _("mobiel nummer")
    PHONE = "phone", _("telefoonnummer")
    MAIL = "mail", _("e-mailadres")
    HOME = "home", _("postadres")


class Flaw(TextChoices):
    """What is wrong with a fact that a process needs."""

    LACKING = "lacking", _("ontbreekt")
    BOUNCED = "bounced", _("komt niet aan")
    OLD = "old", _("is oud")


class Outcome(TextChoices):
    """How a customer was asked, once: refused, or asked in a message that is not answered yet."""

    REFUSED = "refused", _("wil het niet geven")
    ASKED = "asked", _("in een bericht gevraagd")
