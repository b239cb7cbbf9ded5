"""What follows on what happens in a call: the whole of it, as a pure state machine (M35, M53, K06, M34).

Every path ends in a person, in a promise to call back or to say when it works again, or with the caller
ringing off. Menus are two at most, of at most four options; keying in a postcode or a number is no menu.
Key 0 is a person everywhere: while nobody is there it leads to when somebody is, and to the offer that one
calls.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from .contract import At, Heard

PERSON, CALL_ME, TELL_ME, AGAIN = "0", "1", "2", "*"
MOST_TRIES = 2
"""Silences or wrong keys in a row, after which nothing is asked any more: a person comes, or a promise."""
MOST_LEVELS, MOST_OPTIONS = 2, 4
"""Requirement M34."""


class Line(StrEnum):
    """Something to say: words.py words it."""

    WHERE = "where"
    ELSEWHERE = "elsewhere"
    OUTAGE = "outage"
    OUTAGE_NO_NUMBER = "outage-no-number"
    OUTAGE_MOBILE = "outage-mobile"
    WHICH_NUMBER = "which-number"
    PUT_THROUGH = "put-through"
    CLOSED = "closed"
    CLOSED_OFFER = "closed-offer"
    PROMISED = "promised"
    TO_HEAR = "to-hear"


class Does(StrEnum):
    CONNECT = "connect"
    PROMISE = "promise"
    TELL = "tell"
    """Promise a text message for when it works again."""


@dataclass(frozen=True, slots=True)
class Known:
    """What the plan asks of the world, as it is when an event comes.

    `placed` is None while we do not know where the caller is; `outages`: something is out somewhere.
    `numbered`: there is a number to call back on. `open`: somebody is there to speak to. `mobile`: the
    number that calls takes text messages.
    """

    placed: bool | None
    outages: bool
    numbered: bool
    open: bool
    mobile: bool = False


@dataclass(frozen=True, slots=True)
class Place:
    """Where a call is, and how often in a row nothing useful was keyed in there."""

    at: At = At.NEW
    tries: int = 0


@dataclass(frozen=True, slots=True)
class Move:
    """What comes next; where the place is one of ENTRIES, its keys are waited for after the last line."""

    place: Place
    lines: tuple[Line, ...] = ()
    does: Does | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """A place where keys are awaited: `keys` of them at most, and the options that it has beside those.

    `at_once` are options that no postcode or number begins with: they need not be waited for.
    """

    keys: int
    options: tuple[str, ...]
    is_menu: bool
    at_once: str = ""


ENTRIES = {
    At.PLACING: Entry(4, (PERSON,), is_menu=False, at_once=PERSON),
    At.OFFERED: Entry(1, (CALL_ME, TELL_ME, PERSON, AGAIN), is_menu=True),
    At.CLOSED: Entry(1, (CALL_ME, AGAIN), is_menu=True),
    At.NUMBER: Entry(10, (PERSON,), is_menu=False),
}
_ASKED = {
    At.PLACING: Line.WHERE,
    At.OFFERED: Line.OUTAGE,
    At.CLOSED: Line.CLOSED_OFFER,
    At.NUMBER: Line.WHICH_NUMBER,
}
OVER = {At.CONNECTED, At.PROMISED, At.TO_HEAR, At.GONE}


def follow(place: Place, heard: Heard, keys: str, known: Known) -> Move:
    """What comes after `heard` (with the `keys` of a PRESSED); `known` is after those keys were looked up.

    Whatever comes after the end changes nothing, but for a caller who rings off.
    """
    if heard is Heard.HUNG_UP:
        return Move(place if place.at in OVER else Place(At.GONE))
    if heard is Heard.ANSWERED:
        return Move(Place(At.CONNECTED))
    if place.at in OVER:
        return _over(place)
    if place.at is At.NEW or heard is Heard.ARRIVED:
        return _begin(known)
    if heard is Heard.PRESSED and keys == PERSON:
        return _person(known)
    if heard is Heard.PRESSED:
        return _HEARS[place.at](place, keys, known)
    return _again(place, known)


def _over(place: Place) -> Move:
    """A carrier that asks once more gets the same end."""
    if place.at is At.PROMISED:
        return Move(place, (Line.PROMISED,), does=Does.PROMISE)
    if place.at is At.TO_HEAR:
        return Move(place, (Line.TO_HEAR,), does=Does.TELL)
    return Move(place, does=Does.CONNECT if place.at is At.CONNECTED else None)


def _begin(known: Known) -> Move:
    if known.placed:
        return _offer(known)
    if known.placed is None and known.outages:
        return _ask(At.PLACING, 0, known)
    return _person(known, quietly=True)


def _offer(known: Known) -> Move:
    return _ask(At.OFFERED, 0, known)


def _ask(at: At, tries: int, known: Known) -> Move:
    line = _ASKED[at]
    if line is Line.OUTAGE:
        line = _outage(known)
    return Move(Place(at, tries), (line,))


def _outage(known: Known) -> Line:
    if known.mobile:
        return Line.OUTAGE_MOBILE
    return Line.OUTAGE if known.numbered else Line.OUTAGE_NO_NUMBER


def _person(known: Known, *, quietly: bool = False) -> Move:
    """A person; while nobody is there, the offer that one calls. quietly: nothing is said before."""
    if known.open:
        lines = () if quietly else (Line.PUT_THROUGH,)
        return Move(Place(At.CONNECTED), lines, does=Does.CONNECT)
    if known.numbered:
        return _ask(At.CLOSED, 0, known)
    return _after(Line.CLOSED, _ask(At.NUMBER, 0, known))


def _after(line: Line, move: Move) -> Move:
    """The same move, with something said before it."""
    return replace(move, lines=(line, *move.lines))


def _promise(known: Known) -> Move:
    """A promise to call, for which there must be a number."""
    if known.numbered:
        return Move(Place(At.PROMISED), (Line.PROMISED,), does=Does.PROMISE)
    return _ask(At.NUMBER, 0, known)


def _again(place: Place, known: Known) -> Move:
    """Nothing useful was keyed in: ask once more, then no more; only for a number we ask on and on."""
    tries = place.tries + 1
    if tries < MOST_TRIES or (place.at is At.NUMBER and not known.open):
        return _ask(place.at, tries, known)
    return _promise(known) if place.at is At.CLOSED else _person(known)


def _postcode(place: Place, _keys: str, known: Known) -> Move:
    if known.placed is None:
        return _again(place, known)
    return _offer(known) if known.placed else _after(Line.ELSEWHERE, _person(known, quietly=True))


def _choice(place: Place, keys: str, known: Known) -> Move:
    if keys == CALL_ME:
        return _promise(known)
    if keys == TELL_ME and place.at is At.OFFERED and known.mobile:
        return Move(Place(At.TO_HEAR), (Line.TO_HEAR,), does=Does.TELL)
    return _ask(place.at, 0, known) if keys == AGAIN else _again(place, known)


def _number(place: Place, _keys: str, known: Known) -> Move:
    return _promise(known) if known.numbered else _again(place, known)


_HEARS = {At.PLACING: _postcode, At.OFFERED: _choice, At.CLOSED: _choice, At.NUMBER: _number}
