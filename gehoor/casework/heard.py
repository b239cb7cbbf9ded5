"""Promises whose customer hears how they stand by itself: what gives that word makes itself known here."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from django.db.models import Max

from gehoor.cases.enums import Direction
from gehoor.cases.models import Case
from gehoor.promises.models import Promise

ANSWER = {
    "nl": "Wij antwoorden op wat u ons schreef",
    "en": "We answer what you wrote to us",
}
"""What is owed once the delivery is there, where the customer wrote in between."""


class Speaker(Protocol):
    def speaks_of(self, promises: Sequence[Promise]) -> set[int]:
        """The keys of those of whom the customer has word without anybody doing a thing."""

    def moved(self, promise: Promise) -> None:
        """The date moved, and the customer was told."""


_speakers: list[Speaker] = []


def register(speaker: Speaker) -> None:
    """Called by an app's AppConfig.ready."""
    _speakers.append(speaker)


def heard_by_itself(promises: Sequence[Promise]) -> set[int]:
    """The keys of those whose owner is not called for the clock alone; asks nothing when none can be."""
    tracked = [each for each in promises if each.tracked]
    if not tracked:
        return set()
    return set().union(*(each.speaks_of(tracked) for each in _speakers))


def is_heard_by_itself(promise: Promise) -> bool:
    return promise.pk in heard_by_itself([promise])


def awaits_words(case: Case) -> bool:
    """Whether something is asked, or the customer wrote and no colleague has since.

    What goes by itself is no answer.
    """
    return case.questions.open().exists() or _wrote_last(case)


def _wrote_last(case: Case) -> bool:
    wrote = case.contacts.filter(direction=Direction.IN, automatic=False).aggregate(at=Max("at"))
    ours = case.contacts.filter(direction=Direction.OUT, author__isnull=False)
    return bool(wrote["at"]) and not ours.filter(at__gte=wrote["at"]).exists()


def tell_moved(promise: Promise) -> None:
    if promise.tracked:
        for each in _speakers:
            each.moved(promise)
