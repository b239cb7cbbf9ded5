"""The bank account of a customer: asked only when we do not hold it, kept encrypted, shown by its end."""

from __future__ import annotations

from django.db import transaction

from gehoor.cases.enums import ActionState
from gehoor.cases.models import Case, Contact
from gehoor.casework.actions.heard import heard
from gehoor.core import clock
from gehoor.parties.models import Address, Party
from gehoor.promises.actions import refresh_due
from gehoor.staff.models import Colleague
from gehoor.timeline.actions import record
from gehoor.timeline.enums import Happened

from ..iban import digits
from ..models import Account, Payout
from ..policies import iban_of

GAVE = {
    "nl": "Mijn rekeningnummer eindigt op %s, op naam van %s.",
    "en": "My account number ends in %s, in the name of %s.",
}
ASKED = {
    "nl": "Geef het rekeningnummer waarop u uw geld wilt",
    "en": "Give the account number where you want your money",
}
LATER = {
    "nl": "Horen wij niets, dan kunnen wij nog niet betalen.",
    "en": "If we hear nothing, we cannot pay yet.",
}


def account_of(party: Party) -> Account | None:
    """Where we pay this customer: the newest account that did not send money back."""
    return party.accounts.filter(failed_at=None).order_by("-pk").first()


def keep(party: Party, typed: str, holder: str, *, told_in: Contact | None = None,
         by: Colleague | None = None) -> Account:  # fmt: skip
    """Hold an account for a customer; the one that is held already stays. Raises Refusal."""
    number = iban_of(typed)
    known = account_of(party)
    if known and known.iban == number:
        return known
    name = " ".join(holder.split())[:70] or party.name[:70]
    return Account.objects.create(
        party=party, iban=number, digits=digits(number), holder=name, told_in=told_in, by=by,
        at=clock.now(),
    )  # fmt: skip


@transaction.atomic
def give(case: Case, address: Address, typed: str, holder: str) -> Account:
    """The customer gives their account; what waited for it in this case can be paid. Raises Refusal."""
    case = Case.objects.locked(pk=case.pk)
    number = iban_of(typed)
    name = " ".join(holder.split())[:70] or case.party.name
    told_in = heard(case, address, GAVE[case.language] % (digits(number), name))
    account = keep(case.party, number, name, told_in=told_in)
    pay_to(case, account)
    asked = case.customer_actions.filter(state=ActionState.OPEN, wording__in=ASKED.values())
    asked.update(state=ActionState.DONE, done_in=told_in)
    refresh_due(case)
    record(
        case.pk,
        Happened.ACCOUNT_GIVEN,
        party=address.party,
        contact=told_in.pk,
        digits=account.digits,
    )
    return account


def pay_to(case: Case, account: Account) -> None:
    """What is still to be paid in this case, and is in no file, goes to `account`."""
    Payout.objects.to_pay().filter(case=case).update(account=account)
