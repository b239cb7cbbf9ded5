"""A replacement is set aside when it is decided; what is not there is not promised (requirement W05)."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from gehoor.cases.models import Case, Contact
from gehoor.core import clock
from gehoor.promises import actions as ledger
from gehoor.promises.actions import Draft
from gehoor.promises.enums import PromiseKind, PromiseState, Stage
from gehoor.staff.models import Colleague
from gehoor.stock.connected import stock
from gehoor.stock.contract import OutOfStock
from gehoor.stock.models import Reservation
from gehoor.timeline.actions import record
from gehoor.timeline.enums import Happened

from ..calling import call, call_to
from ..enums import AlertKind
from ..letters import compose, said_moment
from ..messages import write
from ..policies import Refusal, check_goes_on_here
from .making import check_can_undertake, promise_line

OTHER_DAYS = 2
"""Working days in which the customer hears what they can choose instead."""
OTHER = {
    "nl": "Een andere keuze: een ander model of geld terug",
    "en": "Another choice: another model or your money back",
}
RULE = {"nl": "niet op voorraad: 2 werkdagen", "en": "out of stock: 2 working days"}


class NotThere(Refusal):
    """It is out of stock: another choice has to be promised, by `latest`."""

    def __init__(self, article: str, latest: datetime, words: str) -> None:
        super().__init__(
            _("%(article)s is er niet meer: beloof de klant een andere keuze.")
            % {"article": article},
            law=8,
            ways_out=(_("beloof een ander model of geld terug, uiterlijk %(by)s") % {"by": words},),
        )
        self.latest = latest


@dataclass(frozen=True, slots=True)
class Replacement:
    """Which article goes to the customer, and by when."""

    article: str
    delivery: Draft


def replace(case: Case, by: Colleague, what: Replacement) -> Reservation:
    """Decide “vervangen”: one is set aside before it is promised. Raises NotThere and Refusal."""
    with _reserved(case, what.article) as number, transaction.atomic():
        case = Case.objects.locked(pk=case.pk)
        check_goes_on_here(case)
        check_can_undertake(case, what.delivery)
        letter = compose(
            "set_aside",
            case,
            article=what.article,
            lines=[promise_line(case, what.delivery)],
            owner=case.owner,
        )
        told_in = write(case, letter, author=by)
        promise = ledger.make(case, what.delivery, told_in=told_in, by=by)
        row = Reservation.objects.create(
            case=case,
            promise=promise,
            article=what.article,
            number=number,
            by=by,
            at=clock.now(),
        )
        record(
            case.pk,
            Happened.SET_ASIDE,
            actor=by,
            contact=told_in.pk,
            article=what.article,
            number=number,
        )
        ledger.refresh_due(case)
        return row


@contextmanager
def _reserved(case: Case, article: str) -> Iterator[str]:
    """A reservation that lasts if the block ends well. Raises Refusal."""
    connected = stock()
    if connected is None:
        raise Refusal(
            _("Er is geen voorraadsysteem gekoppeld: kijk zelf of het artikel er is."), law=8
        )
    if not article.strip():
        raise Refusal(_("Vul in welk artikel de klant krijgt."), law=8)
    try:
        number = connected.reserve(article)
    except OutOfStock:
        latest = by_when(case)
        raise NotThere(article, latest, said_moment(case, latest)) from None
    try:
        yield number
    except BaseException:
        connected.release(number)
        raise


def by_when(case: Case) -> datetime:
    """The latest moment for another choice."""
    return case.team.hours().working_day_after(clock.now(), OTHER_DAYS, at_hour=17)


@transaction.atomic
def promise_another(case: Case, by: Colleague, article: str, due_at: datetime) -> Contact:
    """It is not there: the customer hears so, with the date of another choice. Raises Refusal."""
    case = Case.objects.locked(pk=case.pk)
    check_goes_on_here(case)
    draft = Draft(
        PromiseKind.DECISION, OTHER[case.language], due_at, rule=RULE[case.owner.language]
    )
    if due_at > by_when(case):
        latest = said_moment(case, by_when(case))
        raise Refusal(_("Kies een datum uiterlijk %(by)s.") % {"by": latest}, law=8)
    check_can_undertake(case, draft)
    letter = compose(
        "not_there",
        case,
        article=article,
        lines=[promise_line(case, draft)],
        owner=case.owner,
    )
    told_in = write(case, letter, author=by)
    ledger.make(case, draft, told_in=told_in, by=by)
    ledger.refresh_due(case)
    return told_in


def follow_stock() -> bool:
    """Call for what the stock system can no longer keep; whether there was anything."""
    connected = stock()
    held = Reservation.objects.held() if connected else Reservation.objects.none()
    lost = held.filter(number__in=list(connected.lost())) if connected else held
    return sum(_lost(each) for each in lost.values_list("pk", flat=True)) > 0


@transaction.atomic
def _lost(key: int) -> bool:
    row = Reservation.objects.held().select_for_update(of=["self"]).filter(pk=key).first()
    if row is None:
        return False
    row.lost_at = row.ended_at = clock.now()
    row.save(update_fields=["lost_at", "ended_at"])
    if row.promise is None or row.promise.state != PromiseState.OPEN:
        call_to(row.case, AlertKind.STOCK_LOST)
        return True
    row.promise.stage = Stage.LATE
    row.promise.save(update_fields=["stage"])
    for colleague in sorted({row.promise.owner_id, row.promise.fallback_id}):
        call(row.promise, colleague, AlertKind.STOCK_LOST)
    return True
