"""Unseen anger: after we broke our word the silent customer is asked how it is, by the owner (W17)."""

from __future__ import annotations

from datetime import timedelta

from django.db import transaction

from gehoor.cases.enums import Direction
from gehoor.cases.models import Case, Contact
from gehoor.casework.letters import Letter, compose, said, status_url
from gehoor.casework.messages import write
from gehoor.core import clock
from gehoor.promises.models import Breach
from gehoor.timeline.actions import record
from gehoor.timeline.enums import Happened

from ..enums import Skipped
from ..models import Message
from ..rules import OPENS, first_moment
from .going import MOST, PATH, customer, unheld

LOOKS_BACK = timedelta(days=7)
"""An older breach is past asking after, and so long a customer is asked once in a case."""
WHY = {"nl": "wij kwamen onze belofte niet na", "en": "we did not keep our promise"}


def ask_the_silent() -> int:
    """Ask after breaches since the last working day; how many were asked or skipped."""
    now = clock.now()
    found = Breach.objects.filter(asked_after=None, at__gte=now - LOOKS_BACK, at__lt=now)
    rows = found.select_related("promise__case__team__brand__calendar").order_by("at", "pk")[:MOST]
    return sum(_ask(each) for each in rows)


@transaction.atomic
def _ask(breach: Breach) -> bool:
    hours = breach.promise.case.team.hours()
    if clock.now() < hours.working_day_after(breach.at, 1, at_hour=OPENS.hour):
        return False
    case = unheld(breach.promise.case_id)
    if case is None or first_moment(hours, clock.now()) > clock.now():
        return False
    row = Message(breach=breach, case=case, party=case.party, at=clock.now())
    if reason := _why_not(breach, case):
        row.skipped = reason
    else:
        row.contact = write(case, letter(breach, case), author=case.owner)
        record(case.pk, Happened.CHECKED_IN, contact=row.contact.pk, why=WHY[case.language])
    row.save()
    return True


def _why_not(breach: Breach, case: Case) -> Skipped | None:
    """Who spoke to us is not silent, and who was asked this week is not asked again."""
    heard = Contact.objects.filter(party=case.party_id, direction=Direction.IN, automatic=False)
    if heard.filter(at__gte=breach.at).exists():
        return Skipped.SPOKE
    asked = Message.objects.filter(case=case, breach__isnull=False, skipped="")
    if asked.filter(at__gte=clock.now() - LOOKS_BACK).exists():
        return Skipped.RECENT
    standing = customer(case.party)
    if standing.declined:
        return Skipped.DECLINED
    return Skipped.COMPLAINT if standing.open_complaint else None


def letter(breach: Breach, case: Case) -> Letter:
    """A few words from the owner, with the date that holds now and the answers of one tap."""
    successor = breach.successor
    return compose(
        "silent",
        case,
        wording=breach.promise.wording,
        by=said(case, successor.due_at, successor.starts_at),
        url=f"{status_url(case)}/{PATH}",
        owner=case.owner,
    )
