"""What customers say to aftercare: a score, how they feel, or that they want none of it."""

from __future__ import annotations

from django.db import transaction

from gehoor.cases.models import Case, Contact
from gehoor.core import clock
from gehoor.parties.models import Party
from gehoor.timeline.actions import record
from gehoor.timeline.enums import Happened

from ..enums import Asks, Feels
from ..models import Declined, Message, Score
from ..rules import is_score
from .going import ASKED


def newest(case: Case) -> Message | None:
    """What we last wrote to this customer in this case by way of aftercare."""
    went = Message.objects.filter(case=case, skipped="").select_related("rule", "case", "party")
    return went.order_by("-at", "-pk").first()


def standing(message: Message) -> Score | None:
    """The score that holds: a customer may think again, and every word is kept."""
    return message.scores.order_by("-pk").first()


@transaction.atomic
def rate(message: Message, score: int) -> Score | None:
    """One tap; None when this message asked nothing or the score is not on its scale."""
    asks = Asks(message.rule.asks) if message.rule and message.rule.asks else None
    if asks is None or not is_score(asks, score):
        return None
    before = standing(message)
    if before and before.score == score:
        return before
    row = Score.objects.create(message=message, asks=asks, score=score, at=clock.now())
    question = ASKED[asks][message.case.language]
    record(
        message.case_id, Happened.RATED, party=message.party, score=score, asks=str(asks),
        question=question,
    )  # fmt: skip
    return row


def felt(message: Message, feels: Feels, contact: Contact | None) -> None:
    """How a silent customer feels, and the contact in which that landed on the case."""
    message.feels, message.felt_in = feels, contact
    message.save(update_fields=["feels", "felt_in"])


def decline(party: Party) -> None:
    """No aftercare from any rule; saying it twice is saying it once."""
    if not declines(party):
        Declined.objects.create(party=party, at=clock.now())


def resume(party: Party) -> None:
    """The customer wants it after all."""
    Declined.objects.filter(party=party, ended_at=None).update(ended_at=clock.now())


def declines(party: Party) -> bool:
    return Declined.objects.filter(party=party, ended_at=None).exists()
