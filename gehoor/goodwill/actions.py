"""Giving goodwill: at once within the limit and the budget, otherwise when the lead says so (M56)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from gehoor.cases.models import Case
from gehoor.casework.calling import call_to
from gehoor.casework.enums import AlertKind
from gehoor.casework.letters import Letter, compose, said, status_url
from gehoor.casework.messages import write
from gehoor.casework.permissions import leads
from gehoor.casework.policies import Refusal, check_goes_on_here, check_leads, check_term
from gehoor.core import clock
from gehoor.core.money import amount
from gehoor.promises.actions import Draft, make, refresh_due
from gehoor.promises.enums import PromiseKind
from gehoor.remedies.actions.accounts import account_of
from gehoor.remedies.actions.faults import whose
from gehoor.remedies.actions.netting import PAGE
from gehoor.remedies.actions.owing import asked_until, owe_for
from gehoor.remedies.enums import Whose
from gehoor.remedies.rules import OURS_WITHIN
from gehoor.staff.models import Colleague, Team
from gehoor.staff.permissions import WHO, May, may, refusal
from gehoor.timeline.actions import record
from gehoor.timeline.enums import Happened

from . import budgets
from .enums import Reason
from .models import Budget, Gift, Grant
from .rules import lead_decides

WITHIN_DAYS, AT_HOUR = 5, 17
"""Working days until the customer has it, when nobody says otherwise."""
_PAID = {"nl": "%s op uw rekening", "en": "%s to your account"}
_COSTS = {
    "nl": "%s op uw rekening voor uw bel- of portokosten",
    "en": "%s to your account for your phone or postage costs",
}


@dataclass(frozen=True, slots=True)
class Gesture:
    """What a customer gets: `cents` of money, or a gift and what it costs; and why."""

    cents: int
    reason: Reason
    gift: Gift | None = None

    def words(self, language: str) -> str:
        """`€ 10 op uw rekening`, or the name of the gift."""
        if self.gift:
            return self.gift.name(language)
        words = _COSTS if self.reason is Reason.COSTS else _PAID
        return words[language] % amount(self.cents, language)

    @property
    def days(self) -> int:
        """Working days until the customer has it: whoever had costs gets those back first (M62)."""
        return OURS_WITHIN if self.reason is Reason.COSTS else WITHIN_DAYS


@transaction.atomic
def give(case: Case, by: Colleague, what: Gesture) -> Grant:
    """Promise it and tell the customer; or ask the lead, and then the customer knows of nothing yet.

    Raises Refusal where the case goes on elsewhere, or the lead was asked already.
    """
    case = Case.objects.locked(pk=case.pk)
    check_goes_on_here(case)
    if case.goodwill.waiting().exists():
        raise Refusal(
            _("%(lead)s beslist al over een gebaar in deze zaak.") % {"lead": case.team.lead.name},
            law=7,
        )
    room = budgets.locked(case.team)
    grant = Grant(
        case=case, team=case.team, cents=what.cents, gift=what.gift, reason=what.reason, by=by,
        at=clock.now(),
    )  # fmt: skip
    asks = lead_decides(what.cents, room.limit, room.left) or whose(case) is Whose.CUSTOMER
    if asks and not leads(by, case):
        return _ask(grant, what)
    return promise(grant, what, by)


def due_at(team: Team, what: Gesture) -> datetime:
    """By when the customer has it."""
    return team.hours().working_day_after(clock.now(), what.days, at_hour=AT_HOUR)


def letter(case: Case, what: Gesture) -> Letter:
    """What the customer will read, to be shown before it goes."""
    by = said(case, due_at(case.team, what))
    asks = what.gift is None and account_of(case.party) is None
    return compose(
        "goodwill",
        case,
        what=what.words(case.language),
        by=by,
        owner=case.owner,
        ask_by=said(case, asked_until(case)) if asks else "",
        url=f"{status_url(case)}/{PAGE}",
    )


def promise(grant: Grant, what: Gesture, by: Colleague) -> Grant:
    """Promise what is given and tell the customer; money goes to their account."""
    case, due = grant.case, due_at(grant.team, what)
    check_term(case, PromiseKind.COMPENSATION, due)
    told_in = write(case, letter(case, what), author=by)
    rule = f"{what.days} working days"
    draft = Draft(PromiseKind.COMPENSATION, what.words(case.language), due, rule=rule)
    grant.promise = make(case, draft, told_in=told_in, by=by)
    if what.gift is None:
        owe_for(grant.promise, what.cents, told_in=told_in)
    grant.given_at = clock.now()
    grant.save()
    refresh_due(case)
    _note(grant, Happened.GOODWILL, by)
    return grant


def _ask(grant: Grant, what: Gesture) -> Grant:
    grant.save()
    call_to(grant.case, AlertKind.GOODWILL_ASKED, [grant.team.lead_id])
    _note(grant, Happened.GOODWILL_ASKED, grant.by)
    return grant


@transaction.atomic
def approve(grant: Grant, by: Colleague) -> Grant:
    """The lead says yes: it is promised now. Raises Refusal."""
    case, grant = _undecided(grant)
    check_leads(by, case)
    grant.decided_by, grant.decided_at = by, clock.now()
    what = Gesture(grant.cents, Reason(grant.reason), grant.gift)
    call_to(case, AlertKind.GOODWILL_GIVEN, [grant.by_id])
    return promise(grant, what, by)


@transaction.atomic
def refuse(grant: Grant, by: Colleague, *, reason: str) -> None:
    """The lead says no, with the reason for whoever asked. Raises Refusal."""
    case, grant = _undecided(grant)
    check_leads(by, case)
    if not reason.strip():
        raise Refusal(_("Geef de reden: je collega wil weten waarom niet."), law=10)
    grant.decided_by, grant.decided_at = by, clock.now()
    grant.refusal = reason.strip()[:300]
    grant.save(update_fields=["decided_by", "decided_at", "refusal"])
    call_to(case, AlertKind.GOODWILL_REFUSED, [grant.by_id])
    _note(grant, Happened.GOODWILL_REFUSED, by, reason=grant.refusal)


def set_budget(by: Colleague, team: Team | None, cents: int, limit: int) -> Budget:
    """What may be given a month from now on, and the most at once. Raises Refusal."""
    if not may(by, May.LEAD):
        raise Refusal(refusal(by, WHO[May.LEAD]), law=5)
    return Budget.objects.create(team=team, cents=cents, limit=limit, by=by, at=clock.now())


def _undecided(grant: Grant) -> tuple[Case, Grant]:
    case = Case.objects.locked(goodwill=grant.pk)
    found = Grant.objects.select_for_update(of=["self"]).get(pk=grant.pk)
    found.case = case
    if found.decided_at or found.promise_id:
        raise Refusal(_("Over dit gebaar is al besloten."), law=7)
    return case, found


def _note(grant: Grant, kind: Happened, by: Colleague, **facts: Any) -> None:
    """On the timeline, for colleagues: the customer reads the promise itself."""
    gift = grant.gift
    what = {"nl": gift.name_nl, "en": gift.name_en} if gift else {}
    record(
        grant.case_id, kind, actor=by, public=False, cents=grant.cents, why=str(grant.reason),
        gift=what, **facts,
    )  # fmt: skip
