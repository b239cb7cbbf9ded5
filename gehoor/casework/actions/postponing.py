"""A customer gets more time for what they are to do: at once within the rule, else a person looks (K28)."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from django.db import transaction
from django.utils.translation import gettext as _

from gehoor.cases.enums import ActionState
from gehoor.cases.models import Case, Contact, CustomerAction
from gehoor.core import clock, wording
from gehoor.deadlines.actions import due_unasked, postponed
from gehoor.deadlines.rules import later_day
from gehoor.parties.models import Address
from gehoor.promises import actions as ledger
from gehoor.promises.actions import open_promises
from gehoor.staff.models import Colleague

from ..calling import call_to
from ..enums import AlertKind
from ..letters import Letter, compose, said
from ..messages import write
from ..policies import Refusal
from .acknowledge import acknowledge
from .along import REASON, later_than_ours, put_off
from .asking import ask
from .heard import heard

LONGEST = timedelta(days=365)
AWAY = {"nl": "Ik ben weg tot en met %s.", "en": "I am away until %s."}
ASKS = {
    "nl": "Kan ik meer tijd krijgen voor: %s? Ik ben weg tot en met %s.",
    "en": "Can I have more time for: %s? I am away until %s.",
}
AWAY_REASON = {"nl": "u bent weg tot en met %s", "en": "you are away until %s"}


def can_be_later(case: Case) -> list[CustomerAction]:
    """What the customer of an open case may ask more time for."""
    if not (case.in_procedure and case.is_open):
        return []
    mine = CustomerAction.objects.filter(case=case, state=ActionState.OPEN, most_later__gt=0)
    return list(mine.filter(due_at__gt=clock.now()).order_by("due_at"))


@transaction.atomic
def ask_later(case: Case, key: int, away_until: date, address: Address) -> datetime | None:
    """The customer is away: a week after that is the new date, if the rule allows it. Raises Refusal.

    Gives the date that stands now. None: it became a question to a colleague, with a term; what costs money
    does not fall due before the answer.
    """
    case = Case.objects.locked(pk=case.pk)
    action = next((each for each in can_be_later(case) if each.pk == key), None)
    if action is None:
        raise Refusal(_("Dit is al gedaan of voorbij. Hierboven staat wat er nu gebeurt."), law=8)
    hours = case.team.hours()
    if not hours.day_of(clock.now()) <= away_until <= hours.day_of(clock.now() + LONGEST):
        raise Refusal(_("Kies een dag die nog komt, binnen een jaar."), law=8)
    day = _day(case, action, away_until)
    if day is None:
        _ask(case, action, away_until, address)
        return None
    if day > hours.day_of(action.due_at):
        _give(case, action, day, away_until, address)
    return action.due_at


def _day(case: Case, action: CustomerAction, away_until: date) -> date | None:
    hours = case.team.hours()
    due, first = hours.day_of(action.due_at), hours.day_of(due_unasked(action))
    return later_day(due, first, away_until, action.most_later)


def _give(
    case: Case, action: CustomerAction, day: date, away_until: date, address: Address
) -> None:
    hours = case.team.hours()
    away = _said_day(case, away_until)
    asked_in = heard(case, address, AWAY[case.language] % away)
    days = (day - hours.day_of(action.due_at)).days
    _move(
        case,
        action,
        hours.days_later(action.due_at, days),
        AWAY_REASON[case.language] % away,
        asked_in=asked_in,
    )


def _ask(case: Case, action: CustomerAction, away_until: date, address: Address) -> None:
    """More than the rule gives: a colleague decides, and the date does not pass before the answer."""
    away = _said_day(case, away_until)
    words = ASKS[case.language] % (action.wording, away)
    asked_in = heard(case, address, words)
    last = case.questions.order_by("-number").values_list("number", flat=True).first() or 0
    (question,) = ask(case, asked_in, [words], after=last)
    acknowledge(case, asked_in, question)
    promise = next(each for each in open_promises(case) if each.question_id == question.pk)
    if action.due_at <= promise.due_at:
        was = put_off(case, action, case.team.hours().days_later(promise.due_at, 1))
        postponed(action, was, told_in=promise.made_in, reason=words, asked_in=asked_in)
        ledger.refresh_due(case)
    call_to(case, AlertKind.LATER_ASKED)


@transaction.atomic
def give_later(action: CustomerAction, by: Colleague, due_at: datetime, reason: str) -> Contact:
    """A colleague gives the customer more time, by whatever days it takes. Raises Refusal."""
    case = Case.objects.locked(pk=action.case_id)
    action = CustomerAction.objects.select_for_update(of=["self"]).get(pk=action.pk)
    check_can_give(action, due_at, reason)
    return _move(case, action, due_at, reason.strip().rstrip("."), by=by)


def check_can_give(action: CustomerAction, due_at: datetime, reason: str) -> None:
    if action.state != ActionState.OPEN:
        raise Refusal(_("Hier wacht niemand meer op: er is niets te verzetten."), law=8)
    if not action.due_at < due_at <= clock.now() + LONGEST:
        raise Refusal(_("Kies een latere dag dan de klant nu heeft, binnen een jaar."), law=8)
    if not reason.strip():
        raise Refusal(_("Geef de reden: de klant leest waarom de datum verschuift."), law=3)


def give_as_much_more(case: Case, action: CustomerAction) -> None:
    """What comes first is ours and is not done: the customer's date moves instead of passing."""
    _move(case, action, later_than_ours(case, action), REASON[case.language])


def _move(
    case: Case,
    action: CustomerAction,
    due_at: datetime,
    reason: str,
    *,
    asked_in: Contact | None = None,
    by: Colleague | None = None,
) -> Contact:
    was = put_off(case, action, due_at)
    letter = later_letter(case, action, was, due_at, reason)
    told_in = write(case, letter, author=by, answering=asked_in)
    postponed(action, was, told_in=told_in, reason=reason, asked_in=asked_in, by=by)
    ledger.refresh_due(case)
    return told_in


def later_letter(
    case: Case, action: CustomerAction, was: datetime, due_at: datetime, reason: str
) -> Letter:
    """What the customer will read, to be shown before it goes."""
    return compose(
        "action_moved",
        case,
        action=action,
        was=said(case, was),
        by=said(case, due_at),
        reason=reason.strip().rstrip("."),
        owed=(),
    )


def _said_day(case: Case, day: date) -> str:
    """`ma 20 juli`: a day without its time."""
    hours = case.team.hours()
    return wording.day(hours.instant(day, time(12)), case.language, hours.zone)
