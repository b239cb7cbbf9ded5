"""What a customer asks for on the status page, without a colleague: each becomes a promise, told at once.

To order again, to send something back, to have a fact put right, or to be helped by a person (M01, M06).
"""

from __future__ import annotations

from dataclasses import dataclass

from django.db import transaction

from gehoor.cases.models import Case, Contact
from gehoor.core import clock
from gehoor.parties.models import Address
from gehoor.promises import actions as ledger
from gehoor.promises.actions import Draft
from gehoor.promises.enums import PromiseKind
from gehoor.promises.models import Promise

from ..calling import call_to
from ..carriers import Window
from ..enums import AlertKind
from ..letters import compose, said
from ..messages import write
from ..news import news
from . import closing
from .heard import heard

REPEAT = {
    "nl": ("Kan ik {what} nog een keer bestellen?", "Bericht over uw herhaalbestelling: {what}"),
    "en": ("Can I order {what} again?", "News of your repeat order: {what}"),
}
RETURN = {
    "nl": ("Ik wil {what} terugsturen.", "Bericht hoe u {what} terugstuurt"),
    "en": ("I want to send back {what}.", "News of how you send back {what}"),
}
PICKED_UP = {
    "nl": "Ophalen van wat u terugstuurt: {what}",
    "en": "Collecting what you send back: {what}",
}
WRONG = {
    "nl": ("Dit klopt niet: {what}.", "Nakijken en verbeteren: {what}"),
    "en": ("This is not right: {what}.", "Checking and correcting: {what}"),
}
STUCK = {
    "nl": ("Ik kom er niet uit: {what}.", "Hulp van een medewerker bij: {what}"),
    "en": ("I am stuck: {what}.", "Help from a colleague with: {what}"),
}
CORRECTED_AT = 17


@dataclass(frozen=True, slots=True)
class PickUp:
    """What a carrier booked for something that goes back: when, and its number for it."""

    window: Window
    tracked: str


def order_again(case: Case, address: Address, what: str) -> Contact:
    """Word of a repeat order within the term of the team."""
    return _take_on(case, address, REPEAT, what, AlertKind.ADDED)


def send_back(case: Case, address: Address, what: str, pick_up: PickUp | None = None) -> Contact:
    """A return: picked up in the window that was booked, else word of how it goes."""
    return _take_on(case, address, RETURN, what, AlertKind.ADDED, pick_up)


def correct(case: Case, address: Address, what: str) -> Contact:
    """A fact that the customer says is wrong: looked at before 17.00 on the next working day (M01)."""
    return _take_on(case, address, WRONG, what, AlertKind.FACT_WRONG)


def ask_for_help(case: Case, address: Address, what: str) -> Contact:
    """A person takes it from here: `what` is where the customer got stuck."""
    return _take_on(case, address, STUCK, what, AlertKind.STUCK)


@transaction.atomic
def _take_on(
    case: Case,
    address: Address,
    words: dict[str, tuple[str, str]],
    what: str,
    alert: AlertKind,
    pick_up: PickUp | None = None,
) -> Contact:
    """Promise it and say so in writing; what is promised already is not promised twice."""
    case = Case.objects.locked(pk=case.pk)
    asks, promises = (each.format(what=what.strip()) for each in words[case.language])
    wording = PICKED_UP[case.language].format(what=what.strip()) if pick_up else promises
    if (same := _same(case, wording)) is not None:
        return same.made_in
    came_in = heard(case, address, asks)
    if not case.is_open:
        closing.reopen(case, contact=came_in)
    draft = _draft(case, wording, words is WRONG, pick_up)
    by = said(case, draft.due_at, draft.starts_at)
    letter = compose("requested", case, asked=asks, wording=wording, by=by, owner=case.owner)
    told_in = write(case, letter, answering=came_in)
    ledger.make(case, draft, told_in=told_in, by=None)
    ledger.refresh_due(case)
    call_to(case, alert)
    return told_in


def _same(case: Case, wording: str) -> Promise | None:
    return case.promises.open().filter(wording=wording[:300]).select_related("made_in").first()


def _draft(case: Case, wording: str, corrects: bool, pick_up: PickUp | None) -> Draft:
    if pick_up:
        window = pick_up.window
        return Draft(
            PromiseKind.PICK_UP,
            wording,
            window.due_at,
            starts_at=window.starts_at,
            tracked=pick_up.tracked,
        )
    if corrects:
        due = case.team.hours().working_day_after(clock.now(), 1, at_hour=CORRECTED_AT)
        return Draft(PromiseKind.UPDATE, wording, due, rule="1 working day")
    return news(case, wording)
