"""The bank sent a payment back: the promise is broken, the customer told, and a new one takes over."""

from __future__ import annotations

from gehoor.casework.actions.closing import reopen
from gehoor.casework.actions.locking import locked
from gehoor.casework.calling import call_to
from gehoor.casework.enums import AlertKind
from gehoor.casework.letters import compose, said, status_url
from gehoor.casework.messages import write
from gehoor.core import clock
from gehoor.core.money import amount
from gehoor.promises import actions as ledger
from gehoor.promises.actions import Draft
from gehoor.promises.enums import PromiseKind
from gehoor.promises.models import Promise
from gehoor.staff.models import Colleague
from gehoor.timeline.actions import record
from gehoor.timeline.enums import Happened

from ..models import Payout
from ..rules import OURS_WITHIN
from .accounts import account_of
from .netting import PAGE
from .owing import asked_until, live, owe_for, paid_by

BAD_ACCOUNT = {"AC01", "AC04", "AC06", "AC13", "AC14", "AG01", "RC01", "BE06"}
"""Reasons of a return that lie in the account (ISO 20022 ExternalReturnReason1Code): it is asked anew."""
AGAIN = {"nl": "Nieuwe betaling van %s", "en": "New payment of %s"}


def came_back(payout: Payout, reason: str, by: Colleague) -> None:
    """Record it, tell the customer with a new date, and ask for another account where this one failed."""
    case, _promise = locked(payout.promise)
    payout.returned_at = clock.now()
    payout.save(update_fields=["returned_at"])
    if payout.account and (reason in BAD_ACCOUNT or not reason):
        payout.account.failed_at = clock.now()
        payout.account.save(update_fields=["failed_at"])
    what, account = amount(payout.cents, case.language), account_of(case.party)
    due = paid_by(case, OURS_WITHIN)
    letter = compose(
        "payment_returned", case, what=what, by=said(case, due),
        digits=account.digits if account else "",
        ask_by="" if account else said(case, asked_until(case)),
        url=f"{status_url(case)}/{PAGE}", owner=case.owner,
    )  # fmt: skip
    told_in = write(case, letter)
    running = live(payout.promise)
    draft = Draft(
        PromiseKind.REFUND, AGAIN[case.language] % what, due, rule="returned", follows=running
    )
    promise = ledger.make(case, draft, told_in=told_in, by=None)
    if running:
        _break(running, promise)
    owe_for(promise, payout.cents, told_in=told_in, refund=payout.refund)
    if not case.is_open:
        reopen(case, missed=payout.promise.wording)
    ledger.refresh_due(case)
    record(
        case.pk, Happened.PAYMENT_RETURNED, contact=told_in.pk, cents=payout.cents, reason=reason
    )
    call_to(case, AlertKind.PAYMENT_RETURNED)


def _break(promise: Promise, successor: Promise) -> None:
    ledger.break_(promise, successor=successor, told_in=successor.made_in)
