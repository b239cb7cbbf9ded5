from __future__ import annotations

from django.db import models

from gehoor.core.trail import tracked
from gehoor.core.vault import SecretField
from gehoor.staff.models import Team


@tracked(fields=["name", "team", "active"])
class Shop(models.Model):
    """A shop that tells us of its orders, signed with `secret`; `team` looks after them.

    What comes without a good signature is kept apart; `unsigned_at` and the verdict in `unsigned_reason`
    show it. What we did not understand stands in `refused_reason`: the shop was told so. Both until a good
    order comes.
    """

    name = models.SlugField(max_length=40, unique=True)
    team = models.ForeignKey(Team, on_delete=models.PROTECT, related_name="shops")
    secret = SecretField()
    active = models.BooleanField(default=True)
    received_ok_at = models.DateTimeField(null=True)
    unsigned_at = models.DateTimeField(null=True)
    unsigned_reason = models.CharField(max_length=200, blank=True)
    refused_at = models.DateTimeField(null=True)
    refused_reason = models.CharField(max_length=300, blank=True)

    def __str__(self) -> str:
        return self.name
