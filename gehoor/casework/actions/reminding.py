"""The customer reminds us: first the owner hears it, then the lead, then the manager, who calls (T07)."""

from __future__ import annotations

from datetime import datetime, timedelta
from itertools import groupby, pairwise

from gehoor.cases.enums import Direction
from gehoor.cases.models import Case, Contact
from gehoor.core import clock
from gehoor.core.calendars import ServiceHours
from gehoor.parties.enums import AddressKind
from gehoor.promises.actions import Draft, make, refresh_due
from gehoor.promises.enums import PromiseKind
from gehoor.promises.models import Promise
from gehoor.staff.actions import manager_above
from gehoor.staff.models import Colleague
from gehoor.timeline.actions import record
from gehoor.timeline.enums import Happened

from ..calling import call_to
from ..enums import AlertKind
from ..letters import compose, said, said_moment
from ..messages import write
from ..understanding import bare_subject
from .acknowledge import may_answer_automatically

REMINDER_AFTER = timedelta(days=1)
"""A second message within a day adds to the first; after that the customer is reminding us."""
LEAD, MANAGER = 2, 3
"""The reminder without an answer at which they are called."""
MOST = 50
TODAY = timedelta(hours=1)
"""Service time that must be left of a day for something to be done on it."""
CALLS = {"nl": "%s, de manager, belt u", "en": "%s, the manager, will call you"}
WRITES = {"nl": "U krijgt bericht van %s, de manager", "en": "A message from %s, the manager"}


def remind(case: Case, contact: Contact, promise: Promise) -> None:
    """A reminder goes on top of the queue and is answered with the date that stands; that date stays.

    The third one without an answer gets a promise from the manager, for today.
    """
    case.reminders += 1
    case.urgent_since = case.urgent_since or clock.now()
    case.save(update_fields=["reminders", "urgent_since"])
    level = level_of(case)
    manager = manager_above(case.team)
    _call(case, level, manager)
    draft = by_manager(case, manager) if level >= MANAGER else None
    told_in = _tell(case, contact, promise, draft)
    if draft:
        make(case, draft, told_in=told_in or contact, by=None)
        refresh_due(case)


def level_of(case: Case) -> int:
    """How many reminders followed on what we last said: messages at least a day after the one before."""
    said_here = case.contacts.filter(automatic=False).order_by("-at", "-pk")
    newest = said_here.values_list("direction", "at")[:MOST]
    waiting: list[datetime] = []
    for direction, at in newest:
        if direction == Direction.OUT:
            break
        waiting.append(at)
    days = [later - earlier for later, earlier in pairwise(waiting)]
    return max(1, sum(each >= REMINDER_AFTER for each in days))


def _call(case: Case, level: int, manager: Colleague) -> None:
    called = {case.owner_id} | ({case.team.lead_id} if level >= LEAD else set())
    call_to(case, AlertKind.REMINDED, called - ({manager.pk} if level >= MANAGER else set()))
    if level >= MANAGER:
        call_to(case, AlertKind.CALL_TODAY, [manager.pk])


def by_manager(case: Case, manager: Colleague) -> Draft | None:
    """A call from the manager before the day ends, or a message if we know no number; once at a time."""
    if case.promises.open().filter(owner=manager).exists():
        return None
    has_number = case.party.addresses.filter(kind=AddressKind.PHONE).exists()
    words = (CALLS if has_number else WRITES)[case.language]
    return Draft(
        kind=PromiseKind.CALL_BACK if has_number else PromiseKind.UPDATE,
        wording=words % manager.first_name,
        due_at=end_of_day(case.team.hours(), clock.now()),
        rule="third reminder: today",
        owner=manager,
    )


def end_of_day(hours: ServiceHours, now: datetime) -> datetime:
    """The end of the service of today, or of the first day on which there is an hour left for it."""
    days = groupby(hours.open_spans(now), lambda span: span[0].astimezone(hours.zone).date())
    for _day, spans in days:
        left = list(spans)
        (opens, _noon), (_evening, closes) = left[0], left[-1]
        if closes - opens >= TODAY:
            return closes
    return hours.add(now, TODAY)


def _tell(case: Case, contact: Contact, promise: Promise, draft: Draft | None) -> Contact | None:
    if not may_answer_automatically(contact):
        return None
    letter = compose(
        "reminder",
        case,
        subject=bare_subject(contact.subject),
        first_at=said_moment(case, case.opened_at),
        by=said(case, promise.due_at, promise.starts_at),
        wording=promise.wording,
        owner=case.owner,
        manager=draft and (draft.wording, said(case, draft.due_at)),
    )
    told_in = write(case, letter, answering=contact, address=contact.address)
    record(case.pk, Happened.ACKNOWLEDGED, contact=told_in.pk)
    return told_in
