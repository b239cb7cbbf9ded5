"""A customer says whether an answer helped, and how friendly it was (requirements G21 and K30).

A “no” takes the case up again with the owner it has, on top of the queue, with a new date. Kind words do
not make up for it: the two scores stand apart.
"""

from __future__ import annotations

from django.db.models import QuerySet

from gehoor.cases.enums import Direction
from gehoor.cases.models import Case, Contact
from gehoor.core import clock
from gehoor.core.prepared import first
from gehoor.core.rows import insert
from gehoor.feedback.models import LEAST, MOST, Feedback
from gehoor.timeline.actions import record
from gehoor.timeline.enums import Happened

from ..enums import Says
from ..received import Judged
from .returning import take_up_again


def to_judge(case: Case) -> Contact | None:
    """The answer that a customer can say something of: the last one that a colleague wrote."""
    return _to_judge(case.pk)


@first
def _to_judge(case: int) -> QuerySet[Contact]:
    answers = Contact.objects.filter(case=case, direction=Direction.OUT, automatic=False)
    known = answers.filter(written__isnull=False).select_related("author", "source")
    return known.order_by("-at", "-pk")[:1]


def standing(answer: Contact) -> Feedback | None:
    """What the customer said of it last."""
    return _standing(answer.pk)


@first
def _standing(answer: int) -> QuerySet[Feedback]:
    return Feedback.objects.filter(answer=answer).order_by("-pk")[:1]


def asked(case: Case) -> Contact | None:
    """The answer whose letter asked whether it helped, as long as the customer said nothing of it."""
    answer = to_judge(case)
    if answer is None or not (case.closed_by_id or hasattr(answer, "source")):
        return None
    return None if standing(answer) else answer


def judge(case: Case, contact: Contact, judged: Judged) -> None:
    """Keep what `contact` says of an answer; a first “no” is taken up like a case that is not solved."""
    answer = case.contacts.select_related("author").filter(pk=judged.answer).first()
    if answer is None or answer.author is None:
        take_up_again(case, contact, Says.UNSOLVED if judged.helped is False else None)
        return
    before = standing(answer)
    friendly = judged.friendly if judged.friendly in range(LEAST, MOST + 1) else None
    insert(
        Feedback(
            case=case,
            said_in=contact,
            answer=answer,
            about=answer.author,
            helped=judged.helped,
            friendly=friendly,
            note=judged.note,
            told_again=judged.again,
            at=clock.now(),
        )
    )
    record(
        case.pk,
        Happened.JUDGED,
        party=contact.party,
        contact=contact.pk,
        helped=judged.helped,
        friendly=friendly,
        note=judged.note,
    )
    if judged.helped is False and (before is None or before.helped is not False):
        _take_up_first(case, contact)


def _take_up_first(case: Case, contact: Contact) -> None:
    """Not helped: the same case and owner, before everything else in the queue."""
    take_up_again(case, contact, Says.UNSOLVED)
    case.urgent_since = case.urgent_since or clock.now()
    case.save(update_fields=["urgent_since"])
