from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Manner(TextChoices):
    """How an announcement reaches each customer."""

    MAIL_ELSE_LETTER = "mail", _("per e-mail; wie er geen heeft, krijgt een brief")
    BOTH = "both", _("per brief én per e-mail")
    LETTER = "letter", _("alleen per brief")
