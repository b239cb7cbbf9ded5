from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import cache
from typing import Self

from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.db.models import F, Q

from gehoor.core import clock
from gehoor.core.prepared import prepared
from gehoor.core.trail import tracked
from gehoor.parties.models import Address, Party
from gehoor.staff.enums import Language
from gehoor.staff.models import Colleague, Team


class CaseQuerySet(models.QuerySet["Case"]):
    def open(self) -> Self:
        return self.filter(closed_at=None)

    def owed(self) -> Self:
        """Where something is still due: open cases, and closed ones in which a promise is still open."""
        return self.filter(due_at__isnull=False)

    def by_due(self) -> Self:
        return self.order_by("due_at", "pk")

    def reminded(self) -> Self:
        """Whose customers had to remind us: they go first, the longest waiting on top."""
        return self.open().filter(urgent_since__isnull=False).order_by("urgent_since", "pk")

    def owned_by(self, colleague: Colleague) -> Self:
        return self.filter(owner=colleague)

    def locked(self, **which: int) -> Case:
        """The one case, as it is now; nobody else changes it until this transaction ends.

        It comes with its team and the hours of that team, which nearly every verb asks for.
        """
        ((by, key),) = which.items()
        for case in _locked(by)(key):
            return case
        raise Case.DoesNotExist(f"No case has {by} {key}.")


@cache
def _locked(by: str) -> Callable[[int], list[Case]]:
    @prepared
    def found(key: int) -> models.QuerySet[Case]:
        held = Case.objects.select_for_update(of=["self"])
        return held.select_related("team__brand__calendar").filter(**{by: key})

    return found


@tracked(fields=["title", "party", "team", "owner", "language"], made=False)
class Case(models.Model):
    """A matter that a customer wants settled.

    `due_at` is the next moment at which something in it is due (the first of its open promises and
    customer actions), kept by promises.actions so that the desk finds what is due by an index. An open
    case always has one; a closed one while it still owes something. `keys` holds order and invoice
    numbers that the customer named, `our_address` the address of ours that they used. `urgent_since` is
    set when the customer has to remind us or we broke our word, and cleared by the next answer.
    `wanted_by` is when the customer said that an answer is of use. A colleague closes it (`closed_by`),
    or the customer, in the contact that says so (`closed_in`). `merged_into` is the case in which this
    one goes on: all that it held has moved there (docs/adr/0007). `in_procedure`: it follows a procedure,
    or did, so that whoever reads any other case need not look for one.
    """

    reference = models.CharField(max_length=20)
    title = models.CharField(max_length=200)
    party = models.ForeignKey(Party, on_delete=models.PROTECT, related_name="cases", db_index=False)
    team = models.ForeignKey(Team, on_delete=models.PROTECT, related_name="cases")
    owner = models.ForeignKey(Colleague, on_delete=models.PROTECT, related_name="cases")
    language = models.CharField(max_length=2, choices=Language, default=Language.DUTCH)
    keys = ArrayField(models.CharField(max_length=40), default=list, blank=True)
    our_address = models.CharField(max_length=320, blank=True)
    opened_at = models.DateTimeField(default=clock.now)
    urgent_since = models.DateTimeField(null=True)
    wanted_by = models.DateTimeField(null=True)
    due_at = models.DateTimeField(null=True)
    closed_at = models.DateTimeField(null=True)
    closed_by = models.ForeignKey(
        Colleague, on_delete=models.PROTECT, null=True, related_name="+", db_index=False
    )
    closed_in = models.ForeignKey(
        "cases.Contact", on_delete=models.PROTECT, null=True, related_name="+", db_index=False
    )
    merged_into = models.ForeignKey(
        "self", on_delete=models.PROTECT, null=True, related_name="merged", db_index=False
    )
    reopened = models.PositiveIntegerField(default=0)
    reminders = models.PositiveIntegerField(default=0)
    in_procedure = models.BooleanField(default=False, db_default=False)

    objects = CaseQuerySet.as_manager()

    class Meta:
        indexes = [
            models.Index(fields=["due_at"], name="case_by_due", condition=Q(due_at__isnull=False)),
            models.Index(
                fields=["owner", "due_at"],
                name="case_due_by_owner",
                condition=Q(due_at__isnull=False),
            ),
            models.Index(
                fields=["urgent_since"],
                name="case_open_urgent",
                condition=Q(closed_at=None, urgent_since__isnull=False),
            ),
            models.Index(
                fields=["owner", "urgent_since"],
                name="case_open_urgent_by_owner",
                condition=Q(closed_at=None, urgent_since__isnull=False),
            ),
            models.Index(fields=["party", "-opened_at"], name="case_by_party"),
            GinIndex(fields=["keys"], name="case_by_keys", condition=~Q(keys=[])),
            models.Index(
                fields=["closed_at"], name="case_closed", condition=Q(closed_at__isnull=False)
            ),
            models.Index(
                fields=["merged_into"],
                name="case_merged",
                condition=Q(merged_into__isnull=False),
            ),
        ]
        constraints = [
            models.UniqueConstraint(fields=["reference"], name="one_case_per_reference"),
            models.CheckConstraint(
                condition=Q(closed_at=None, closed_by=None, closed_in=None, due_at__isnull=False)
                | (
                    Q(closed_at__isnull=False)
                    & (
                        Q(closed_by__isnull=False, closed_in=None)
                        | Q(closed_by=None, closed_in__isnull=False)
                    )
                ),
                name="open_case_has_due_moment",
                violation_error_message="An open case has a due moment; a closed one says who closed it.",
            ),
            models.CheckConstraint(
                condition=Q(closed_at=None) | Q(closed_at__gte=F("opened_at")),
                name="closed_after_opened",
            ),
            models.CheckConstraint(
                condition=Q(merged_into=None)
                | (Q(closed_at__isnull=False, due_at=None) & ~Q(merged_into=F("pk"))),
                name="merged_case_is_over",
                violation_error_message="A case that goes on in another is closed and owes nothing.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.reference} {self.title}"

    @property
    def ending_now(self) -> datetime:
        """The moment of a closing: now, and also when the clock was set back not before the opening."""
        return max(clock.now(), self.opened_at)

    @property
    def is_open(self) -> bool:
        return self.closed_at is None

    @property
    def surviving(self) -> Case:
        """The case in which this one goes on after merging; itself when it was not merged."""
        case = self
        while case.merged_into is not None:
            case = case.merged_into
        return case


class Participant(models.Model):
    """An address whose replies join the case: whoever opened it, and whom a colleague added."""

    case = models.ForeignKey(
        Case, on_delete=models.PROTECT, related_name="participants", db_index=False
    )
    address = models.ForeignKey(Address, on_delete=models.PROTECT, related_name="participations")
    added_by = models.ForeignKey(Colleague, on_delete=models.PROTECT, null=True, db_index=False)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["case", "address"], name="participant_once")]

    def __str__(self) -> str:
        return f"{self.address} in {self.case_id}"


class CaseLink(models.Model):
    """Two cases that staff may want to see together; customers never see this."""

    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="links")
    other = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="linked_from")
    reason = models.CharField(max_length=200)
    at = models.DateTimeField(default=clock.now)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["case", "other"], name="linked_once"),
            models.CheckConstraint(condition=~Q(case=F("other")), name="not_linked_to_itself"),
        ]

    def __str__(self) -> str:
        return f"{self.case_id} -> {self.other_id}"


class StatusLink(models.Model):
    """A customer's link to the status page: only its digest is stored (core.tokens makes it again)."""

    case = models.ForeignKey(
        Case, on_delete=models.PROTECT, related_name="status_links", db_index=False
    )
    digest = models.CharField(max_length=64)
    generation = models.PositiveIntegerField(default=1)
    expires_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["case", "generation"], name="one_link_per_generation"),
            models.UniqueConstraint(fields=["digest"], name="one_link_per_digest"),
        ]

    def __str__(self) -> str:
        return f"link {self.generation} of {self.case_id}"
