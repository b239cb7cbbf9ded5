"""Carriers: what they tell is written down, and a date that they give is a promise of ours (K25, W03)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from django.db import transaction

from gehoor.cases.enums import ScanKind
from gehoor.cases.models import Case, Scan
from gehoor.core import clock
from gehoor.core.rows import insert_unless_there
from gehoor.procedures.actions.running import settle
from gehoor.promises import actions as ledger
from gehoor.promises.actions import Draft, open_actions, open_promises
from gehoor.promises.enums import PromiseKind, Proof
from gehoor.promises.models import Promise
from gehoor.promises.rules import BadTerm, bad_term
from gehoor.timeline.actions import record
from gehoor.timeline.enums import Happened

from ..calling import call_once
from ..carriers import Rebooked, Told, Window
from ..enums import AlertKind
from ..heard import ANSWER, awaits_words, is_heard_by_itself
from ..letters import compose, said, said_moment
from ..messages import write
from ..news import news
from .carried_dates import cancelled, move
from .closing import close
from .fulfil import Fulfilment, coming_after, kept_letter
from .handing_in import handed_in

IN = (ScanKind.HANDED_IN, ScanKind.DONE)
"""By these a carrier says that it has what a customer sends us."""

WRITE_WITHIN = timedelta(minutes=30)
"""How soon a colleague tells of a date from the planning that we cannot tell by ourselves."""
NOT_SAID = {BadTerm.PAST, BadTerm.TOO_FAR}
"""Nobody believes these dates: who has to write asks the planning first."""

DELIVERY = {"nl": "Bezorging van bestelling %s", "en": "Delivery of order %s"}
BY_CARRIER = {
    "nl": "volgens de vervoerder, vóór 22.00 uur",
    "en": "as the carrier says, before 22:00",
}
NEW_DATE = {
    "nl": "wij kunnen uw bestelling niet op de eerste datum bij u brengen",
    "en": "we cannot bring your order to you on the first date",
}
SOONER = {"nl": "wij kunnen eerder bij u zijn", "en": "we can be with you sooner"}
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
    case = Case.objects.locked(pk=found.case_id)
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
            cancelled(promise, rebook(promise) if rebook else None)


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
        move(promise, expected, NEW_DATE if expected.due_at > promise.due_at else SOONER)


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


def _done(promise: Promise, told: Told) -> None:
    """A scan keeps the promise; where nothing else is open we say when we look whether all is well.

    A watched order ends with its delivery where its customer asked nothing: the letter says what to do when
    something is wrong.
    """
    case = promise.case
    evidence = SCANNED[case.language] % said_moment(case, told.at)
    left = [each for each in open_promises(case) if each.pk != promise.pk]
    coming = coming_after(promise, closes=not case.is_open)
    stays = left or open_actions(case) or any(each.owed for each in coming)
    alone = case.is_open and not stays
    by_itself = alone and is_heard_by_itself(promise)
    asks = by_itself and awaits_words(case)
    ends = by_itself and not asks
    next_word = ANSWER if asks else AFTERCARE
    makes = (news(case, next_word[case.language]),) if alone and not ends else ()
    what = Fulfilment(Proof.SCAN, evidence, makes=makes, coming=coming, closes=ends)
    contact = write(case, kept_letter(promise, what, evidence, left))
    ledger.keep(promise, contact=contact, by=None, proof=Proof.SCAN, evidence=evidence)
    for draft in makes:
        ledger.make(case, draft, told_in=contact, by=None)
    for each in coming:
        settle(each, contact)
    if ends:
        close(case, promise.owner)
    else:
        ledger.refresh_due(case)
