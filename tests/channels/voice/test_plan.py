"""The plan of a call, walked in every way: it never leaves a caller without an outcome (K06, M34)."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from gehoor.channels.voice.contract import At, Heard
from gehoor.channels.voice.plan import (
    ENTRIES,
    MOST_LEVELS,
    MOST_OPTIONS,
    OVER,
    PERSON,
    Does,
    Known,
    Move,
    Place,
    follow,
)

WORLDS = st.builds(
    Known,
    placed=st.sampled_from([None, True, False]),
    outages=st.booleans(),
    numbered=st.booleans(),
    open=st.booleans(),
    mobile=st.booleans(),
).map(lambda known: replace(known, mobile=known.mobile and known.numbered))
KEYS = st.sampled_from(["0", "1", "2", "*", "5", "#", "", "9301", "0612345678"])
EVENTS = st.tuples(st.sampled_from([Heard.PRESSED, Heard.SILENT, Heard.ARRIVED]), KEYS, WORLDS)
WALKS = st.tuples(WORLDS, st.lists(EVENTS, max_size=12))


def walked(walk: tuple[Known, list[tuple[Heard, str, Known]]]) -> list[tuple[Move, Known]]:
    first, events = walk
    moves = [(follow(Place(), Heard.ARRIVED, "", first), first)]
    for heard, keys, known in events:
        moves.append((follow(moves[-1][0].place, heard, keys, known), known))
    return moves


@given(WALKS)
def test_every_answer_asks_connects_or_promises(
    walk: tuple[Known, list[tuple[Heard, str, Known]]],
) -> None:
    for move, known in walked(walk):
        assert (move.place.at in ENTRIES) is (move.does is None)
        assert move.lines or move.does
        assert (move.does is Does.CONNECT) is (move.place.at is At.CONNECTED)
        assert (move.does is Does.PROMISE) is (move.place.at is At.PROMISED)
        assert (move.does is Does.TELL) is (move.place.at is At.TO_HEAR)
        assert known is not None


@given(WALKS)
def test_a_promise_has_a_number_and_a_connection_somebody_there(
    walk: tuple[Known, list[tuple[Heard, str, Known]]],
) -> None:
    before = At.NEW
    for move, known in walked(walk):
        if before not in OVER and move.does is Does.PROMISE:
            assert known.numbered
        if before not in OVER and move.does is Does.TELL:
            assert known.mobile
        if before not in OVER and move.does is Does.CONNECT:
            assert known.open
        before = move.place.at


@given(WORLDS, st.lists(st.sampled_from(["", "5", "#"]), min_size=8, max_size=8))
def test_who_says_nothing_useful_gets_a_person_or_a_promise_all_the_same(
    known: Known, keys: list[str]
) -> None:
    move = follow(Place(), Heard.ARRIVED, "", known)
    for each in keys:
        heard = Heard.PRESSED if each else Heard.SILENT
        move = follow(move.place, heard, each, known)
    reached = {At.CONNECTED} if known.open else {At.PROMISED}
    waits_for_a_number = not (known.open or known.numbered)
    assert move.place.at in ({At.NUMBER} if waits_for_a_number else reached)


@given(WALKS)
def test_a_person_is_one_key_away_whenever_somebody_is_there(
    walk: tuple[Known, list[tuple[Heard, str, Known]]],
) -> None:
    for move, known in walked(walk):
        if known.open and move.place.at in ENTRIES:
            assert follow(move.place, Heard.PRESSED, PERSON, known).does is Does.CONNECT


@given(WALKS)
def test_ringing_off_is_the_only_other_end(
    walk: tuple[Known, list[tuple[Heard, str, Known]]],
) -> None:
    last, known = walked(walk)[-1]
    end = follow(last.place, Heard.HUNG_UP, "", known)
    assert end.place.at in OVER
    assert (end.lines, end.does) == ((), None)


@given(WORLDS)
def test_menus_are_few_and_short(known: Known) -> None:
    assert all(len(each.options) <= MOST_OPTIONS for each in ENTRIES.values())
    assert longest(Place(), Heard.ARRIVED, "", known, frozenset()) <= MOST_LEVELS


def longest(place: Place, heard: Heard, keys: str, known: Known, seen: frozenset[At]) -> int:
    """How many menus a caller can go through, one below the other."""
    at = follow(place, heard, keys, known).place.at
    if at not in ENTRIES or at in seen:
        return 0
    entry = ENTRIES[at]
    below = [
        longest(Place(at), Heard.PRESSED, each, known, seen | {at})
        for each in (*entry.options, "9301", "0612345678")
    ]
    return entry.is_menu + max(below)
