"""The rows that most parts of a case page ask for: read once, by statements that are compiled once."""

from __future__ import annotations

from collections.abc import Container

from django.db.models import Prefetch, QuerySet, prefetch_related_objects
from django.http import Http404

from gehoor.cases.models import Case, CustomerAction, Note, Question
from gehoor.core.prepared import hang, prepared
from gehoor.parties.models import Address
from gehoor.promises.models import Promise, Renegotiation
from gehoor.workload.models import Reassigned

MOST = 200
"""Of each kind of thing on the timeline: the last so many."""


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
    moved = Renegotiation.objects.order_by("pk").select_related("told_in")
    given = Reassigned.objects.order_by("pk").select_related(
        "to", "reassignment__of", "reassignment__by"
    )
    prefetch_related_objects(
        promises,
        Prefetch("renegotiations", moved if "moved" in there else moved.none()),
        Prefetch("reassigned", given if "reassigned" in there else given.none()),
    )


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
