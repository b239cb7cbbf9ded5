"""Looking a fact up: whoever knows it is asked first, the customer only without an answer (T19)."""

from __future__ import annotations

from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from gehoor.cases.enums import ActionState
from gehoor.cases.models import Case, Contact, CustomerAction
from gehoor.casework.actions.returning import assessment
from gehoor.casework.calling import call_to
from gehoor.casework.enums import AlertKind
from gehoor.casework.letters import compose, said
from gehoor.casework.messages import write
from gehoor.casework.policies import Refusal, check_goes_on_here
from gehoor.core import clock
from gehoor.promises.actions import make, open_promises, refresh_due
from gehoor.staff.models import Colleague
from gehoor.timeline.actions import record
from gehoor.timeline.enums import Happened

from ..models import Fact, Field

CUSTOMER_DAYS, CUSTOMER_HOUR = 3, 17
REASON = {
    "nl": "wij vroegen het eerst aan wie het werk voor ons doet, en kregen geen antwoord",
    "en": "we first asked those who do the work for us, and got no answer",
}
ALTERNATIVE = {"nl": "dan zoeken wij het zelf uit", "en": "then we will find out ourselves"}


@transaction.atomic
def look_up(case: Case, field: Field, by: Colleague) -> Fact:
    """Ask whoever knows this, with a term. Raises Refusal when it is known or asked already (law 6)."""
    case = Case.objects.locked(pk=case.pk)
    check_goes_on_here(case)
    before = case.needed_facts.filter(field=field).order_by("-asked_at").first()
    if before:
        raise _known_or_asked(before)
    now = clock.now()
    fact = Fact.objects.create(
        case=case,
        field=field,
        asked_by=by,
        asked_of=field.asked_of,
        asked_at=now,
        answer_by=case.team.hours().add(now, field.term),
    )
    call_to(case, AlertKind.QUESTION, [field.asked_of_id])
    record(
        case.pk,
        Happened.FACT_ASKED,
        actor=by,
        public=False,
        fact=fact.pk,
        name=field.name_nl,
        to=field.knows,
        due=fact.answer_by.isoformat(),
    )
    return fact


def _known_or_asked(fact: Fact) -> Refusal:
    names = {"name": fact.field.name_nl, "value": fact.value, "who": fact.field.knows}
    if fact.known_at:
        return Refusal(_("Dit weten wij al: %(name)s %(value)s.") % names, law=6)
    return Refusal(_("Dit is al gevraagd aan %(who)s.") % names, law=6)


@transaction.atomic
def record_fact(fact: Fact, by: Colleague, value: str) -> None:
    """It is known now; a customer who was asked for it need not say it any more. Raises Refusal."""
    case = Case.objects.locked(pk=fact.case.pk)
    mine = Fact.objects.select_for_update(of=["self"]).get(pk=fact.pk)
    value = " ".join(value.split())[:300]
    if not value:
        raise Refusal(_("Vul in wat je weet: ja, nee of een paar woorden."), law=6)
    if mine.known_at:
        raise Refusal(_("Dit weten wij al: %(value)s.") % {"value": mine.value}, law=6)
    mine.value, mine.known_at, mine.known_by = value, clock.now(), by
    mine.save(update_fields=["value", "known_at", "known_by"])
    name = mine.field.name(case.language)
    facts: dict[str, Any] = {"fact": mine.pk, "name": name, "value": value}
    if mine.action and mine.action.state == ActionState.OPEN:
        facts["contact"] = _spare(case, mine.action).pk
    record(case.pk, Happened.FACT_KNOWN, actor=by, **facts)
    if by.pk != case.owner_id:
        call_to(case, AlertKind.OUTCOME)


def _spare(case: Case, action: CustomerAction) -> Contact:
    """The customer need not find it out; the case goes on with what is promised, or with a new date."""
    action.state = ActionState.LAPSED
    action.save(update_fields=["state"])
    promises = open_promises(case)
    draft = None if promises else assessment(case)
    due = draft.due_at if draft else min(each.due_at for each in promises)
    letter = compose(
        "fact_found", case, question=action.wording, owner=case.owner, by=said(case, due)
    )
    told_in = write(case, letter)
    if draft:
        make(case, draft, told_in=told_in, by=None)
    refresh_due(case)
    return told_in


def ask_customers(limit: int = 100) -> int:
    """Ask the customers whose fact nobody told in time; how many."""
    late = Fact.objects.unanswered(clock.now()).values_list("pk", flat=True)[:limit]
    return sum(_ask_customer(each) for each in list(late))


@transaction.atomic
def _ask_customer(key: int) -> bool:
    """With the reason and an apology: they could have been spared this question."""
    Case.objects.locked(needed_facts=key)
    fact = Fact.objects.unanswered(clock.now()).select_related("field", "case").filter(pk=key)
    if (found := fact.first()) is None:
        return False
    case, question = found.case, found.field.question(found.case.language)
    now = clock.now()
    due = case.team.hours().working_day_after(now, CUSTOMER_DAYS, at_hour=CUSTOMER_HOUR)
    reason, alternative = REASON[case.language], ALTERNATIVE[case.language]
    letter = compose(
        "fact_asked",
        case,
        question=question,
        reason=reason,
        alternative=alternative,
        by=said(case, due),
    )
    told_in = write(case, letter)
    found.action = CustomerAction.objects.create(
        case=case,
        wording=question,
        reason=reason,
        alternative=alternative,
        due_at=due,
        asked_in=told_in,
        asked_at=now,
    )
    found.save(update_fields=["action"])
    record(
        case.pk,
        Happened.ASKED,
        contact=told_in.pk,
        wording=question,
        due=due.isoformat(),
    )
    refresh_due(case)
    return True
