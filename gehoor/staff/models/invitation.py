"""The link by which a colleague chooses a password."""

from __future__ import annotations

from typing import Self

from django.db import models

from gehoor.core import clock
from gehoor.core.trail import tracked

from .colleague import Colleague


class InvitationQuerySet(models.QuerySet["Invitation"]):
    def valid(self) -> Self:
        return self.filter(used_at=None, expires_at__gt=clock.now(), colleague__is_active=True)

    def unsent(self) -> Self:
        """What is still to go out by mail."""
        return self.valid().filter(sent_at=None).order_by("send_at", "pk")


@tracked(fields=["colleague", "by", "expires_at", "used_at"])
class Invitation(models.Model):
    """A link by which a colleague chooses a password: the first time, or after it was forgotten.

    Only the digest of what is in the link is stored. A newer one ends the older (`expires_at`).
    """

    colleague = models.ForeignKey(Colleague, on_delete=models.PROTECT, related_name="invitations")
    by = models.ForeignKey(Colleague, on_delete=models.PROTECT, null=True, related_name="+")
    digest = models.CharField(max_length=64, unique=True)
    made_at = models.DateTimeField(default=clock.now)
    expires_at = models.DateTimeField()
    used_at = models.DateTimeField(null=True)
    send_at = models.DateTimeField(default=clock.now)
    sent_at = models.DateTimeField(null=True)
    error = models.CharField(max_length=500, blank=True)

    objects = InvitationQuerySet.as_manager()

    def __str__(self) -> str:
        return f"{self.colleague_id} until {self.expires_at:%d-%m-%Y}"
