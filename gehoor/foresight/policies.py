"""What may be told to customers, and by whom it may be set. A person reads why not."""

from __future__ import annotations

from datetime import datetime

from django.utils.translation import gettext as _

from gehoor.core import clock
from gehoor.staff.models import Colleague
from gehoor.staff.permissions import WHO, May, may, refusal

from .rules import LONGEST_NOTICE, MOST_CEILING_DAYS


class Refused(ValueError):
    """Something that would tell customers what is not so; the message says what to do instead."""


def check_may(by: Colleague, what: May) -> None:
    """Raises Refused with who may do this, and whom to ask."""
    if not may(by, what):
        raise Refused(refusal(by, WHO[what]))


def check_reason(reason: str) -> None:
    if not reason.strip():
        raise Refused(_("Geef de reden: wie dit later leest, wil weten waarom."))


def check_term(minutes: int, most: int) -> None:
    """`most` is the ceiling on a first answer, in minutes of service time."""
    if minutes <= 0:
        raise Refused(_("Geef een termijn van minstens een minuut."))
    if minutes > most:
        raise Refused(
            _("Geef een termijn van hoogstens %(hours)s openingsuren: dat is het plafond.")
            % {"hours": most // 60}
        )


def check_plan(a_day: float, until: datetime) -> None:
    if a_day <= 0:
        raise Refused(_("Geef hoeveel vragen per dag het team beantwoordt: minstens één."))
    if until <= clock.now():
        raise Refused(_("Kies een einde dat nog komt."))


def check_ceiling(days: int, board: str) -> None:
    if days < 1:
        raise Refused(_("Geef een plafond van minstens één werkdag."))
    if days > MOST_CEILING_DAYS and not board.strip():
        raise Refused(
            _("Langer dan %(days)s dagen beslist alleen het bestuur: noem wie dat besloot.")
            % {"days": MOST_CEILING_DAYS}
        )


def check_notice_period(starts_at: datetime, ends_at: datetime) -> None:
    if ends_at <= starts_at:
        raise Refused(_("Laat de mededeling later eindigen dan zij begint."))
    if ends_at - starts_at > LONGEST_NOTICE:
        raise Refused(_("Kies een einde binnen 14 dagen: daarna is het geen uitzondering meer."))
