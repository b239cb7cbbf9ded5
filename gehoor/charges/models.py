"""What a customer is asked to pay: never without a reason, a breakdown and a way to object (T02, T03)."""

from __future__ import annotations

from typing import Self

from django.db import models
from django.db.models import Q

from gehoor.cases.models import Attachment, Case, Contact, CustomerAction
from gehoor.core import clock
from gehoor.core.trail import tracked
from gehoor.promises.models import Promise
from gehoor.staff.models import Colleague

from .enums import Ended


class ChargeQuerySet(models.QuerySet["Charge"]):
    def waiting(self) -> Self:
        """What the lead is to look at before it goes."""
        return self.filter(held_at__isnull=False, sent_at=None, ended=None)

    def running(self) -> Self:
        """What the customer was sent and is still to be settled."""
        return self.filter(sent_at__isnull=False, ended=None)


@tracked()
class Charge(models.Model):
    """`principal` and `administration` in cents, for `reason`; `reference` is what it is about.

    `photo` shows it where there is one. `matter` is what the customer was to do and did not, where that is
    the ground: its reminders must have arrived (K27). It is held for the lead (`held_at`, `held_for`),
    sent in `told_in` with the customer's action `action`, objected to in `objected_in` (from then the
    promise `assessment` runs and no reminder goes out), and ends paid, waived or dropped, as `note` says.
    """

    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="charges")
    principal = models.PositiveIntegerField()
    administration = models.PositiveIntegerField(default=0)
    reason = models.CharField(max_length=300)
    reference = models.CharField(max_length=60)
    photo = models.ForeignKey(Attachment, on_delete=models.PROTECT, null=True, related_name="+")
    matter = models.ForeignKey(
        CustomerAction, on_delete=models.PROTECT, null=True, related_name="charges"
    )
    by = models.ForeignKey(Colleague, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=clock.now)
    held_at = models.DateTimeField(null=True)
    held_for = models.CharField(max_length=300, blank=True)
    sent_at = models.DateTimeField(null=True)
    told_in = models.OneToOneField(
        Contact, on_delete=models.PROTECT, null=True, related_name="charge"
    )
    action = models.OneToOneField(
        CustomerAction, on_delete=models.PROTECT, null=True, related_name="charge"
    )
    objected_at = models.DateTimeField(null=True)
    objected_in = models.ForeignKey(Contact, on_delete=models.PROTECT, null=True, related_name="+")
    assessment = models.OneToOneField(
        Promise, on_delete=models.PROTECT, null=True, related_name="charge"
    )
    ended = models.CharField(max_length=10, choices=Ended, null=True)
    ended_at = models.DateTimeField(null=True)
    ended_by = models.ForeignKey(Colleague, on_delete=models.PROTECT, null=True, related_name="+")
    note = models.CharField(max_length=300, blank=True)

    objects = ChargeQuerySet.as_manager()

    class Meta:
        indexes = [
            models.Index(
                fields=["held_at"],
                name="charge_held",
                condition=Q(held_at__isnull=False, sent_at=None, ended=None),
            ),
            models.Index(
                fields=["ended_at"], name="charge_by_end", condition=Q(ended_at__isnull=False)
            ),
        ]
        constraints = [
            models.CheckConstraint(
                condition=Q(principal__gt=0) & ~Q(reason="") & ~Q(reference=""),
                name="charge_says_why",
            ),
            models.CheckConstraint(
                condition=Q(sent_at=None, told_in=None, action=None)
                | Q(sent_at__isnull=False, told_in__isnull=False, action__isnull=False),
                name="charge_sent_in_a_letter",
            ),
            models.CheckConstraint(
                condition=Q(objected_at=None, objected_in=None, assessment=None)
                | Q(
                    objected_at__isnull=False,
                    objected_in__isnull=False,
                    assessment__isnull=False,
                    sent_at__isnull=False,
                ),
                name="objection_is_assessed",
            ),
            models.CheckConstraint(
                condition=Q(ended=None, ended_at=None, ended_by=None)
                | (
                    Q(ended__isnull=False, ended_at__isnull=False, ended_by__isnull=False)
                    & ~Q(note="")
                ),
                name="charge_ends_with_a_note",
            ),
        ]

    def __str__(self) -> str:
        return self.reference

    @property
    def total(self) -> int:
        """In cents."""
        return self.principal + self.administration
