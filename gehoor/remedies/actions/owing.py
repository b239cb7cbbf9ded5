"""Owing a customer money: the promise, and the payment that will keep it, together."""

from __future__ import annotations

from datetime import datetime

from gehoor.cases.enums import ActionState
from gehoor.cases.models import Case, Contact, CustomerAction
from gehoor.core import clock
from gehoor.promises.actions import Draft, make
from gehoor.promises.enums import PromiseState
from gehoor.promises.models import Promise
from gehoor.staff.models import Colleague

from ..enums import Whose
from ..models import Payout, Refund
from ..rules import within
from .accounts import ASKED, LATER, account_of

AT_HOUR = 17
ASK_FOR = 5
"""Working days in which the customer can give an account number."""


def paid_by(case: Case, days: int) -> datetime:
    """When it is in the customer's account: so many working days on, once we know which account that is."""
    hours, start = case.team.hours(), clock.now()
    if account_of(case.party) is None:
        start = asked_until(case)
    return hours.working_day_after(start, days, at_hour=AT_HOUR)


def asked_until(case: Case) -> datetime:
    """By when the customer gives an account number."""
    return case.team.hours().working_day_after(clock.now(), ASK_FOR, at_hour=AT_HOUR)


def owe(
    case: Case,
    draft: Draft,
    cents: int,
    *,
    told_in: Contact,
    by: Colleague | None,
    refund: Refund | None = None,
) -> Payout:
    """Promise a payment, as `told_in` tells; an account number that we miss is asked in there too."""
    promise = make(case, draft, told_in=told_in, by=by)
    return owe_for(promise, cents, told_in=told_in, refund=refund)


def owe_for(
    promise: Promise, cents: int, *, told_in: Contact, refund: Refund | None = None
) -> Payout:
    """The payment that keeps a promise that was made."""
    case = promise.case
    account = account_of(case.party)
    if account is None and not _asked(case):
        ask_account(case, told_in)
    return Payout.objects.create(
        case=case, promise=promise, refund=refund, cents=cents, account=account, at=clock.now()
    )


def _asked(case: Case) -> bool:
    return case.customer_actions.filter(state=ActionState.OPEN, wording__in=ASKED.values()).exists()


def ask_account(case: Case, told_in: Contact) -> None:
    CustomerAction.objects.create(
        case=case,
        wording=ASKED[case.language],
        consequence=LATER[case.language],
        due_at=asked_until(case),
        asked_in=told_in,
        asked_at=clock.now(),
    )


def live(promise: Promise) -> Promise | None:
    """What runs of a promise now: itself, or what took over when its date passed; None when it ended."""
    while promise.state == PromiseState.BROKEN:
        promise = promise.breach.successor
    return promise if promise.state == PromiseState.OPEN else None


def days_for(refund: Refund) -> int:
    return within(ours=refund.fault == Whose.US)
