"""Asking the lead whether a date may slip again; until there is a yes the old date holds and is watched."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from gehoor.core import clock
from gehoor.promises.models import Promise, Renegotiation
from gehoor.staff.models import Colleague, Partner
from gehoor.timeline.actions import record
from gehoor.timeline.enums import Happened

from ..calling import call
from ..enums import AlertKind
from ..models import MoveRequest
from ..policies import NeedsLead, Refusal, check_can_move, check_has_not_moved, check_leads
from .locking import locked
from .partners import name_partner
from .renegotiate import renegotiate


def move(
    promise: Promise,
    by: Colleague,
    *,
    due_at: datetime,
    reason: str,
    starts_at: datetime | None = None,
    partner: Partner | None = None,
) -> Renegotiation | MoveRequest:
    """Move a date if `by` may, else ask the lead to. Raises Refusal.

    `partner` is who held us up; while the lead decides it stands at the promise.
    """
    try:
        return renegotiate(
            promise, by, due_at=due_at, reason=reason, starts_at=starts_at, partner=partner
        )
    except NeedsLead:
        if partner:
            name_partner(promise, by, partner)
        return ask_to_move(promise, by, due_at=due_at, reason=reason, starts_at=starts_at)


@transaction.atomic
def ask_to_move(
    promise: Promise,
    by: Colleague,
    *,
    due_at: datetime,
    reason: str,
    starts_at: datetime | None = None,
) -> MoveRequest:
    """Ask the lead; the customer hears nothing yet. Raises Refusal."""
    case, mine = locked(promise)
    check_has_not_moved(mine, promise.due_at)
    check_can_move(mine, due_at, reason, starts_at)
    if MoveRequest.objects.waiting().filter(promise=mine).exists():
        raise Refusal(_("Er wacht al een verzoek om deze datum te verzetten."), law=3)
    request = MoveRequest.objects.create(
        promise=mine,
        old_due_at=mine.due_at,
        new_starts_at=starts_at,
        new_due_at=due_at,
        reason=reason.strip()[:300],
        by=by,
        at=clock.now(),
    )
    call(mine, case.team.lead_id, AlertKind.MOVE_ASKED)
    record(
        case.pk,
        Happened.MOVE_ASKED,
        actor=by,
        public=False,
        promise=mine.pk,
        wording=mine.wording,
        was=mine.due_at.isoformat(),
        due=due_at.isoformat(),
        reason=request.reason,
    )
    return request


@transaction.atomic
def approve(request: MoveRequest, by: Colleague) -> Renegotiation:
    """The lead lets it slip: the customer is told and the date moves. Raises Refusal."""
    request = _waiting(request, by)
    promise = request.promise
    row = renegotiate(
        promise,
        by,
        due_at=request.new_due_at,
        starts_at=request.new_starts_at,
        reason=request.reason,
    )
    _decide(request, by, renegotiation=row)
    call(promise, request.by_id, AlertKind.MOVE_APPROVED)
    return row


@transaction.atomic
def refuse(request: MoveRequest, by: Colleague, *, reason: str) -> None:
    """The lead does not let it slip: the date holds, and who asked hears why. Raises Refusal."""
    request = _waiting(request, by)
    if not reason.strip():
        raise Refusal(_("Zeg waarom de datum blijft staan: je collega leest het."), law=3)
    _decide(request, by, refusal=reason.strip()[:300])
    promise = request.promise
    call(promise, request.by_id, AlertKind.MOVE_REFUSED)
    record(
        promise.case_id,
        Happened.MOVE_REFUSED,
        actor=by,
        public=False,
        promise=promise.pk,
        wording=promise.wording,
        due=promise.due_at.isoformat(),
        reason=request.refusal,
    )


def _waiting(request: MoveRequest, by: Colleague) -> MoveRequest:
    """The request with its promise as it stands, locked; refused for who may not decide or comes late."""
    case, promise = locked(request.promise)
    check_leads(by, case)
    found = MoveRequest.objects.waiting().filter(pk=request.pk).select_for_update(of=["self"])
    request_now = found.first()
    if request_now is None:
        raise Refusal(_("Dit verzoek speelt niet meer: kijk hoe de toezegging nu staat."), law=3)
    request_now.promise = promise
    return request_now


def _decide(
    request: MoveRequest,
    by: Colleague,
    *,
    renegotiation: Renegotiation | None = None,
    refusal: str = "",
) -> None:
    request.decided_by, request.decided_at = by, clock.now()
    request.renegotiation, request.refusal = renegotiation, refusal
    request.save(update_fields=["decided_by", "decided_at", "renegotiation", "refusal"])
