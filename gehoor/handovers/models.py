"""Giving a case to somebody else: who gives it to whom, with which words, and whether they took it.

Until somebody accepts, nothing changes hands: the owner stays the owner, with every alarm (law 5).
"""

from __future__ import annotations

from datetime import datetime
from typing import Self

from django.db import models
from django.db.models import F, Q

from gehoor.cases.models import Case
from gehoor.core import clock
from gehoor.staff.models import Colleague, Team

from .enums import Ending


class HandoverQuerySet(models.QuerySet["Handover"]):
    def waiting(self) -> Self:
        """Not ended, and the case is still open and of the same owner: any other change ends it."""
        return self.filter(ended_at=None, case__owner=F("owner"), case__closed_at=None)

    def overtaken(self) -> Self:
        """Not ended, though the case went to somebody in another way, or was closed."""
        return self.filter(ended_at=None).exclude(case__owner=F("owner"), case__closed_at=None)

    def for_(self, colleague: Colleague) -> Self:
        """Meant for this colleague, or for whoever of the team takes it."""
        theirs = Q(to=colleague) | Q(team=colleague.team_id, team__isnull=False)
        return self.filter(theirs).exclude(owner=colleague).exclude(by=colleague)

    def unheard(self, now: datetime) -> Self:
        """Nobody answered in time, and owner and lead have not heard that yet."""
        return self.waiting().filter(answer_by__lte=now, alarmed_at=None)

    def transfers(self) -> Self:
        """Those by which a customer came to somebody else."""
        return self.filter(ending=Ending.ACCEPTED)


class Handover(models.Model):
    """A case on its way to a colleague (`to`) or to whoever of a `team` takes it.

    `by` gives it, `owner` is whose it was and stays until it ends. `briefing` is the line that the
    receiver reads first. `answer_by` is when owner and lead hear that nobody answered.
    """

    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="handovers")
    by = models.ForeignKey(Colleague, on_delete=models.PROTECT, related_name="handed_over")
    owner = models.ForeignKey(Colleague, on_delete=models.PROTECT, related_name="+")
    to = models.ForeignKey(Colleague, on_delete=models.PROTECT, null=True, related_name="handovers")
    team = models.ForeignKey(Team, on_delete=models.PROTECT, null=True, related_name="handovers")
    briefing = models.CharField(max_length=300)
    at = models.DateTimeField(default=clock.now)
    answer_by = models.DateTimeField()
    alarmed_at = models.DateTimeField(null=True)
    ending = models.CharField(max_length=10, choices=Ending, blank=True)
    ended_at = models.DateTimeField(null=True)
    ended_by = models.ForeignKey(Colleague, on_delete=models.PROTECT, null=True, related_name="+")
    reason = models.CharField(max_length=300, blank=True)

    objects = HandoverQuerySet.as_manager()

    class Meta:
        indexes = [
            models.Index(fields=["to"], name="handover_to", condition=Q(ended_at=None)),
            models.Index(fields=["team"], name="handover_to_team", condition=Q(ended_at=None)),
            models.Index(fields=["answer_by"], name="handover_unheard", condition=Q(ended_at=None)),
            models.Index(fields=["case", "at"], name="handover_by_case"),
        ]
        constraints = [
            models.CheckConstraint(
                condition=Q(to=None, team__isnull=False) | Q(to__isnull=False, team=None),
                name="handover_to_one",
                violation_error_message="A handover goes to a colleague or to a team.",
            ),
            models.CheckConstraint(condition=~Q(briefing=""), name="handover_has_a_briefing"),
            models.CheckConstraint(
                condition=Q(ended_at=None, ending="") | (Q(ended_at__isnull=False) & ~Q(ending="")),
                name="handover_ends_in_a_way",
            ),
            models.CheckConstraint(
                condition=~Q(ending=Ending.RETURNED) | ~Q(reason=""),
                name="returned_with_a_reason",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.case_id} to {self.to or self.team}"

    @property
    def receiver(self) -> str:
        """The name of whom it is meant for."""
        return (self.to or self.team or self.owner).name

    @property
    def is_late(self) -> bool:
        return self.alarmed_at is not None
