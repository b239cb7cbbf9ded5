"""Giving money back: paid out to the customer's account, unless the customer wants otherwise (K36, K37)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from gehoor.cases.models import Case, Contact
from gehoor.casework.actions.telling import tell
from gehoor.casework.calling import call_to
from gehoor.casework.enums import AlertKind
from gehoor.casework.letters import Letter, compose, said, status_url
from gehoor.casework.permissions import leads
from gehoor.casework.policies import Refusal, check_goes_on_here, check_leads, check_term
from gehoor.core import clock
from gehoor.core.money import amount
from gehoor.promises.actions import Draft, refresh_due
from gehoor.promises.enums import PromiseKind
from gehoor.staff.models import Colleague
from gehoor.timeline.actions import record
from gehoor.timeline.enums import Happened

from ..enums import Method, Whose
from ..models import Refund
from ..policies import check_consent, house, limit_of
from ..rules import lead_decides
from .accounts import account_of
from .effects import Effects, effects
from .faults import attribute, whose
from .netting import PAGE, check_can_net, net
from .owing import asked_until, days_for, owe, paid_by

REFUND = {"nl": "Terugbetaling van %s", "en": "Refund of %s"}


@dataclass(frozen=True, slots=True)
class Decision:
    """What a colleague decides: `cents` back and `costs` on top, because of `reason`.

    `monthly` is the bill to net with, `consent` the contact in which the customer chose that. `sorry` is
    the apology, in our words; `fault` whose fault it was, where that is said now. `on_the_line`:
    the customer is on the phone and hears it there; nothing else keeps the message back (requirement K35).
    """

    cents: int
    reason: str
    costs: int = 0
    monthly: int | None = None
    sorry: str = ""
    method: Method = Method.PAY_OUT
    consent: Contact | None = None
    fault: Whose | None = None
    on_the_line: bool = False


@transaction.atomic
def refund(case: Case, by: Colleague, what: Decision) -> Refund:
    """Promise it and tell the customer, with what they can choose; or ask the lead, and tell nothing yet.

    Raises Refusal.
    """
    case = Case.objects.locked(pk=case.pk)
    check_goes_on_here(case)
    if what.fault:
        attribute(case, by, what.fault)
    check_can_refund(case, what)
    found = _row(case, by, what)
    if lead_decides(found.total, limit_of(by, house())) and not leads(by, case):
        return _ask(found, what)
    return _grant(found, by, what)


def check_can_refund(case: Case, what: Decision) -> None:
    if not what.reason.strip():
        raise Refusal(_("Zeg waarvoor de klant geld terugkrijgt: dat leest de klant."), law=10)
    if case.refunds.waiting().exists():
        raise Refusal(
            _("%(lead)s beslist al over een terugbetaling in deze zaak.")
            % {"lead": case.team.lead.name},
            law=7,
        )
    if what.method is not Method.NET:
        return
    if not may_net(whose(case)):
        raise Refusal(
            _("Het was onze fout: dan krijgt de klant het geld terug, en verrekenen wij niet."),
            law=8,
            ways_out=(_("betaal uit"),),
        )
    if what.monthly is None:
        raise Refusal(_("Vul het maandbedrag in: daarmee wordt verrekend."), law=8)
    check_consent(case, what.consent)


def may_net(fault: Whose) -> bool:
    """Who had no part in it does not wait for the money (requirement K37)."""
    return fault is not Whose.US


def _row(case: Case, by: Colleague, what: Decision) -> Refund:
    fault = what.fault or whose(case)
    return Refund(
        case=case,
        cents=what.cents,
        costs=what.costs,
        reason=what.reason.strip().rstrip(".")[:300],
        sorry=what.sorry.strip()[:300],
        monthly=what.monthly if may_net(fault) else None,
        fault=fault,
        by=by,
        at=clock.now(),
    )


def _ask(found: Refund, what: Decision) -> Refund:
    if what.method is Method.NET:
        raise Refusal(
            _("Dit bedrag beslist %(lead)s eerst; daarna kan de klant kiezen voor verrekenen.")
            % {"lead": found.case.team.lead.name},
            law=5,
            ways_out=(_("vraag het met uitbetalen: de klant kiest daarna op de statuspagina"),),
        )
    found.save()
    call_to(found.case, AlertKind.REFUND_ASKED, [found.case.team.lead_id])
    _note(found, Happened.REFUND_ASKED, found.by)
    return found


def _grant(found: Refund, by: Colleague, what: Decision) -> Refund:
    netting = what.method is Method.NET
    if netting:
        check_can_net(found)
    found.granted_at = clock.now()
    found.save()
    if not netting or (effects(found).long and not leads(by, found.case)):
        pay_out(found, by, chooses=not netting, on_the_line=what.on_the_line)
    if netting:
        net(found, by, check_consent(found.case, what.consent))
    _note(found, Happened.REFUND, by)
    return found


def pay_out(found: Refund, by: Colleague, *, chooses: bool, on_the_line: bool = False) -> None:
    """Promise it to the account of the customer, and tell; with the other way if the customer `chooses`."""
    case, days = found.case, days_for(found)
    due = paid_by(case, days)
    check_term(case, PromiseKind.REFUND, due)
    told_in = tell(case, letter(found, due, chooses=chooses), by, on_the_line=on_the_line)
    wording = REFUND[case.language] % amount(found.total, case.language)
    draft = Draft(PromiseKind.REFUND, wording, due, rule=f"{days} working days")
    owe(case, draft, found.total, told_in=told_in, by=by, refund=found)
    refresh_due(case)


def letter(found: Refund, due: datetime, *, chooses: bool) -> Letter:
    """What the customer reads, with both ways side by side where there is a choice."""
    case = found.case
    account = account_of(case.party)
    return compose(
        "refund",
        case,
        refund=found,
        what=amount(found.total, case.language),
        costs=amount(found.costs, case.language) if found.costs else "",
        by=said(case, due),
        digits=account.digits if account else "",
        ask_by="" if account else said(case, asked_until(case)),
        other=_other(found) if chooses else "",
        url=f"{status_url(case)}/{PAGE}",
        owner=case.owner,
    )


def preview(case: Case, by: Colleague, what: Decision) -> tuple[Letter, Effects]:
    """The letter, and what each way would bring by when; nothing is written."""
    found = _row(case, by, what)
    due = paid_by(case, days_for(found))
    return letter(found, due, chooses=what.method is not Method.NET), effects(found)


def _other(found: Refund) -> str:
    """`klaar 1 jun (4 termijnen)`, where there is a choice."""
    both = effects(found)
    return both.netting(found.case.language) if both.parts else ""


@transaction.atomic
def approve(found: Refund, by: Colleague) -> Refund:
    """The lead says yes: it is promised now. Raises Refusal."""
    found = _undecided(found, by)
    found.decided_by, found.decided_at = by, clock.now()
    call_to(found.case, AlertKind.REFUND_GIVEN, [found.by_id])
    return _grant(found, by, Decision(found.cents, found.reason))


@transaction.atomic
def refuse(found: Refund, by: Colleague, reason: str) -> None:
    """The lead says no, with the reason for whoever asked. Raises Refusal."""
    found = _undecided(found, by)
    if not reason.strip():
        raise Refusal(_("Geef de reden: je collega wil weten waarom niet."), law=10)
    found.decided_by, found.decided_at = by, clock.now()
    found.refusal = reason.strip()[:300]
    found.save(update_fields=["decided_by", "decided_at", "refusal"])
    call_to(found.case, AlertKind.REFUND_REFUSED, [found.by_id])
    _note(found, Happened.REFUND_REFUSED, by, reason=found.refusal)


def _undecided(found: Refund, by: Colleague) -> Refund:
    case = Case.objects.locked(refunds=found.pk)
    check_leads(by, case)
    mine = Refund.objects.select_for_update(of=["self"]).get(pk=found.pk)
    mine.case = case
    if mine.granted_at or mine.decided_at:
        raise Refusal(_("Over deze terugbetaling is al besloten."), law=7)
    return mine


def _note(found: Refund, kind: Happened, by: Colleague, **facts: Any) -> None:
    record(
        found.case_id, kind, actor=by, public=False, cents=found.total, why=found.reason, **facts
    )
