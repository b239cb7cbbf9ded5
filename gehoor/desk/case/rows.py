"""The rows that most parts of a case page ask for: read once, by statements that are compiled once."""

from __future__ import annotations

from collections.abc import Container

from django.db.models import QuerySet
from django.http import Http404

from gehoor.cases.enums import Direction
from gehoor.cases.models import Attachment, Case, Contact, CustomerAction, Note, Question
from gehoor.core.hanging import hang, hang_each
from gehoor.core.prepared import prepared
from gehoor.parties.models import Address
from gehoor.promises.models import Promise, Renegotiation
from gehoor.staff.models import Team
from gehoor.timeline.enums import Happened
from gehoor.timeline.models import Entry
from gehoor.workload.models import Reassigned

MOST = 200
"""Of each kind of thing on the timeline: the last so many."""
MOST_BESIDE = 20
"""Other cases of the customer."""
SHOWN_AS_CONTACT = {
    Happened.RECEIVED,
    Happened.ANSWERED,
    Happened.ACKNOWLEDGED,
    Happened.SENT,
    Happened.NOTED,
    Happened.INTERIM,
    Happened.ORDER_WORD,
    Happened.UPLOAD_ASKED,
    Happened.LINK_SENT,
    Happened.RENEGOTIATED,  # its letter stands there, and its promise says what was and what became
}


def find(reference: str) -> Case:
    """Raises Http404."""
    for case in _case(reference):
        return case
    raise Http404


def read(case: Case, there: Container[str]) -> None:
    """Hang questions, actions, addresses and the ledger on `case`, for all who ask for `.all()` of them."""
    hang(case, "questions", _questions(case.pk))
    hang(case, "customer_actions", _actions(case.pk))
    hang(case.party, "addresses", _addresses(case.party_id))
    promises = _promises(case.pk)
    hang(case, "promises", promises)
    moved = _moved(case.pk) if "moved" in there else []
    given = _given(case.pk) if "reassigned" in there else []
    hang_each(promises, "renegotiations", moved, by="promise_id")
    hang_each(promises, "reassigned", given, by="promise_id")


def contacts(case: Case, there: Container[str]) -> list[Contact]:
    """The last ones first, each with its files and with whether it `has_html` to show."""
    found = _contacts(case.pk)
    hang_each(found, "attachments", _files(case.pk) if "files" in there else [], by="contact_id")
    laid_out = {each.pk for each in _laid_out(case.pk)} if "laid out" in there else set()
    for each in found:
        each.has_html = each.pk in laid_out  # type: ignore[attr-defined]  # for the template
    return found


@prepared
def _case(reference: str) -> QuerySet[Case]:
    """None or one."""
    found = Case.objects.filter(reference=reference)
    return found.select_related(
        "party", "owner", "team__brand__calendar", "team__lead", "closed_by"
    )


@prepared
def _questions(case: int) -> QuerySet[Question]:
    found = Question.objects.filter(case=case).select_related("team", "owner", "complaint__by")
    return found.order_by("number")


@prepared
def _actions(case: int) -> QuerySet[CustomerAction]:
    return CustomerAction.objects.filter(case=case).order_by("due_at")


@prepared
def _addresses(party: int) -> QuerySet[Address]:
    return Address.objects.filter(party=party)


@prepared
def _promises(case: int) -> QuerySet[Promise]:
    beside = ("owner", "fallback", "recovers", "keeping", "release", "made_by", "depends_on")
    return Promise.objects.filter(case=case).select_related(*beside, "series").by_due()


@prepared
def notes(case: int) -> QuerySet[Note]:
    """The last ones first."""
    return Note.objects.filter(case=case).select_related("author").order_by("-at")[:MOST]


@prepared
def entries(case: int) -> QuerySet[Entry]:
    """What happened, without what stands there as something else, the last ones first."""
    found = Entry.objects.filter(case_id=case).exclude(kind__in=SHOWN_AS_CONTACT)
    return found.select_related("actor", "party").order_by("-at", "-pk")[:MOST]


@prepared
def teams(brand: int) -> QuerySet[Team]:
    return Team.objects.filter(brand=brand).order_by("name")


@prepared
def others(party: int, but: int) -> QuerySet[Case]:
    """The newest other cases of a customer."""
    found = Case.objects.filter(party=party).exclude(pk=but).select_related("owner")
    return found.order_by("-opened_at")[:MOST_BESIDE]


@prepared
def _contacts(case: int) -> QuerySet[Contact]:
    found = Contact.objects.filter(case=case).defer("html", "search")
    beside = ("party", "author", "address", "outgoing")
    return found.select_related(*beside).order_by("-at", "-pk")[:MOST]


@prepared
def _laid_out(case: int) -> QuerySet[Contact]:
    found = Contact.objects.filter(case=case, direction=Direction.IN).exclude(html="")
    return found.only("pk").order_by("-at", "-pk")[:MOST]


@prepared
def _files(case: int) -> QuerySet[Attachment]:
    return Attachment.objects.filter(contact__case=case)


@prepared
def _moved(case: int) -> QuerySet[Renegotiation]:
    found = Renegotiation.objects.filter(promise__case=case)
    return found.select_related("told_in").order_by("pk")


@prepared
def _given(case: int) -> QuerySet[Reassigned]:
    found = Reassigned.objects.filter(promise__case=case)
    return found.select_related("to", "reassignment__of", "reassignment__by").order_by("pk")
