from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Kind(TextChoices):
    """What kind of text for customers was saved."""

    WORDING = "wording", _("tekst van een team")
    AFTERCARE = "aftercare", _("nazorg")
    PROCEDURE = "procedure", _("werkwijze")
    MAILING = "mailing", _("aankondiging")
    EMERGENCY = "emergency", _("spoedgeval")
    NOTICE = "notice", _("mededeling")
    ARTICLE = "article", _("artikel")
