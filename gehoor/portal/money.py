"""The customer's money on the page: how it comes back, how far that is, and what they can choose."""

from __future__ import annotations

from dataclasses import dataclass

from django.utils.translation import gettext as _

from gehoor.cases.models import Case
from gehoor.core.money import amount
from gehoor.remedies.actions.accounts import account_of
from gehoor.remedies.actions.effects import Effects, effects, short
from gehoor.remedies.models import Netting, Payout, Refund

from .dates import Dates


@dataclass(frozen=True, slots=True)
class RefundLine:
    """One refund: `paying` says by when it is paid out, `netting` the other way where that can be chosen.

    `progress` says how far that is, `waits_for` who decides about it first.
    """

    refund: Refund
    what: str
    paying: str = ""
    netting: str = ""
    progress: str = ""
    waits_for: str = ""
    may_have_it_paid: bool = False


@dataclass(frozen=True, slots=True)
class Money:
    """`lines` are the refunds that run; `asks_account`: something is to be paid, we do not know where."""

    lines: list[RefundLine]
    asks_account: bool
    digits: str

    def __bool__(self) -> bool:
        return bool(self.lines or self.asks_account)


def money(case: Case, dates: Dates) -> Money:
    """What the customer sees and can do about money; nothing once all of it is done."""
    unpaid = list(Payout.objects.unpaid().filter(case=case).select_related("account"))
    found = Refund.objects.filter(case=case, granted_at__isnull=False).order_by("pk")
    lines = [line for each in found if (line := _line(each, case, unpaid, dates))]
    account = account_of(case.party) if unpaid else None
    asks = any(each.account_id is None for each in unpaid)
    return Money(lines, asks, account.digits if account else "")


def _line(refund: Refund, case: Case, unpaid: list[Payout], dates: Dates) -> RefundLine | None:
    refund.case = case
    what = amount(refund.total, dates.language)
    row = refund.nettings.filter(ended_at=None, refusal="").first()
    if row and row.begun_at:
        return _running(refund, row, what, dates.language)
    if not any(each.refund_id == refund.pk for each in unpaid):
        return None
    both = effects(refund)
    waits = [each for each in unpaid if each.refund_id == refund.pk and each.file_id is None]
    if row:
        lead = case.team.lead.name
        return RefundLine(refund, what, _said(both, dates), waits_for=lead, may_have_it_paid=True)
    chooses = both.parts and waits and not refund.nettings.exists()
    netting = both.netting(dates.language) if chooses else ""
    return RefundLine(refund, what, _said(both, dates), netting)


def _said(both: Effects, dates: Dates) -> str:
    return both.paying(dates.language)


def _running(refund: Refund, row: Netting, what: str, language: str) -> RefundLine | None:
    """`EUR 45 van 180 verrekend, rest 1 apr/1 mei/1 jun`; nothing when all of it is."""
    parts = list(row.instalments.all())
    left = [each for each in parts if each.netted_at is None]
    if not left:
        return None
    done = sum(each.cents for each in parts) - sum(each.cents for each in left)
    progress = _("EUR %(done)s van %(all)s verrekend, rest %(days)s") % {
        "done": _bare(done, language),
        "all": _bare(sum(each.cents for each in parts), language),
        "days": "/".join(short(each.bill_on, language) for each in left),
    }
    return RefundLine(refund, what, progress=progress, may_have_it_paid=True)


def _bare(cents: int, language: str) -> str:
    return amount(cents, language).lstrip("€ ")
