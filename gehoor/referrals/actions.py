"""Referring a customer to another party, asking how that went, and doing it for them instead (K03)."""

from __future__ import annotations

import logging
from dataclasses import replace
from datetime import datetime
from typing import Any

from django.db import transaction
from django.template.loader import render_to_string

from gehoor.cases.models import Case, Contact
from gehoor.casework.actions.answer import Answer, answer, proposed
from gehoor.casework.actions.promising import promise
from gehoor.casework.letters import Letter, compose, said, status_url
from gehoor.casework.messages import write
from gehoor.core import clock
from gehoor.promises.actions import Draft, keep, refresh_due
from gehoor.promises.enums import PromiseKind, PromiseState
from gehoor.staff.models import Colleague
from gehoor.timeline.actions import record
from gehoor.timeline.enums import Happened

from .models import Destination, Referral
from .rules import ASKED_AFTER_DAYS, asked_between

ASKS_PATH = "gelukt"
WE_ASK = {"nl": "Wij vragen u of het is gelukt", "en": "We ask you whether it worked"}
WE_DO_IT = {"nl": "Wij nemen voor u contact op met %s", "en": "We contact %s for you"}
log = logging.getLogger(__name__)


@transaction.atomic
def refer(case: Case, by: Colleague, to: Destination, *, reference: str = "") -> Referral:
    """Tell the customer whom to call, when, and what to say; ask on the third working day how it went.

    The case is closed and shows as referred; a “no” takes it up again with the same owner. Raises Refusal.
    """
    contact = answer(case, by, what_is_sent(case, to, reference))
    asked = case.promises.open().filter(made_in=contact, kind=PromiseKind.UPDATE).latest("pk")
    referral = Referral.objects.create(
        case=case,
        destination=to,
        reference=reference.strip()[:300],
        told_in=contact,
        promise=asked,
        by=by,
        at=clock.now(),
        ask_at=_when(case)[0],
    )
    record(case.pk, Happened.REFERRED, actor=by, public=False, to=to.name, contact=contact.pk)
    return referral


def what_is_sent(case: Case, to: Destination, reference: str = "") -> Answer:
    """The answer that refers: it settles what was asked, promises that we ask, and closes the case."""
    what = proposed(case, _words(case, to, reference), closes=True)
    draft = Draft(
        kind=PromiseKind.UPDATE,
        wording=WE_ASK[case.language],
        due_at=_when(case)[1],
        rule=f"{ASKED_AFTER_DAYS} working days",
    )
    return replace(what, makes=(draft,), asked_later=True)


def _words(case: Case, to: Destination, reference: str) -> str:
    language = case.language
    context = {
        "to": to,
        "hours": to.hours(language),
        "say": to.say(language),
        "reference": reference.strip(),
        "case": case,
    }
    return render_to_string(f"referrals/words.{language}.txt", context).strip()


def _when(case: Case) -> tuple[datetime, datetime]:
    return asked_between(case.team.hours(), clock.now())


def do_it(case: Case, by: Colleague, to: Destination, due_at: datetime, rule: str = "") -> Contact:
    """We call them ourselves, by a date that the customer is told. Raises Refusal."""
    return promise(case, by, for_them(case, to, due_at, rule))


def for_them(case: Case, to: Destination, due_at: datetime, rule: str = "") -> Draft:
    wording = WE_DO_IT[case.language] % to.name
    return Draft(kind=PromiseKind.UPDATE, wording=wording, due_at=due_at, rule=rule)


def check(limit: int = 100) -> int:
    """Ask the customers whose day it is, each by itself; how many were asked."""
    asked = 0
    for key in list(Referral.objects.to_check(clock.now()).values_list("pk", flat=True)[:limit]):
        try:
            asked += ask(key)
        except Exception:  # the others do not wait for this one, and the promise breaks in the open
            log.exception("referral %s could not be checked", key)
    return asked


@transaction.atomic
def ask(key: int) -> bool:
    """Ask one customer whether it worked, which keeps the promise to; False when that is over."""
    case = Case.objects.locked(referrals=key)
    referral = Referral.objects.to_check(clock.now()).filter(pk=key).first()
    if referral is None or referral.promise.due_at <= clock.now():
        return False
    contact = write(case, check_letter(referral))
    referral.asked_in = contact
    referral.save(update_fields=["asked_in"])
    keep(referral.promise, contact=contact, by=None)
    refresh_due(case)
    _tell(referral)
    return True


def check_letter(referral: Referral) -> Letter:
    case = referral.case
    url = f"{status_url(case)}/{ASKS_PATH}"
    return compose("referral_check", case, to=referral.destination, url=url, owner=case.owner)


@transaction.atomic
def answered(referral: Referral, contact: Contact, *, worked: bool) -> None:
    """What the customer said of it in `contact`; a “no” has taken the case up again by itself."""
    row = Referral.objects.select_for_update().get(pk=referral.pk)
    if row.said_in_id is None:
        row.worked, row.said_in = worked, contact
        row.save(update_fields=["worked", "said_in"])
        _tell(row, worked=worked)


def to_answer(case: Case) -> Referral | None:
    """The referral of which the customer can say how it went."""
    found = case.referrals.filter(worked=None).exclude(promise__state=PromiseState.RELEASED)
    return found.select_related("destination", "promise").order_by("-at").first()


def said_by(referral: Referral) -> str:
    """By when we ask, as the customer reads it."""
    return said(referral.case, referral.promise.due_at)


def _tell(referral: Referral, **facts: Any) -> None:
    record(
        referral.case_id,
        Happened.REFERRAL_CHECKED,
        public=False,
        to=referral.destination.name,
        **facts,
    )
