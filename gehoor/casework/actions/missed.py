"""A customer called and nobody answered: we promise to call back (law 10)."""

from __future__ import annotations

from datetime import datetime, timedelta

from gehoor.cases.enums import Channel
from gehoor.cases.models import Case, Contact, Question
from gehoor.core import clock
from gehoor.parties.enums import AddressKind
from gehoor.parties.models import Address
from gehoor.promises.actions import Draft, make, open_promises, refresh_due
from gehoor.promises.enums import PromiseKind
from gehoor.promises.models import Promise
from gehoor.staff.models import Team

from ..calling import call_to
from ..enums import AlertKind
from ..letters import compose, said
from ..messages import write

WORDING = {"nl": "Wij bellen u terug", "en": "We call you back"}
RULE = {"nl": "gemiste oproep, binnen 4 openingsuren", "en": "missed call, within 4 opening hours"}
TERM = timedelta(hours=4)
"""Service time, by house rule."""


def call_back_by(team: Team, now: datetime) -> datetime:
    """By when a call that is missed now is called back."""
    return team.hours(Channel.PHONE).add(now, TERM)


def call_back(case: Case, contact: Contact, question: Question | None = None) -> Promise:
    """Promise a call within four hours of the telephone, and write so to who has a mail address we know.

    Somebody who calls again before that keeps the first date.
    """
    waiting = [each for each in open_promises(case) if each.kind == PromiseKind.CALL_BACK]
    call_to(case, AlertKind.ADDED)
    if waiting and question is None:
        return waiting[0]
    draft = Draft(
        kind=PromiseKind.CALL_BACK,
        wording=WORDING[case.language],
        due_at=call_back_by(case.team, clock.now()),
        rule=RULE[case.owner.language],
        question=question,
    )
    promise = make(case, draft, told_in=_tell(case, contact, draft), by=None)
    refresh_due(case)
    return promise


def _tell(case: Case, contact: Contact, draft: Draft) -> Contact:
    """The mail that says when we call; who has no mail address called from a number that we call.

    A number that somebody typed on our page is proof of nobody: that page says it, and no mail goes out.
    """
    if contact.channel == Channel.FORM:
        return contact
    if not Address.objects.filter(party=case.party_id, kind=AddressKind.MAIL).exists():
        return contact
    letter = compose(
        "missed_call",
        case,
        by=said(case, draft.due_at),
        owner=case.owner,
    )
    return write(case, letter, answering=contact)
