from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class TextName(TextChoices):
    """Texts to customers that a team may word itself; the frame around them stays ours."""

    ACKNOWLEDGEMENT = "acknowledgement", _("Ontvangstbevestiging")
    STANDARD = "standard", _("Standaardtekst")
