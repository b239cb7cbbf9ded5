"""Promises that wait for one another: a move is proposed for all, confirmed, and told in one message."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import timedelta

from django.db import transaction
from django.utils.translation import gettext as _

from gehoor.cases.models import Case, Contact
from gehoor.core import clock
from gehoor.promises import actions as ledger
from gehoor.promises.chains import Dates, days_between, moved
from gehoor.promises.enums import PromiseState
from gehoor.promises.models import Promise, Shift, ShiftStep
from gehoor.staff.models import Colleague
from gehoor.timeline.actions import record
from gehoor.timeline.enums import Happened

from ..calling import call_to
from ..enums import AlertKind
from ..letters import Letter, compose, owed, said
from ..messages import write
from ..policies import Refusal, check_can_move, check_may_slip
from .along import all_along
from .slips import after_move

CONFIRM_WITHIN = timedelta(hours=2)
"""After this the team lead hears that new dates lie waiting (requirement W04)."""


def after(promise: Promise) -> list[Promise]:
    """The open promises that wait for this one, and those that wait for them, the first date on top."""
    found: list[Promise] = []
    ring = list(Promise.objects.filter(depends_on=promise))
    while ring:
        found += [each for each in ring if each.state == PromiseState.OPEN]
        ring = list(Promise.objects.filter(depends_on__in=ring))
    return sorted(found, key=lambda each: each.due_at)


def proposal(promise: Promise, dates: Dates) -> list[tuple[Promise, Dates]]:
    """What the move of one promise to `dates` would do to it and to each that waits for it."""
    hours = promise.case.team.hours()
    days = days_between(hours, promise.due_at, dates.due_at)
    return [(promise, dates), *_rest(promise, days)]


def _rest(promise: Promise, days: int) -> list[tuple[Promise, Dates]]:
    hours = promise.case.team.hours()
    waiting = after(promise) if days else []
    return [(each, moved(hours, Dates(each.due_at, each.starts_at), days)) for each in waiting]


@transaction.atomic
def propose(promise: Promise, by: Colleague, dates: Dates, reason: str) -> Shift:
    """Lay new dates ready for a chain; nothing moves, and nobody is told, until a colleague confirms."""
    case = Case.objects.locked(pk=promise.case_id)
    check_can_move(promise, dates.due_at, reason)
    if Shift.objects.filter(promise__case=case, ended_at=None).exists():
        raise Refusal(
            _("Er ligt al een voorstel voor nieuwe datums: bevestig dat eerst, of trek het in."),
            law=3,
        )
    return _lay_ready(promise, by, proposal(promise, dates), reason)


def propose_rest(promise: Promise, days: int, reason: str) -> Shift | None:
    """A carrier moved `promise` by `days`: lay new dates ready for what waits for it."""
    steps = _rest(promise, days)
    if not steps or Shift.objects.filter(promise__case=promise.case_id, ended_at=None).exists():
        return None
    return _lay_ready(steps[0][0], None, steps, reason)


def _lay_ready(
    promise: Promise, by: Colleague | None, steps: Iterable[tuple[Promise, Dates]], reason: str
) -> Shift:
    now = clock.now()
    shift = Shift.objects.create(
        promise=promise, reason=reason.strip()[:300], by=by, at=now, alarm_at=now + CONFIRM_WITHIN
    )
    for each, dates in steps:
        ShiftStep.objects.create(
            shift=shift, promise=each, starts_at=dates.starts_at, due_at=dates.due_at
        )
    record(
        promise.case_id,
        Happened.SHIFT_PROPOSED,
        actor=by,
        public=False,
        shift=shift.pk,
        wording=promise.wording,
        reason=reason,
    )
    return shift


@transaction.atomic
def confirm(shift: Shift, by: Colleague, changed: Mapping[int, Dates] | None = None) -> Contact:
    """Move every step, and tell the customer all the new dates in one message.

    changed: other dates than proposed, by promise. Raises Refusal when a step cannot move so.
    """
    case = Case.objects.locked(pk=shift.promise.case_id)
    shift = _waiting(shift)
    steps = [(each, (changed or {}).get(each.pk, dates)) for each, dates in steps_of(shift)]
    for promise, dates in steps:
        check_can_move(promise, dates.due_at, shift.reason, dates.starts_at)
        check_may_slip(by, promise, dates.due_at)
    _check_in_order(steps)
    told_in = write(case, shift_letter(case, steps, shift.reason), author=by)
    for promise, dates in steps:
        row = ledger.renegotiate(
            promise,
            due_at=dates.due_at,
            starts_at=dates.starts_at,
            reason=shift.reason,
            told_in=told_in,
            by=by,
        )
        after_move(row)
    _end(shift, by, told_in)
    ledger.refresh_due(case)
    return told_in


@transaction.atomic
def withdraw(shift: Shift, by: Colleague) -> None:
    """The dates stay as they were told."""
    shift = _waiting(shift)
    _end(shift, by, None)
    record(
        shift.promise.case_id,
        Happened.SHIFT_ENDED,
        actor=by,
        public=False,
        shift=shift.pk,
        wording=shift.promise.wording,
    )


def steps_of(shift: Shift) -> list[tuple[Promise, Dates]]:
    """The steps that are still open, with the dates proposed."""
    steps = shift.steps.filter(promise__state="open").select_related(
        "promise__case__team__brand__calendar", "promise__depends_on"
    )
    return [(each.promise, Dates(each.due_at, each.starts_at)) for each in steps.order_by("pk")]


def shift_letter(case: Case, steps: list[tuple[Promise, Dates]], reason: str) -> Letter:
    """What the customer will read, to be shown before it goes."""
    return compose(
        "shift",
        case,
        reason=reason.strip().rstrip("."),
        owner=case.owner,
        owed=owed(case, all_along(steps)),
        steps=[
            (
                promise.wording,
                said(case, promise.due_at, promise.starts_at),
                said(case, dates.due_at, dates.starts_at),
            )
            for promise, dates in steps
        ],
    )


def alarm_unconfirmed() -> int:
    """Call the leads to proposals that nobody confirmed in two hours; how many there were."""
    due = Shift.objects.filter(ended_at=None, alarm_at__lte=clock.now())
    keys = list(due.values_list("pk", flat=True)[:100])
    return sum(_alarm(key) for key in keys)


@transaction.atomic
def _alarm(key: int) -> int:
    shift = (
        Shift.objects.filter(pk=key, ended_at=None, alarm_at__isnull=False)
        .select_for_update(skip_locked=True, of=["self"])
        .select_related("promise__case__team")
        .first()
    )
    if shift is None:
        return 0
    case = shift.promise.case
    call_to(case, AlertKind.SHIFT_WAITS, [case.owner_id, case.team.lead_id])
    shift.alarm_at = None
    shift.save(update_fields=["alarm_at"])
    return 1


def _check_in_order(steps: list[tuple[Promise, Dates]]) -> None:
    due = {promise.pk: dates.due_at for promise, dates in steps}
    for promise, dates in steps:
        before = due.get(promise.depends_on_id or 0)
        if before and dates.due_at < before:
            raise Refusal(
                _("“%(wording)s” kan niet eerder zijn dan de stap ervoor.")
                % {"wording": promise.wording},
                law=8,
            )


def _waiting(shift: Shift) -> Shift:
    found = Shift.objects.select_for_update(of=["self"]).filter(pk=shift.pk, ended_at=None).first()
    if found is None:
        raise Refusal(_("Dit voorstel is al bevestigd of ingetrokken."), law=3)
    return found


def _end(shift: Shift, by: Colleague, told_in: Contact | None) -> None:
    shift.ended_at, shift.ended_by, shift.told_in, shift.alarm_at = clock.now(), by, told_in, None
    shift.save(update_fields=["ended_at", "ended_by", "told_in", "alarm_at"])
