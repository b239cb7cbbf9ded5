"""Carriers: what they tell is written down, and a date that they give is a promise of ours (K25, W03)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, time, timedelta

from django.db import transaction

from gehoor.cases.enums import ScanKind
from gehoor.cases.models import Case, Contact, Scan
from gehoor.core import clock
from gehoor.core.rows import insert_unless_there
from gehoor.procedures.actions.running import settle
from gehoor.promises import actions as ledger
from gehoor.promises.actions import Draft, open_actions, open_promises
from gehoor.promises.chains import days_between
from gehoor.promises.enums import PromiseKind, Proof, Stage
from gehoor.promises.models import Offer, Promise
from gehoor.promises.reviews import TELL, Special, at_clock, next_review
from gehoor.promises.rules import BadTerm, answer_due, bad_term
from gehoor.timeline.actions import record
from gehoor.timeline.enums import Happened

from ..calling import call_once
from ..carriers import Rebooked, Told, Window
from ..enums import AlertKind
from ..letters import compose, owed, said, said_moment, status_url
from ..messages import write
from ..models import Alert
from .along import along
from .chains import propose_rest
from .fulfil import Fulfilment, coming_after, kept_letter
from .handing_in import handed_in
from .renegotiate import renegotiation_letter
from .slips import after_move

IN = (ScanKind.HANDED_IN, ScanKind.DONE)
"""By these a carrier says that it has what a customer sends us."""
LATEST = time(22, 0)
"""A carrier that names a day comes before 22.00 on it."""

WRITE_WITHIN = timedelta(minutes=30)
"""How soon a colleague tells of a date from the planning that we cannot tell by ourselves."""
NOT_SAID = {BadTerm.PAST, BadTerm.TOO_FAR}
"""Nobody believes these dates: who has to write asks the planning first."""

DELIVERY = {"nl": "Bezorging van bestelling %s", "en": "Delivery of order %s"}
BY_CARRIER = {
    "nl": "volgens de vervoerder, vóór 22.00 uur",
    "en": "as the carrier says, before 22:00",
}
NOT_TODAY = {
    "nl": "vandaag lukt niet: uw bestelling is nog niet onderweg naar u",
    "en": "today will not work: your order is not on its way to you yet",
}
NEW_DATE = {
    "nl": "wij kunnen uw bestelling niet op de eerste datum bij u brengen",
    "en": "we cannot bring your order to you on the first date",
}
AFTERCARE = {"nl": "Wij horen of kijken of alles goed is", "en": "We check that all is well"}
SCANNED = {"nl": "gescand door de vervoerder op %s", "en": "scanned by the carrier on %s"}

type Rebook = Callable[[Promise], Rebooked | None]


def take_over(told: Told, rebook: Rebook | None = None) -> bool:
    """Write down what a carrier told and act on it, once; False when we knew it already.

    rebook: books something else for a pick-up that the carrier cancelled.
    """
    with transaction.atomic():
        expected = told.expected
        scan = Scan(
            number=told.number,
            kind=told.kind,
            at=told.at,
            expected_from=expected.starts_at if expected else None,
            expected_until=expected.due_at if expected else None,
            told_at=clock.now(),
        )
        if not insert_unless_there(scan):
            return False
        promise = _open_promise(told.number)
        if promise:
            _act(promise, told, rebook)
        elif told.kind in IN and handed_in(told):
            pass
        elif told.kind == ScanKind.ANNOUNCED and expected:
            _announced(told.number, expected)
        return True


def _open_promise(number: str) -> Promise | None:
    """The open promise that a carrier knows by `number`, with its case locked."""
    found = Promise.objects.open().filter(tracked=number).order_by("pk").first()
    if found is None:
        return None
    case = Case.objects.select_for_update(of=["self"]).get(pk=found.case_id)
    promise = Promise.objects.open().filter(pk=found.pk).select_for_update(of=["self"]).first()
    if promise:
        promise.case = case
    return promise


def _act(promise: Promise, told: Told, rebook: Rebook | None) -> None:
    record(
        promise.case_id,
        Happened.SCANNED,
        promise=promise.pk,
        scan=str(told.kind),
        number=told.number,
        wording=promise.wording,
    )
    match told.kind:
        case ScanKind.ANNOUNCED if told.expected and told.expected.due_at != promise.due_at:
            _take_date(promise, told.expected)
        case ScanKind.DONE:
            _done(promise, told)
        case ScanKind.CANCELLED:
            _cancelled(promise, rebook(promise) if rebook else None)


def _take_date(promise: Promise, expected: Window) -> None:
    """Another date goes out with its notice, or stays inside: then a colleague writes within half an hour.

    So the customer never sees a date that nobody told them (requirement T18).
    """
    hours = promise.case.team.hours()
    if bad_term(hours, clock.now(), PromiseKind(promise.kind), None, expected.due_at) in NOT_SAID:
        promise.review_at = min(clock.now() + WRITE_WITHIN, promise.due_at)
        promise.save(update_fields=["review_at"])
        call_once(promise, promise.owner_id, AlertKind.TELL_DATE)
    else:
        _move(promise, expected, NEW_DATE)


def _is_told_too_late(promise: Promise) -> bool:
    """Whether somebody was asked to write about another date, and did not in time: then the lead hears."""
    asked = Alert.objects.filter(promise=promise, kind=AlertKind.TELL_DATE)
    first = asked.order_by("at").values_list("at", flat=True).first()
    if first is None or promise.last_said_at > first:
        return False
    return not asked.filter(colleague=promise.fallback_id).exists()


def _announced(number: str, expected: Window) -> None:
    """A carrier told our customer a date: in the case that names this order it is a promise of ours."""
    cases = Case.objects.open().filter(keys__contains=[number]).order_by("pk")
    case = cases.select_for_update(of=["self"]).first()
    if case is None:
        return
    draft = Draft(
        kind=PromiseKind.DELIVERY,
        wording=DELIVERY[case.language] % number,
        due_at=expected.due_at,
        rule=BY_CARRIER[case.language],
        tracked=number,
    )
    letter = compose(
        "promise",
        case,
        lines=[(draft.wording, said(case, draft.due_at), "")],
        owner=case.owner,
        calls=False,
        change_url="",
    )
    ledger.make(case, draft, told_in=write(case, letter), by=None)
    ledger.refresh_due(case)


def whole_day(case: Case, moment: datetime) -> Window:
    """The day of `moment` as a carrier means it: until 22.00."""
    hours = case.team.hours()
    return Window(
        at_clock(hours, moment, time(8, 0)),
        at_clock(hours, moment, LATEST),
    )


def look(case: Case, promise: Promise) -> None:
    """Not out for delivery on the day itself: at ten it is at risk, before noon the customer knows.

    Without word from the carrier we name its next day once. To guess again would be a new date each day and
    news on none, so then the lead is called: a person finds out, or the promise is broken at its date.
    """
    hours, now = case.team.hours(), clock.now()
    if _is_told_too_late(promise):
        call_once(promise, promise.fallback_id, AlertKind.TELL_DATE)
        promise.review_at = next_review(hours, promise.due_at, now, Special.TRACKED)
        promise.save(update_fields=["review_at"])
        return
    morning = at_clock(hours, promise.due_at, time(0, 0))
    out = Scan.objects.filter(number=promise.tracked, at__gte=morning)
    promise.review_at = None
    if out.filter(kind__in=[ScanKind.OUT, ScanKind.DONE]).exists():
        promise.save(update_fields=["review_at"])
        return
    tell_at = at_clock(hours, promise.due_at, TELL)
    if now >= tell_at and (window := _given(promise) or _guessed(case, promise)):
        _move(promise, window, NOT_TODAY)
        return
    if now >= tell_at:
        promise.stage = Stage.LATE
        promise.save(update_fields=["stage", "review_at"])
        call_once(promise, promise.fallback_id, AlertKind.NO_SCAN)
        return
    promise.stage, promise.review_at = Stage.LATE, tell_at
    promise.save(update_fields=["stage", "review_at"])
    call_once(promise, promise.owner_id, AlertKind.NO_SCAN)


def _given(promise: Promise) -> Window | None:
    """What the carrier last gave, when that is later."""
    told = Scan.objects.filter(number=promise.tracked, expected_until__gt=promise.due_at)
    later = told.order_by("-at").first()
    if later is None:
        return None
    return Window(later.expected_from or promise.due_at, later.expected_until or promise.due_at)


def _guessed(case: Case, promise: Promise) -> Window | None:
    """The carrier's next day, Monday to Saturday; None when that was our guess before."""
    if promise.renegotiations.filter(by=None, reason__in=NOT_TODAY.values()).exists():
        return None
    hours = case.team.hours()
    day = promise.due_at.astimezone(hours.zone) + timedelta(days=1)
    while day.weekday() == 6 or not hours.is_open_on(day.date()):
        day += timedelta(days=1)
    return whole_day(case, day)


def _move(promise: Promise, window: Window, reason: dict[str, str]) -> None:
    """Tell the customer the other date, and lay new dates ready for what waits for it."""
    case, why = promise.case, reason[promise.case.language]
    days = days_between(case.team.hours(), promise.due_at, window.due_at)
    starts_at = window.starts_at if promise.starts_at else None
    letter = renegotiation_letter(promise, window.due_at, starts_at, why)
    row = ledger.renegotiate(
        promise,
        due_at=window.due_at,
        starts_at=starts_at,
        reason=why,
        told_in=write(case, letter),
        by=None,
    )
    after_move(row)
    propose_rest(promise, days, why)
    ledger.refresh_due(case)
    call_once(promise, promise.owner_id, AlertKind.NO_SCAN)


def _done(promise: Promise, told: Told) -> None:
    """A scan keeps the promise; where nothing else is open we say when we look whether all is well."""
    case = promise.case
    evidence = SCANNED[case.language] % said_moment(case, told.at)
    left = [each for each in open_promises(case) if each.pk != promise.pk]
    coming = coming_after(promise, closes=not case.is_open)
    stays = left or open_actions(case) or any(each.owed for each in coming)
    makes = () if stays or not case.is_open else (_aftercare(case),)
    what = Fulfilment(Proof.SCAN, evidence, makes=makes, coming=coming)
    contact = write(case, kept_letter(promise, what, evidence, left))
    ledger.keep(promise, contact=contact, by=None, proof=Proof.SCAN, evidence=evidence)
    for draft in makes:
        ledger.make(case, draft, told_in=contact, by=None)
    for each in coming:
        settle(each, contact)
    ledger.refresh_due(case)


def _aftercare(case: Case) -> Draft:
    now = clock.now()
    return Draft(
        kind=PromiseKind.UPDATE,
        wording=AFTERCARE[case.language],
        due_at=answer_due(case.team.hours(), now, case.team.answer_term, now),
        rule=f"{case.team.answer_minutes / 60:g} service hours",
    )


def _cancelled(promise: Promise, instead: Rebooked | None) -> None:
    """Call the owner at once, and let the customer choose: the first window is held meanwhile."""
    case = promise.case
    call_once(promise, promise.owner_id, AlertKind.CARRIER_CANCELLED)
    if instead is None:
        promise.stage = Stage.LATE
        promise.save(update_fields=["stage"])
        return
    first = instead.windows[0]
    days = days_between(case.team.hours(), promise.due_at, first.due_at)
    told_in = _offer(promise, instead)
    row = ledger.renegotiate(
        promise,
        due_at=first.due_at,
        starts_at=first.starts_at,
        reason=instead.reason,
        told_in=told_in,
        by=None,
    )
    after_move(row)
    promise.tracked = instead.number
    promise.save(update_fields=["tracked"])
    for window in instead.windows:
        Offer.objects.create(
            promise=promise, starts_at=window.starts_at, due_at=window.due_at, offered_in=told_in
        )
    propose_rest(promise, days, instead.reason)
    ledger.refresh_due(case)


def _offer(promise: Promise, instead: Rebooked) -> Contact:
    case, first = promise.case, instead.windows[0]
    letter = compose(
        "offers",
        case,
        wording=promise.wording,
        was=said(case, promise.due_at, promise.starts_at),
        reason=instead.reason.rstrip("."),
        windows=[said(case, each.due_at, each.starts_at) for each in instead.windows],
        by=said(case, first.due_at, first.starts_at),
        change_url=f"{status_url(case)}/verzetten",
        owed=owed(case, along(promise, first.due_at)),
    )
    return write(case, letter)
