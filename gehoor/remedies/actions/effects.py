"""What each way of getting money back brings, and by when: seen side by side before anybody chooses."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from gehoor.cases.models import Case
from gehoor.core import wording

from ..models import Refund
from ..rules import MOST_PARTS, Part, is_long, parts
from .owing import days_for, paid_by

_PAID = {"nl": "uiterlijk %s", "en": "by %s"}
_NETTED = {"nl": ("klaar %s (%s termijn)", "klaar %s (%s termijnen)"),
           "en": ("done %s (%s instalment)", "done %s (%s instalments)")}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Effects:
    """`pay_by` when it is paid out; `parts` when it is netted, none where that cannot be.

    `long`: that ends so late that the lead approves it (rules.LONGEST).
    """

    pay_by: datetime
    parts: tuple[Part, ...]
    long: bool
    zone: ZoneInfo

    def paying(self, language: str) -> str:
        """`uiterlijk do 5 mrt`."""
        return _PAID[language] % wording.short_day(self.pay_by, language, self.zone)

    def netting(self, language: str) -> str:
        """`klaar 1 jun (4 termijnen)`."""
        words = _NETTED[language][len(self.parts) > 1]
        return words % (short(self.parts[-1].bill_on, language), len(self.parts))


def short(day: date, language: str) -> str:
    """`1 jun`."""
    return f"{day.day} {wording.SHORT_MONTHS[language][day.month - 1]}"


def effects(refund: Refund) -> Effects:
    """For a refund that need not be saved yet; of one that is promised, the date that holds."""
    case = refund.case
    found = _parts(refund, case)
    long = bool(found) and is_long(case.team.today(), found[-1].bill_on)
    return Effects(_pay_by(refund), tuple(found), long, case.team.hours().zone)


def _pay_by(refund: Refund) -> datetime:
    running = refund.payouts.unpaid().select_related("promise").first() if refund.pk else None
    return running.promise.due_at if running else paid_by(refund.case, days_for(refund))


def _parts(refund: Refund, case: Case) -> list[Part]:
    """None where there is no bill to net with, or it would take longer than a year."""
    if not refund.monthly or -(-refund.total // refund.monthly) > MOST_PARTS:
        return []
    return parts(refund.total, refund.monthly, case.team.today())
