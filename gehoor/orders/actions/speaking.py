"""Word about an order before its customer wonders: the day before, and no later than the brand allows."""

from __future__ import annotations

import logging
from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import Max, Q

from gehoor.cases.enums import Direction, OrderStatus, ScanKind
from gehoor.cases.models import Case, Order, Scan
from gehoor.casework.letters import Letter, compose, said
from gehoor.casework.messages import write
from gehoor.core import clock
from gehoor.promises.enums import PromiseKind
from gehoor.promises.models import Promise
from gehoor.timeline.actions import record
from gehoor.timeline.enums import Happened

from .. import rules
from ..models import Patience, Watch

log = logging.getLogger(__name__)
AGAIN_IN = timedelta(minutes=5)
"""When a date just passed, or giving word failed, we look again; others do not wait for it."""


def speak_due(limit: int = 50) -> int:
    """Look at up to `limit` orders whose customer is to hear from us; how many there were."""
    keys = list(Watch.objects.due(clock.now()).values_list("pk", flat=True)[:limit])
    done = 0
    for key in keys:
        try:
            done += speak(key)
        except Exception:  # the others do not wait for this one, and the audit shows it
            log.exception("No word could be given about watched order %s", key)
            Watch.objects.filter(pk=key).update(next_at=clock.now() + AGAIN_IN)
    return done


@transaction.atomic
def speak(key: int) -> bool:
    """Give word about one order, unless there was some; False when somebody else has it in hand."""
    due = (
        Watch.objects.due(clock.now())
        .filter(pk=key)
        .select_related("order", "team__brand__calendar")
    )
    watch = due.select_for_update(skip_locked=True, of=["self", "order"]).first()
    if watch is None or watch.case_id is None:
        return False
    case = Case.objects.locked(pk=watch.case_id)
    promise = promise_of(watch)
    if promise is None:
        end(watch)
    elif promise.due_at <= clock.now():
        watch.next_at = clock.now() + AGAIN_IN
    else:
        _speak(watch, case, promise)
    watch.save()
    return True


def _speak(watch: Watch, case: Case, promise: Promise) -> None:
    watch.spoken_at = last_word(case) or watch.spoken_at
    plan(watch, promise.due_at)
    if watch.next_at and watch.next_at > clock.now():
        return
    contact = write(case, word(case, watch.order, promise))
    record(
        case.pk,
        Happened.ORDER_WORD,
        number=watch.order.number,
        contact=contact.pk,
        wording=promise.wording,
        due=promise.due_at.isoformat(),
    )
    watch.spoken_at = clock.now()
    plan(watch, promise.due_at)


def word(case: Case, order: Order, promise: Promise) -> Letter:
    """How the order stands: that it is on its way, or that no scan says so yet, and what holds."""
    scans = Scan.objects.filter(number=order.number, kind=ScanKind.OUT)
    return compose(
        "order_word",
        case,
        number=order.number,
        by=said(case, promise.due_at, promise.starts_at),
        delivers=promise.kind == PromiseKind.DELIVERY,
        on_its_way=order.status == OrderStatus.SENT or scans.exists(),
        owner=promise.owner,
    )


def look_again(watch: Watch) -> None:
    """The customer was told something now: from here the days count again."""
    watch.spoken_at = clock.now()
    if promise := promise_of(watch):
        plan(watch, promise.due_at)
    else:
        end(watch)


def plan(watch: Watch, due_at: datetime) -> None:
    """When the customer hears from us next, after what was said at `spoken_at`."""
    brand = watch.team.brand
    days = Patience.objects.filter(brand=brand.pk).values_list("days", flat=True).first()
    zone = watch.team.hours().zone
    last = watch.spoken_at or watch.placed_at
    watch.next_at = rules.next_word(last, due_at, days or rules.DAYS, zone)


def end(watch: Watch) -> None:
    watch.ended_at, watch.next_at = clock.now(), None


def promise_of(watch: Watch) -> Promise | None:
    """What is promised about this order now: its delivery, or what took over when that date was missed."""
    line = Q(pk=watch.promise_id) | Q(first=watch.promise_id)
    return Promise.objects.open().filter(line).select_related("owner").order_by("due_at").first()


def last_word(case: Case) -> datetime | None:
    """When the customer last heard from us in this case."""
    out = case.contacts.filter(direction=Direction.OUT)
    found: datetime | None = out.aggregate(last=Max("at"))["last"]
    return found
