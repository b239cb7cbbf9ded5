"""The rows of a status page, each kind read once; of what a case has nothing of, none is asked."""

from __future__ import annotations

from typing import Any

from django.db.models import QuerySet

from gehoor.cases.enums import ActionState, Direction
from gehoor.cases.models import Attachment, Case, Contact, CustomerAction, Question
from gehoor.channels.chat.models import Talk
from gehoor.charges.models import Charge
from gehoor.core.hanging import hang, hang_each
from gehoor.core.prepared import existing, prepared
from gehoor.goodwill.models import Offer
from gehoor.guides.models import Expert
from gehoor.obstacles.models import Wait
from gehoor.promises.models import Promise, Renegotiation
from gehoor.remedies.models import Netting, Payout
from gehoor.timeline.enums import Happened
from gehoor.timeline.models import Entry
from gehoor.urgency.models import Call


def read(case: Case) -> frozenset[str]:
    """Hang its rows on `case`; the names, as in `_there`, of what it has beside them."""
    there = _there(case.pk, case.party_id)
    promises, contacts = _promises(case.pk), _contacts(case.pk)
    moves = _moves(case.pk) if "moves" in there else []
    files = _files(case.pk) if "files" in there else []
    questions = _questions(case.pk)
    hang_each(promises, "renegotiations", moves, by="promise_id")
    hang_each(contacts, "attachments", files, by="contact_id")
    hang_each(questions, "promises", promises, by="question_id")
    hang(case, "promises", promises)
    hang(case, "contacts", contacts)
    hang(case, "questions", questions)
    hang(case, "customer_actions", _asked(case.pk) if "asks" in there else [])
    return there


def of_a_talk(talk: Talk) -> Case | None:
    """Its case as it is now, with what next_step looks at; None before the first message is one."""
    for case in _case(talk.pk):
        case = case.surviving
        promises = _promises(case.pk)
        hang_each(promises, "renegotiations", _moves(case.pk), by="promise_id")
        hang(case, "promises", promises)
        hang(case, "customer_actions", _asked(case.pk))
        return case
    return None


@prepared
def _case(talk: int) -> QuerySet[Case]:
    return Case.objects.select_related("team__brand__calendar").filter(talks=talk)


@existing
def _there(case: int, party: int) -> dict[str, QuerySet[Any]]:
    answers = Contact.objects.filter(case=case, direction=Direction.OUT, automatic=False)
    return {
        "moves": Renegotiation.objects.filter(promise__case=case),
        "files": Attachment.objects.filter(contact__case=case),
        "asks": CustomerAction.objects.filter(case=case, state=ActionState.OPEN),
        "to judge": answers.filter(written__isnull=False),
        "emergency": Call.objects.filter(case=case),
        "other owner": Entry.objects.filter(case_id=case, kind=Happened.OWNER_CHANGED),
        "payouts": Payout.objects.unpaid().filter(case=case),
        "charges": Charge.objects.running().filter(case=case),
        "offers": Offer.objects.waiting().filter(case=case),
        "nettings": Netting.objects.running().filter(refund__case=case),
        "waits": Wait.objects.filter(case=case, ended_at=None),
        "expert": Expert.objects.filter(party=party, knows=True),
    }


@prepared
def _promises(case: int) -> QuerySet[Promise]:
    beside = (
        "owner",
        "first",
        "keeping",
        "breach__successor",
        "breach__told_in",
        "release",
        "recovers__promise",
    )
    found = Promise.objects.filter(case=case).select_related(*beside)
    return found.defer("breach__told_in__html").order_by("made_at", "pk")


@prepared
def _moves(case: int) -> QuerySet[Renegotiation]:
    found = Renegotiation.objects.filter(promise__case=case).select_related("told_in")
    return found.defer("told_in__html").order_by("pk")


@prepared
def _contacts(case: int) -> QuerySet[Contact]:
    found = Contact.objects.filter(case=case).select_related("written")
    return found.defer("html").order_by("at", "pk")


@prepared
def _files(case: int) -> QuerySet[Attachment]:
    return Attachment.objects.filter(contact__case=case).order_by("pk")


@prepared
def _questions(case: int) -> QuerySet[Question]:
    found = Question.objects.filter(case=case).select_related("answered_in", "owner", "team")
    return found.defer("answered_in__html").order_by("number")


@prepared
def _asked(case: int) -> QuerySet[CustomerAction]:
    return CustomerAction.objects.filter(case=case, state=ActionState.OPEN)
