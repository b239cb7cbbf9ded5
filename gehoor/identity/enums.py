from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Sign(TextChoices):
    """Why two customers look like one."""

    PHONE = "phone", _("noemt hetzelfde telefoonnummer")
    NUMBER = "number", _("noemt hetzelfde klantnummer")
    MAIL = "mail", _("noemt hetzelfde e-mailadres")
    CLAIM = "claim", _("gaf een adres op dat wij van de ander kennen")
    HOME = "home", _("zelfde naam, postcode en huisnummer")
    ORDER = "order", _("zelfde naam en hetzelfde bestelnummer")
