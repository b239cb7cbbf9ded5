from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class WaitState(TextChoices):
    """What became of an answer that was to go later. `held`: it could not go, and its author was told."""

    WAITING = "waiting", _("wordt verstuurd")
    SENT = "sent", _("verstuurd")
    WITHDRAWN = "withdrawn", _("teruggehaald")
    HELD = "held", _("niet verstuurd")
