"""Asking a customer to pay: why, what for, how to object, and what if nothing is done (T02, T03, T04)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db import transaction
from django.utils.translation import gettext as _

from gehoor.cases.enums import ActionState
from gehoor.cases.models import Attachment, Case, CustomerAction
from gehoor.casework.actions.charging import refused_charge
from gehoor.casework.actions.heard import heard
from gehoor.casework.calling import call_to
from gehoor.casework.enums import AlertKind
from gehoor.casework.letters import Letter, compose, said, status_url
from gehoor.casework.messages import write
from gehoor.casework.policies import Refusal, check_goes_on_here, check_leads
from gehoor.core import clock
from gehoor.core.money import amount
from gehoor.parties.models import Address
from gehoor.promises.actions import Draft, make, refresh_due
from gehoor.promises.enums import PromiseKind
from gehoor.staff.models import Colleague
from gehoor.timeline.actions import record
from gehoor.timeline.enums import Happened

from .enums import Ended
from .models import Charge
from .rules import (
    AGAIN_WITHIN,
    DECIDE_IN,
    PAY_IN_DAYS,
    REMIND_AFTER,
    better_waived,
    out_of_proportion,
)

AT_HOUR = 17
PAGE = "rekening"
PAY = {"nl": "Betaal %s, of maak bezwaar", "en": "Pay %s, or object"}
NOTHING_DONE = {
    "nl": "Doet u niets, dan herinneren wij u één keer, zonder extra kosten.",
    "en": "If you do nothing, we remind you once, at no extra cost.",
}
ASSESSED = {
    "nl": "Beoordeling van uw bezwaar, met een besluit",
    "en": "Review of your objection, with a decision",
}
OBJECTS = {"nl": "Ik maak bezwaar: %s", "en": "I object: %s"}
NO_REASON = {"nl": "ik ben het er niet mee eens", "en": "I do not agree"}


@dataclass(frozen=True, slots=True)
class Account:
    """What is asked: cents, why in words, what it is about, and the photo of that where there is one.

    `matter` is what the customer was to do and did not: then its reminders must have arrived (K27).
    """

    principal: int
    administration: int
    reason: str
    reference: str
    photo: Attachment | None = None
    matter: CustomerAction | None = None


@transaction.atomic
def charge(case: Case, by: Colleague, what: Account) -> Charge | Refusal:
    """Send it, or hold it for the lead. A Refusal is given where reminders did not arrive, and raised else.

    It is given so that the call to the owner stays.
    """
    case = Case.objects.locked(pk=case.pk)
    check_goes_on_here(case)
    if what.matter and (
        refused := refused_charge(what.matter, what.principal + what.administration)
    ):
        return refused
    row = new(case, by, what)
    if why := held_for(row):
        return _hold(row, why)
    return _send(row, by)


def new(case: Case, by: Colleague, what: Account) -> Charge:
    """The row, not saved. Raises Refusal for one that says too little."""
    if not (what.reason.strip() and what.reference.strip()):
        raise Refusal(_("Zeg waarom de klant dit betaalt en waar het over gaat."), law=10)
    return Charge(
        case=case, principal=what.principal, administration=what.administration,
        reason=what.reason.strip().rstrip(".")[:300], reference=what.reference.strip()[:60],
        photo=what.photo, matter=what.matter, by=by, at=clock.now(),
    )  # fmt: skip


def held_for(row: Charge) -> str:
    """Why the lead looks first; empty when nobody needs to."""
    if out_of_proportion(row.principal, row.administration):
        return _("de administratiekosten zijn meer dan twee keer de hoofdsom")
    return ""


def proposes_waiver(case: Case, total: int) -> bool:
    """Whether we propose to forgive it and say why: small, and the first in twelve months (T04)."""
    since = clock.now() - AGAIN_WITHIN
    earlier = Charge.objects.filter(case__party=case.party_id, at__gte=since).count()
    return better_waived(total, earlier)


def _hold(row: Charge, why: str) -> Charge:
    row.held_at, row.held_for = clock.now(), why
    row.save()
    call_to(row.case, AlertKind.CHARGE_HELD, [row.case.team.lead_id])
    _note(row, Happened.CHARGE_HELD, row.by, why)
    return row


@transaction.atomic
def approve(row: Charge, by: Colleague) -> Charge:
    """The lead says that it may go as it is. Raises Refusal."""
    row = mine(row)
    check_leads(by, row.case)
    _check_held(row)
    return _send(row, by)


@transaction.atomic
def drop(row: Charge, by: Colleague, reason: str) -> None:
    """The lead says that it does not go. Raises Refusal."""
    row = mine(row)
    check_leads(by, row.case)
    _check_held(row)
    end(row, by, Ended.DROPPED, reason)


def _check_held(row: Charge) -> None:
    if row.held_at is None or row.sent_at or row.ended:
        raise Refusal(_("Over deze rekening is al besloten."), law=7)


def _send(row: Charge, by: Colleague) -> Charge:
    case, due = row.case, pay_by(row.case)
    row.told_in = write(case, letter(row), author=by)
    row.action = CustomerAction.objects.create(
        case=case,
        wording=PAY[case.language] % amount(row.total, case.language),
        consequence=NOTHING_DONE[case.language],
        due_at=due,
        remind_at=due - REMIND_AFTER,
        asked_in=row.told_in,
        asked_at=clock.now(),
    )
    row.sent_at = clock.now()
    row.save()
    refresh_due(case)
    _note(row, Happened.CHARGED, by, row.reason)
    return row


def pay_by(case: Case) -> datetime:
    hours = case.team.hours()
    later = clock.now() + timedelta(days=PAY_IN_DAYS - 1)
    return hours.working_day_after(later, 1, at_hour=AT_HOUR)


def letter(row: Charge) -> Letter:
    """What the customer will read, to be shown before it goes."""
    case = row.case
    return compose(
        "charge",
        case,
        charge=row,
        total=amount(row.total, case.language),
        principal=amount(row.principal, case.language),
        administration=amount(row.administration, case.language),
        by=said(case, pay_by(case)),
        url=f"{status_url(case)}/{PAGE}",
    )


@transaction.atomic
def object_to(row: Charge, address: Address, words: str) -> Charge:
    """The customer objects: reminders stop at once, and a decision is promised. Twice is once.

    Raises Refusal for a charge that is settled.
    """
    row = mine(row)
    if row.objected_at:
        return row
    check_runs(row)
    case, action = row.case, row.action
    assert action is not None  # the database holds it (charge_sent_in_a_letter)
    said_words = words.strip()[:2000] or NO_REASON[case.language]
    row.objected_in = heard(case, address, OBJECTS[case.language] % said_words)
    if action.state == ActionState.OPEN:
        action.state, action.done_in, action.remind_at = ActionState.DONE, row.objected_in, None
        action.save(update_fields=["state", "done_in", "remind_at"])
    due = case.team.hours().working_day_after(clock.now(), DECIDE_IN, at_hour=AT_HOUR)
    told_in = write(
        case,
        compose(
            "charge_objected",
            case,
            charge=row,
            total=amount(row.total, case.language),
            by=said(case, due),
        ),
        answering=row.objected_in,
    )
    draft = Draft(
        PromiseKind.ASSESSMENT, ASSESSED[case.language], due, rule=f"{DECIDE_IN} working days"
    )
    row.assessment, row.objected_at = make(case, draft, told_in=told_in, by=None), clock.now()
    row.save()
    refresh_due(case)
    _note(row, Happened.CHARGE_OBJECTED, None, said_words[:300])
    call_to(case, AlertKind.CHARGE_OBJECTED)
    return row


def check_runs(row: Charge) -> None:
    if row.sent_at is None or row.ended:
        raise Refusal(
            _("Deze rekening is al afgehandeld: u hoeft niets te betalen of te doen."), law=8
        )


def end(row: Charge, by: Colleague, how: Ended, note: str) -> None:
    if not note.strip():
        raise Refusal(_("Zeg waarom: dat leest de klant, en wie het later nakijkt."), law=10)
    row.ended, row.ended_at, row.ended_by, row.note = how, clock.now(), by, note.strip()[:300]
    row.save()
    record(
        row.case_id, Happened.CHARGE_ENDED, actor=by, public=False, cents=row.total, how=str(how.label),
        why=row.note,
    )  # fmt: skip


def _note(row: Charge, kind: Happened, by: Colleague | None, why: str) -> None:
    record(row.case_id, kind, actor=by, public=False, cents=row.total, why=why)


def mine(row: Charge) -> Charge:
    case = Case.objects.locked(charges=row.pk)
    found = (
        Charge.objects.select_for_update(of=["self"])
        .select_related("action", "assessment")
        .get(pk=row.pk)
    )
    found.case = case
    return found
