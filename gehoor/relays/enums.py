from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Why(TextChoices):
    """Why a message goes on by another way."""

    PREFERRED = "preferred", _("de klant leest het liever zo")
    NO_MAIL = "no-mail", _("er is geen e-mailadres dat werkt")
    BOUNCED = "bounced", _("de mail kwam niet aan")
    FAILED = "failed", _("het bericht kon niet worden verstuurd")
