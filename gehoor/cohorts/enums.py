from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Arm(TextChoices):
    """When a customer of a cohort is told."""

    NOW = "now", _("meteen")
    LATER = "later", _("een dag later")
