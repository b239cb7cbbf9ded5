"""What a colleague decides of an item that lies apart, or that was taken for a machine's."""

from __future__ import annotations

from gehoor.casework.policies import check_has_words
from gehoor.core import clock
from gehoor.staff.models import Colleague

from .contract import BY_A_PERSON
from .enums import Outcome, RawState
from .models import RawItem

TAKEN_FOR_A_MACHINE = (Outcome.AUTOMATIC, Outcome.BOUNCE)
SUSPECT = "suspect"
"""Among the facts of an item that was set apart by suspicion."""


def prove_spam(item: RawItem, by: Colleague, reason: str) -> None:
    """Somebody read a quarantined item and can say why it is no customer's: it stays, and is counted."""
    check_has_words(reason)
    RawItem.objects.filter(pk=item.pk, state=RawState.QUARANTINED).update(
        state=RawState.DONE,
        outcome=Outcome.SPAM,
        reason=f"{by.name}: {reason.strip()}"[:500],
        processed_at=clock.now(),
    )


def written_by_a_person(item: RawItem) -> None:
    """A colleague read what we took for a machine's message and it is a customer's: it becomes a case."""
    RawItem.objects.filter(pk=item.pk, outcome__in=TAKEN_FOR_A_MACHINE, contact=None).update(
        state=RawState.PENDING,
        outcome="",
        reason="",
        attempts=0,
        try_at=clock.now(),
        processed_at=None,
        facts={**item.facts, BY_A_PERSON: True},
    )


def after_all(item: RawItem) -> None:
    """A colleague read what was set apart by suspicion, and it is a customer's: as if it just came in."""
    RawItem.objects.filter(pk=item.pk, state=RawState.QUARANTINED).update(
        state=RawState.PENDING,
        reason="",
        attempts=0,
        try_at=clock.now(),
        facts={**item.facts, BY_A_PERSON: True},
    )


def try_again(item: RawItem) -> None:
    """Somebody looked at a quarantined item and wants it processed once more."""
    RawItem.objects.filter(pk=item.pk, state=RawState.QUARANTINED).update(
        state=RawState.PENDING, reason="", attempts=0, try_at=clock.now()
    )
