from __future__ import annotations

from django.db import models
from django.db.models import Q

from gehoor.cases.models import Case, Contact
from gehoor.core import clock
from gehoor.promises.models import Promise
from gehoor.staff.models import Colleague

from .enums import AlertKind, BacklogGroup


class Alert(models.Model):
    """A call to one colleague about one case; it stays on the desk until it is seen."""

    colleague = models.ForeignKey(Colleague, on_delete=models.PROTECT, related_name="alerts")
    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="alerts")
    promise = models.ForeignKey(Promise, on_delete=models.PROTECT, null=True)
    kind = models.CharField(max_length=20, choices=AlertKind)
    at = models.DateTimeField(default=clock.now)
    seen_at = models.DateTimeField(null=True)

    class Meta:
        indexes = [
            models.Index(
                fields=["colleague", "-at"], name="alert_unseen", condition=Q(seen_at=None)
            ),
        ]
        constraints = [
            models.UniqueConstraint(
                fields=["colleague", "promise", "kind"],
                name="warned_once",
                condition=Q(promise__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kind} for {self.colleague_id}"


class BacklogRun(models.Model):
    """One message to many waiting customers: who sent it, to which group; the audit reads it back."""

    by = models.ForeignKey(Colleague, on_delete=models.PROTECT, related_name="backlog_runs")
    group = models.CharField(max_length=10, choices=BacklogGroup)
    at = models.DateTimeField(default=clock.now)

    def __str__(self) -> str:
        return f"{self.group} at {self.at:%Y-%m-%d %H:%M}"


class BacklogMessage(models.Model):
    """One case in a run, and the contact in which its customer was told."""

    run = models.ForeignKey(BacklogRun, on_delete=models.PROTECT, related_name="messages")
    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="backlog_messages")
    contact = models.OneToOneField(
        Contact, on_delete=models.PROTECT, related_name="backlog_message"
    )

    class Meta:
        constraints = [models.UniqueConstraint(fields=["run", "case"], name="told_once_in_a_run")]

    def __str__(self) -> str:
        return f"{self.case_id} in run {self.run_id}"
