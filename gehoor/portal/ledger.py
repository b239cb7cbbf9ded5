"""What we promised, with every date it had: the same rows that the desk shows (law 7)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from gehoor.cases.models import Case
from gehoor.casework.actions.choosing import can_choose
from gehoor.promises.enums import PromiseKind, PromiseState, Proof
from gehoor.promises.models import Promise, Renegotiation
from gehoor.promises.rules import delay

from .dates import Dates

STATES = {
    "open": gettext_lazy("loopt"),
    "moved": gettext_lazy("verzet"),
    "kept": gettext_lazy("nagekomen"),
    "broken": gettext_lazy("niet nagekomen"),
    "released": gettext_lazy("niet meer nodig"),
}


CHOSEN_BY_CUSTOMER = {PromiseKind.CALL_BACK, PromiseKind.PICK_UP, PromiseKind.VISIT}


@dataclass(frozen=True, slots=True)
class PromiseLine:
    """One promise: its words, the state that colours it with its name, and what happened to it."""

    words: str
    sign: str
    state: str
    history: list[str]
    change: bool = False


def promise_lines(case: Case, dates: Dates) -> list[PromiseLine]:
    return [_line(each, dates) for each in case.promises.all()]


def _line(promise: Promise, dates: Dates) -> PromiseLine:
    sign = _sign(promise)
    words = f"{promise.wording} ({promise.result})" if promise.result else promise.wording
    history = list(_history(promise, dates))
    return PromiseLine(words, sign, str(STATES[sign]), history, change=can_change(promise))


def _sign(promise: Promise) -> str:
    """The customer's word for it: how near the date is, is a warning among colleagues."""
    if promise.state != PromiseState.OPEN:
        return promise.state
    return "moved" if promise.due_at != promise.original_due_at else "open"


def _history(promise: Promise, dates: Dates) -> Iterator[str]:
    moves = list(promise.renegotiations.all())
    first_start = moves[0].old_starts_at if moves else promise.starts_at
    yield _("Toegezegd op %(at)s: %(when)s.") % {
        "at": dates.at(promise.made_at),
        "when": dates.by(promise.original_due_at, first_start),
    }
    for move in moves:
        yield _move(move, dates)
    if promise.slips and promise.due_at - promise.first_said >= timedelta(days=1):
        yield _slipped(promise, dates)
    yield from _end(promise, dates)


def _slipped(promise: Promise, dates: Dates) -> str:
    late = delay(promise.first_said, promise.due_at, dates.zone)
    times = ngettext("%(n)s keer verschoven", "%(n)s keer verschoven", promise.slips)
    days = ngettext("%(n)s dag", "%(n)s dagen", late.days)
    return _("%(times)s: %(days)s later dan wij eerst met u afspraken (%(first)s).") % {
        "times": times % {"n": promise.slips},
        "days": days % {"n": late.days},
        "first": dates.at(promise.first_said),
    }


def _move(move: Renegotiation, dates: Dates) -> str:
    if move.party_id:
        return _("U koos zelf een ander moment op %(at)s: %(when)s.") % {
            "when": dates.by(move.new_due_at, move.new_starts_at),
            "at": dates.at(move.at),
        }
    return _("Verzet naar: %(when)s. De reden: %(reason)s. U kreeg bericht op %(at)s.") % {
        "when": dates.by(move.new_due_at, move.new_starts_at),
        "reason": move.reason.strip().rstrip("."),
        "at": dates.at(move.told_in.at),
    }


def can_change(promise: Promise) -> bool:
    """Whether its customer can choose another moment here."""
    if promise.state != PromiseState.OPEN:
        return False
    return promise.kind in CHOSEN_BY_CUSTOMER and can_choose(promise)


def _end(promise: Promise, dates: Dates) -> Iterator[str]:
    if hasattr(promise, "keeping"):
        yield _("Nagekomen op %(at)s.") % {"at": dates.at(promise.keeping.at)}
        if promise.keeping.evidence and promise.keeping.proof != Proof.CALL:
            yield _("Het bewijs: %(proof)s.") % {"proof": promise.keeping.evidence}
    if hasattr(promise, "breach"):
        breach = promise.breach
        yield _("Niet gelukt. U kreeg bericht op %(at)s, met een nieuwe datum: %(when)s.") % {
            "at": dates.at(breach.told_in.at),
            "when": dates.by(breach.successor.original_due_at, breach.successor.starts_at),
        }
    if hasattr(promise, "release"):
        yield _("Niet meer nodig sinds %(at)s: %(reason)s.") % {
            "at": dates.at(promise.release.at),
            "reason": promise.release.reason.strip().rstrip("."),
        }
