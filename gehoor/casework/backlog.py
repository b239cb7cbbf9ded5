"""The backlog: old contacts without an answer, grouped by what we know of the order they name.

A backlog is never deleted (requirement T10). What can be said to many at once is information and a
question; who gets it is checked one by one, and only the customer closes a case with it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db.models import Exists, OuterRef

from gehoor.cases.enums import Direction, OrderStatus
from gehoor.cases.models import Case, CaseQuerySet, Contact, Order
from gehoor.timeline.enums import Happened
from gehoor.timeline.models import Entry

from .enums import BacklogGroup

OLD = timedelta(days=7)
MOST = 1000


@dataclass(frozen=True, slots=True)
class Waiting:
    """One case in the backlog, the order that it is about, and the group that follows from it."""

    case: Case
    order: Order | None

    @property
    def group(self) -> BacklogGroup:
        if self.order is None:
            return BacklogGroup.UNKNOWN
        if self.order.status == OrderStatus.DELIVERED and self.order.delivered_on is None:
            return BacklogGroup.UNPROVEN
        return BacklogGroup(self.order.status)


def waiting(before: datetime) -> list[Waiting]:
    """Open cases with a contact from before that moment which no person answered, by need.

    Who had to remind us goes first, most often on top; then the nearest date, then the oldest mail.
    """
    by_need = _unanswered(before).order_by("-reminders", "due_at", "opened_at", "pk")
    return with_orders(by_need.select_related("party", "owner")[:MOST])


def with_orders(cases: Iterable[Case]) -> list[Waiting]:
    """Each case with the first order it names that we know."""
    found = list(cases)
    numbers = {key for case in found for key in case.keys}
    orders = {order.number: order for order in Order.objects.filter(number__in=numbers)}
    return [
        Waiting(case, next((orders[key] for key in case.keys if key in orders), None))
        for case in found
    ]


def is_waiting(case: Case, before: datetime) -> bool:
    return _unanswered(before).filter(pk=case.pk).exists()


def _unanswered(before: datetime) -> CaseQuerySet:
    answered = Entry.objects.filter(
        case_id=OuterRef("case_id"), kind=Happened.ANSWERED, at__gte=OuterRef("at")
    )
    asked = Contact.objects.filter(
        ~Exists(answered),
        case=OuterRef("pk"),
        direction=Direction.IN,
        automatic=False,
        at__lt=before,
    )
    return Case.objects.open().filter(Exists(asked))
