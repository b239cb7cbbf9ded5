"""A customer chooses another moment on the status page: ours to hold, theirs to choose (K18, W03)."""

from __future__ import annotations

from dataclasses import dataclass

from django.db import transaction
from django.utils.translation import gettext as _

from gehoor.cases.models import Contact
from gehoor.core import clock
from gehoor.parties.models import Address
from gehoor.promises import actions as ledger
from gehoor.promises import places
from gehoor.promises.enums import PromiseKind
from gehoor.promises.models import Promise
from gehoor.staff.models import Colleague

from ..calling import call_to
from ..carriers import Window
from ..enums import AlertKind
from ..letters import Letter, compose, said, status_url
from ..messages import write
from ..policies import Refusal, check_can_move
from .heard import heard
from .locking import locked
from .making import refuse_full, with_number

CHOSE = {"nl": "u koos zelf een ander moment", "en": "you chose another moment yourself"}
WORDS = {"nl": "Liever %s.", "en": "Rather %s."}
SOONEST = 24
BOOKED = {PromiseKind.PICK_UP, PromiseKind.VISIT}
"""What is booked in somebody's diary, under the number that the promise is tracked by."""


@dataclass(frozen=True, slots=True)
class Choice:
    """Who chooses, by the address that proved it; `reason` is theirs and may be empty.

    `by` is the colleague to whom they said it on the phone, `tracked` the number of what was booked for it.
    """

    address: Address
    reason: str = ""
    by: Colleague | None = None
    tracked: str = ""


def can_choose(promise: Promise) -> bool:
    """Whether its customer may choose another moment; which ones are free is looked up when they do."""
    if promise.due_at <= clock.now():
        return False
    if promise.kind == PromiseKind.CALL_BACK:
        return places.has_plan(promise.case.team)
    if promise.kind in BOOKED and promise.tracked:
        return True
    return promise.offers.filter(starts_at__gt=clock.now()).exists()


def windows(promise: Promise) -> list[Window]:
    """Other moments for a promise: free slots for a call, what a carrier offered for a pick-up."""
    if promise.due_at <= clock.now():
        return []
    if promise.kind == PromiseKind.CALL_BACK:
        found = _free_calls(promise)
        return [Window(each.starts_at, each.ends_at) for each in found if _is_other(promise, each)]
    offers = promise.offers.filter(starts_at__gt=clock.now()).order_by("starts_at")
    latest = offers.order_by("-pk").values_list("offered_in", flat=True).first()
    return [Window(each.starts_at, each.due_at) for each in offers.filter(offered_in=latest)]


def _free_calls(promise: Promise) -> list[places.Room]:
    """The first that are free, and what is free on the day that was promised."""
    now, team = clock.now(), promise.case.team
    day = promise.due_at.astimezone(team.hours().zone).date()
    that_day = [each for each in places.rooms(team, day) if each.left and each.starts_at >= now]
    by_start = {each.starts_at: each for each in [*places.free(team, now, SOONEST), *that_day]}
    return [by_start[start] for start in sorted(by_start)]


def _is_other(promise: Promise, room: places.Room) -> bool:
    return (room.starts_at, room.ends_at) != (promise.starts_at, promise.due_at)


def chosen_before(promise: Promise, window: Window) -> Contact | None:
    """Where a customer was told that this window is theirs, when they chose it before."""
    last = promise.renegotiations.order_by("-pk").first()
    if last is None or last.party_id is None:
        return None
    same = (last.new_starts_at, last.new_due_at) == (window.starts_at, window.due_at)
    return last.told_in if same and last.new_due_at == promise.due_at else None


@transaction.atomic
def choose(promise: Promise, window: Window, choice: Choice) -> Contact:
    """Move a promise to the window that its customer chose, and confirm it in writing.

    Raises Refusal when it is taken meanwhile.
    """
    case, promise = locked(promise)
    if (told := chosen_before(promise, window)) is not None:
        return told
    reason = _reason(case.language, choice.reason)
    if (window.starts_at, window.due_at) != (promise.starts_at, promise.due_at):
        check_can_move(promise, window.due_at, reason, window.starts_at)
    if not choice.tracked and window not in [
        *windows(promise),
        Window(promise.starts_at or window.starts_at, promise.due_at),
    ]:
        raise Refusal(_("Dit moment is net vergeven. Kies een ander moment."), law=8)
    words = WORDS[case.language] % said(case, window.due_at, window.starts_at)
    heard(case, choice.address, f"{words} {choice.reason.strip()}".strip(), to=choice.by)
    told_in = write(case, _confirmation(promise, window))
    try:
        with transaction.atomic():
            ledger.renegotiate(
                promise,
                due_at=window.due_at,
                starts_at=window.starts_at,
                reason=reason,
                told_in=told_in,
                by=choice.by,
                party=choice.address.party,
            )
    except places.Full as full:
        raise refuse_full(case, window.due_at, window.starts_at, full) from None
    if choice.tracked:
        promise.tracked = choice.tracked
        promise.save(update_fields=["tracked"])
    ledger.refresh_due(case)
    if choice.by is None or choice.by.pk != promise.owner_id:
        call_to(case, AlertKind.CUSTOMER_MOVED, [promise.owner_id])
    return told_in


def _reason(language: str, said_why: str) -> str:
    why = said_why.strip().rstrip(".")
    return f"{CHOSE[language]}: {why}"[:300] if why else CHOSE[language]


def _confirmation(promise: Promise, window: Window) -> Letter:
    case = promise.case
    return compose(
        "chosen",
        case,
        wording=with_number(case, promise.kind, promise.wording),
        was=said(case, promise.due_at, promise.starts_at),
        by=said(case, window.due_at, window.starts_at),
        change_url=f"{status_url(case)}/verzetten",
    )
