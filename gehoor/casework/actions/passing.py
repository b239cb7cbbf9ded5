"""Passing something on inside: a colleague finds out, by a date, and the customer knows who (K20, W28).

It is a promise in the ledger like any other, of whoever finds out; the owner of the case stands behind it,
so the alarm before the date reaches both. Who cannot say gives it back to the owner.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from gehoor.cases.models import Case, Contact
from gehoor.promises.actions import Draft
from gehoor.promises.enums import PromiseKind, PromiseState
from gehoor.promises.models import Promise
from gehoor.staff.actions import whose_turn
from gehoor.staff.models import Colleague, Team
from gehoor.timeline.actions import record
from gehoor.timeline.enums import Happened

from ..calling import call, call_to
from ..enums import AlertKind
from ..letters import Letter
from ..policies import Refusal
from .locking import locked
from .notes import note
from .promising import promise, promise_letter

ASSESSES = {"nl": "%s beoordeelt uw vraag", "en": "%s assesses your question"}


@dataclass(frozen=True, slots=True)
class Passing:
    """What a colleague or team is to find out: `asks` between colleagues, `wording` for the customer."""

    to: Colleague | Team
    asks: str
    due_at: datetime
    wording: str = ""
    rule: str = ""


@transaction.atomic
def pass_on(case: Case, by: Colleague, what: Passing) -> Contact:
    """Ask a colleague to find out by a date; the customer is told who does, and by when. Raises Refusal."""
    check_asks_something(what)
    return promise_for_another(case, by, draft_of(case, what), what.asks.strip())


def promise_for_another(case: Case, by: Colleague, draft: Draft, asks: str) -> Contact:
    """Promise what somebody else will do, and tell that one what is asked. The case stays its owner's."""
    told_in = promise(case, by, draft)
    passed = case.promises.open().filter(made_in=told_in).latest("pk")
    note(case, by, f"@{passed.owner.name}: {asks}")
    call(passed, passed.owner_id, AlertKind.PASSED_ON)
    _record(Happened.PASSED_ON, passed, by)
    return told_in


def _record(kind: Happened, passed: Promise, by: Colleague, reason: str = "") -> None:
    record(
        passed.case_id,
        kind,
        actor=by,
        public=False,
        promise=passed.pk,
        to=passed.owner.name,
        wording=passed.wording,
        due=passed.due_at.isoformat(),
        reason=reason,
    )


def check_asks_something(what: Passing) -> None:
    if not what.asks.strip():
        raise Refusal(_("Zeg wat je collega moet uitzoeken: dan hoeft die niet te raden."), law=10)


def draft_of(case: Case, what: Passing) -> Draft:
    """The promise that it makes."""
    return Draft(
        kind=PromiseKind.ASSESSMENT,
        wording=what.wording.strip() or usual_wording(case, what.to),
        due_at=what.due_at,
        rule=what.rule,
        owner=_person(case, what),
        fallback=case.owner,
    )


def passing_letter(case: Case, what: Passing) -> Letter:
    """What the customer will read, to be shown before it goes."""
    return promise_letter(case, (draft_of(case, what),))


def usual_wording(case: Case, to: Colleague | Team) -> str:
    """`Apotheek beoordeelt uw vraag`; a colleague is named for the customer by first name and team."""
    name = to.first_name if isinstance(to, Colleague) else to.name
    return ASSESSES[case.language] % name


def _person(case: Case, what: Passing) -> Colleague:
    """Who of a team finds it out: whose turn it is, or a specialist where nobody answers customers."""
    if isinstance(what.to, Colleague):
        return what.to
    found = whose_turn(what.to, case.pk, what.due_at)
    specialist = what.to.members.present(what.to.today()).order_by("pk").first()
    return found if found in what.to.at_work or specialist is None else specialist


@transaction.atomic
def give_back(passed: Promise, by: Colleague, reason: str) -> None:
    """Who was asked cannot say: it is the owner's again, with the date that stands. Raises Refusal."""
    case, mine = locked(passed)
    if mine.state != PromiseState.OPEN or mine.owner_id != by.pk or by == case.owner:
        raise Refusal(_("Dit is niet meer van jou om terug te geven."), law=5)
    if not reason.strip():
        raise Refusal(_("Zeg waarom je het teruggeeft: je collega leest het."), law=5)
    mine.owner, mine.fallback = case.owner, case.team.lead
    mine.save(update_fields=["owner", "fallback"])
    call(mine, case.owner_id, AlertKind.GIVEN_BACK)
    _record(Happened.GIVEN_BACK, mine, by, reason=reason.strip()[:300])


@transaction.atomic
def invite(case: Case, by: Colleague, expert: Colleague, words: str) -> None:
    """Ask an expert to look along (requirement G22): the owner stays, and so does all that is promised."""
    if expert == by:
        raise Refusal(_("Dat ben je zelf: kies een ander."), law=5)
    if words.strip():
        note(case, by, f"@{expert.name}: {words.strip()}")
    call_to(case, AlertKind.INVITED, [expert.pk])
    record(case.pk, Happened.INVITED, actor=by, public=False, to=expert.name)


def is_passed_on(promise: Promise) -> bool:
    """Whether a colleague finds this out in a case of somebody else."""
    return promise.kind == PromiseKind.ASSESSMENT and promise.owner_id != promise.case.owner_id
