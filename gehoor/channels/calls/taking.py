"""Taking in what an exchange tells: stored first, applied to its call, told to the desks."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db import IntegrityError, transaction

from gehoor.cases.enums import Channel
from gehoor.core import clock
from gehoor.intake.store import digest_of
from gehoor.parties.enums import AddressKind
from gehoor.parties.rules import normalised

from ..quarantine import keep_apart
from ..signature import Verdict, verdict
from .enums import Happens
from .filing import file_missed
from .models import Call, Event, Exchange, Extension
from .recognition import recognise_caller
from .ringing import tell_desks
from .routing import route
from .telling import NotAnEvent, Told, read
from .translate import source_of, why_kept_apart

log = logging.getLogger(__name__)

WELL_AGAIN = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of an event: its call, how it was kept, and whether it was new."""

    call: Call
    event: Event
    is_new: bool


def take(exchange: Exchange, body: bytes, signature: str) -> Taken | None:
    """Keep one event; None when it is set apart, for want of a good signature.

    Raises QuarantineFull, and NotAnEvent for a signed one that cannot be read.
    """
    now = clock.now()
    found = verdict(exchange.secret, signature, body, now)
    if found != Verdict.GOOD:
        _apart(exchange, body, found, now)
        return None
    return keep(exchange, body)


def keep(exchange: Exchange, body: bytes) -> Taken:
    """Keep one event that is proven to come from the exchange. Raises NotAnEvent."""
    now = clock.now()
    told = read(body)
    event, is_new = _stored(exchange, body, now)
    if is_new and _is_news(exchange, now):
        Exchange.objects.filter(pk=exchange.pk).update(
            received_ok_at=now, unsigned_at=None, unsigned_reason=""
        )
    if event.call is None:
        return Taken(apply(event, told), event, is_new)
    return Taken(event.call, event, is_new)


def _is_news(exchange: Exchange, now: datetime) -> bool:
    """Whether to write that it is well: not for every event, which would wait for each other."""
    last = exchange.received_ok_at
    return exchange.unsigned_at is not None or last is None or last < now - WELL_AGAIN


def _stored(exchange: Exchange, body: bytes, now: datetime) -> tuple[Event, bool]:
    digest = digest_of(body)
    try:
        with transaction.atomic():
            row = Event(exchange=exchange, digest=digest, body=body, received_at=now)
            row.save(force_insert=True)
            return row, True
    except IntegrityError:
        told = Event.objects.select_related("call", "exchange__team")
        return told.get(exchange=exchange, digest=digest), False


def apply(event: Event, told: Told) -> Call:
    """What the event says of its call. Told twice, or in another order, it comes to the same."""
    with transaction.atomic():
        call = _call(event.exchange, told)
        _fill(call, told)
        recognise_caller(call)
        route(call)
        call.save()
        event.call = call
        event.save(update_fields=["call"])
        tell_desks(call)
    if call.ended_at and not call.answered_at and not call.filed_at:
        file_missed(call)
    return call


def _call(exchange: Exchange, told: Told) -> Call:
    """The call of this event, locked."""
    Call.objects.bulk_create(
        [Call(exchange=exchange, key=told.call, rang_at=told.at)], ignore_conflicts=True
    )
    calls = Call.objects.select_related("exchange__team__brand__calendar", "party", "address")
    return calls.select_for_update(of=["self"]).get(exchange=exchange, key=told.call)


def _fill(call: Call, told: Told) -> None:
    call.rang_at = min(call.rang_at, told.at)
    call.inbound = told.inbound
    if told.number and not call.number:
        call.number = normalised(AddressKind.PHONE, told.number)[:40]
        call.unproven = not told.proven
    call.dialled = call.dialled or told.dialled
    call.extension = told.extension or call.extension
    call.keyed = {**call.keyed, **told.keyed}
    if told.event is Happens.ARRIVED:
        call.in_menu = call.answered_at is None
    elif told.event is Happens.ANSWERED:
        call.in_menu = False
        call.answered_at = call.answered_at or told.at
    elif told.event is Happens.ENDED:
        call.in_menu = False
        call.ended_at = call.ended_at or told.at
    if call.colleague_id is None and (call.answered_at or not call.inbound):
        mine = Extension.objects.filter(number=call.extension).exclude(number="")
        call.colleague_id = mine.values_list("colleague_id", flat=True).first()


def take_up_pending(limit: int = 50) -> int:
    """Events that were stored and not applied, because the database or we went away in between."""
    waiting = Event.objects.filter(call=None).select_related("exchange__team")
    done = 0
    for event in waiting.order_by("received_at")[:limit]:
        try:
            apply(event, read(bytes(event.body)))
            done += 1
        except NotAnEvent as error:  # stored by an older version of us that read more
            log.error("event %s: %s", event.pk, error)
    return done


def _apart(exchange: Exchange, body: bytes, found: Verdict, now: datetime) -> None:
    reason, facts = why_kept_apart(found), {"verdict": found.value}
    keep_apart(Channel.PHONE, source_of(exchange), body, facts, reason, now)
    Exchange.objects.filter(pk=exchange.pk).update(unsigned_at=now, unsigned_reason=reason[:200])
