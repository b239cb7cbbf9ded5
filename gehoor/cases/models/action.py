from __future__ import annotations

from django.db import models
from django.db.models import Q

from gehoor.core import clock

from ..enums import ActionState
from .case import Case
from .contact import Contact


class CustomerAction(models.Model):
    """What the customer is to do, by when, and what happens if it is not done.

    When `due_at` passes, the worker ends it and a colleague promises a next step: waiting for a customer
    is no place for a case to fall silent. `reason` says why the customer does it and not we, `alternative`
    how we do it if they would rather not (requirement M69). `remind_at` is when we remind them next.

    `how` is how it is done. Not doing it may cost `cents` (of a euro, requirement K26), asked no sooner
    than `charged_after` days after the date and only after reminders that arrived (deadlines.rules). The
    customer may add `most_later` days to the date without asking (K28). `tracked` is the number by which a
    carrier knows what they send us.
    """

    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="customer_actions")
    wording = models.CharField(max_length=300)
    consequence = models.CharField(max_length=300, blank=True)
    reason = models.CharField(max_length=300, blank=True, db_default="")
    alternative = models.CharField(max_length=300, blank=True, db_default="")
    how = models.CharField(max_length=300, blank=True, db_default="")
    cents = models.PositiveIntegerField(null=True)
    charged_after = models.PositiveSmallIntegerField(default=0, db_default=0)
    most_later = models.PositiveSmallIntegerField(default=0, db_default=0)
    tracked = models.CharField(max_length=40, blank=True, db_default="")
    due_at = models.DateTimeField()
    remind_at = models.DateTimeField(null=True)
    asked_in = models.ForeignKey(Contact, on_delete=models.PROTECT, related_name="asked_actions")
    asked_at = models.DateTimeField(default=clock.now)
    state = models.CharField(max_length=10, choices=ActionState, default=ActionState.OPEN)
    done_in = models.ForeignKey(
        Contact, on_delete=models.PROTECT, null=True, related_name="done_actions"
    )

    class Meta:
        indexes = [
            models.Index(fields=["due_at"], name="action_open_by_due", condition=Q(state="open")),
            models.Index(
                fields=["remind_at"],
                name="action_to_remind",
                condition=Q(remind_at__isnull=False) & ~Q(state="done"),
            ),
            models.Index(
                fields=["tracked"], name="action_by_carriers_number", condition=~Q(tracked="")
            ),
        ]
        constraints = [
            models.CheckConstraint(
                condition=Q(state=ActionState.DONE, done_in__isnull=False)
                | (~Q(state=ActionState.DONE) & Q(done_in=None)),
                name="action_done_in_a_contact",
            ),
            models.CheckConstraint(
                condition=Q(reason="", alternative="") | (~Q(reason="") & ~Q(alternative="")),
                name="action_has_reason_and_alternative",
                violation_error_message="What a customer does for us has a reason and an alternative.",
            ),
            models.CheckConstraint(
                condition=Q(cents=None) | (Q(cents__gt=0) & ~Q(consequence="")),
                name="action_says_what_it_costs",
                violation_error_message="What costs money when it is not done says so to the customer.",
            ),
        ]

    def __str__(self) -> str:
        return self.wording
