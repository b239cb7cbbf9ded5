"""What a case asks its lead to decide, and what else about the life of its promises the page offers."""

from __future__ import annotations

from collections.abc import Container, Iterable
from dataclasses import dataclass

from gehoor.cases.enums import Direction
from gehoor.cases.models import Case, Contact
from gehoor.casework.actions.interim import is_time_for
from gehoor.casework.models import CompensationProposal, Merge, MoveRequest
from gehoor.promises.enums import CauseCode
from gehoor.promises.models import Breach, Promise

from .timeline import Item

MOST = 10


@dataclass(frozen=True, slots=True)
class Deciding:
    """`last` is the open promise that slipped most, `interim` one whose customer should have word now."""

    requests: list[MoveRequest]
    proposals: list[CompensationProposal]
    unexplained: list[Breach]
    last: Promise | None
    interim: Promise | None
    inbound: list[Contact]
    unmerge: Merge | None

    @property
    def causes(self) -> list[tuple[str, str]]:
        return [(each.value, str(each.label)) for each in CauseCode]


def deciding(
    case: Case, open_promises: list[Promise], items: Iterable[Item], there: Container[str]
) -> Deciding:
    return Deciding(
        requests=_requests(case) if "requests" in there else [],
        proposals=_proposals(case) if "proposals" in there else [],
        unexplained=_unexplained(case) if "unexplained" in there else [],
        last=max((each for each in open_promises if each.slips), key=_slips, default=None),
        interim=next((each for each in open_promises if is_time_for(each)), None),
        inbound=_inbound(items),
        unmerge=case.merges.filter(undone_at=None).first() if case.merged_into else None,
    )


def _requests(case: Case) -> list[MoveRequest]:
    waiting = MoveRequest.objects.waiting().filter(promise__case=case)
    return list(waiting.select_related("promise__first", "by").order_by("at"))


def _proposals(case: Case) -> list[CompensationProposal]:
    undecided = CompensationProposal.objects.filter(promise__case=case, decided_at=None)
    return list(undecided.select_related("promise").order_by("at"))


def _unexplained(case: Case) -> list[Breach]:
    breaches = Breach.objects.filter(promise__case=case, cause=None).select_related("promise")
    return list(breaches.order_by("at")[:MOST])


def _inbound(items: Iterable[Item]) -> list[Contact]:
    """What the customer said lately, the newest first."""
    said = [each.contact for each in items if each.contact and not each.contact.automatic]
    return [each for each in reversed(said) if each.direction == Direction.IN][:MOST]


def _slips(promise: Promise) -> int:
    return promise.slips
