"""What a case asks its lead to decide, and what else about the life of its promises the page offers."""

from __future__ import annotations

from dataclasses import dataclass

from gehoor.cases.enums import Direction
from gehoor.cases.models import Case, Contact
from gehoor.casework.actions.interim import is_time_for
from gehoor.casework.models import CompensationProposal, Merge, MoveRequest
from gehoor.promises.enums import CauseCode
from gehoor.promises.models import Breach, Promise

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


def deciding(case: Case, open_promises: list[Promise]) -> Deciding:
    waiting = MoveRequest.objects.waiting().filter(promise__case=case)
    undecided = CompensationProposal.objects.filter(promise__case=case, decided_at=None)
    breaches = Breach.objects.filter(promise__case=case, cause=None).select_related("promise")
    said = case.contacts.filter(direction=Direction.IN, automatic=False).order_by("-at")
    return Deciding(
        requests=list(waiting.select_related("promise__first", "by").order_by("at")),
        proposals=list(undecided.select_related("promise").order_by("at")),
        unexplained=list(breaches.order_by("at")[:MOST]),
        last=max((each for each in open_promises if each.slips), key=_slips, default=None),
        interim=next((each for each in open_promises if is_time_for(each)), None),
        inbound=list(said[:MOST]),
        unmerge=case.merges.filter(undone_at=None).first() if case.merged_into else None,
    )


def _slips(promise: Promise) -> int:
    return promise.slips
