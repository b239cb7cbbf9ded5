from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Passage(TextChoices):
    """What a customer does on a page of ours, and that can go wrong."""

    IDENTITY = "identity", _("laten zien wie u bent")
    MOMENT = "moment", _("een ander moment kiezen")
    FILES = "files", _("bestanden sturen")
    MESSAGE = "message", _("een bericht sturen")
    RETURN = "return", _("iets terugsturen")
    REPEAT = "repeat", _("nog een keer bestellen")
    REFUND = "refund", _("kiezen hoe u uw geld terugkrijgt")
