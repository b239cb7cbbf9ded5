"""A procedure on a case: begin it, go on by hand, let the customer leave a step to us, stop (M69, T14)."""

from __future__ import annotations

from collections.abc import Iterable

from django.db import transaction
from django.utils.translation import gettext as _

from gehoor.cases.enums import ActionState
from gehoor.cases.models import Case, Contact, CustomerAction, Question
from gehoor.core import clock
from gehoor.parties.models import Address
from gehoor.procedures.actions.editing import live_version
from gehoor.procedures.actions.running import (
    Coming,
    alternative,
    coming,
    end_run,
    going,
    settle,
)
from gehoor.procedures.enums import Outcome
from gehoor.procedures.models import Procedure, Run, Taken
from gehoor.procedures.rules import following, together_from
from gehoor.promises import actions as ledger
from gehoor.staff.models import Colleague, Team
from gehoor.staff.topics import speaks_of
from gehoor.timeline.actions import record
from gehoor.timeline.enums import Happened

from ..calling import call_to
from ..enums import AlertKind
from ..letters import Letter, compose
from ..messages import write
from ..policies import Refusal, check_goes_on_here
from ..understanding import bare_subject
from .acknowledge import may_answer_automatically
from .coming import told
from .heard import heard
from .making import promise_line

LEFT = {"nl": "Doet u dit voor mij: %s.", "en": "Please do this for me: %s."}


@transaction.atomic
def begin(case: Case, procedure: Procedure, by: Colleague) -> Run:
    """Tell the customer what happens and when, and promise the first step. Raises Refusal."""
    case = Case.objects.locked(pk=case.pk)
    first = beginning(case, procedure)
    contact = write(case, steps_letter(case, first), author=by)
    return _begin(first, contact, by)


def beginning(case: Case, procedure: Procedure) -> Coming:
    """How a procedure would begin on a case, to be shown before it does. Raises Refusal."""
    check_goes_on_here(case)
    version = live_version(procedure)
    if version is None:
        raise Refusal(_("Deze werkwijze is nog niet gepubliceerd."), law=8)
    if not case.is_open:
        raise Refusal(_("Deze zaak is gesloten: heropen haar eerst."), law=2)
    if any(each.version.procedure_id == procedure.pk for each in going(case)):
        raise Refusal(_("Deze werkwijze loopt al in deze zaak."), law=8)
    return coming(Run(case=case, version=version), following(list(version.steps.all()), {}))


def begun_by(team: Team, text: str) -> Procedure | None:
    """The procedure that a question begins by itself; a team that has none for it costs no query."""
    keys = {key for word, key in team.begins.items() if speaks_of(text, [word])}
    found = Procedure.objects.filter(pk__in=keys) if len(keys) == 1 else Procedure.objects.none()
    return found.first() if keys else None


def begin_by_question(
    contact: Contact, question: Question, procedure: Procedure, *, is_new: bool
) -> None:
    """A question begins a procedure: what we tell of its first step is the acknowledgement."""
    case, told_in = contact.case, contact
    first = beginning(case, procedure)
    if may_answer_automatically(contact, is_new=is_new):
        letter = steps_letter(case, first, subject=bare_subject(contact.subject))
        told_in = write(case, letter, answering=contact, address=contact.address, is_first=True)
    _begin(first, told_in, None, question)


def _begin(
    first: Coming, told_in: Contact, by: Colleague | None, question: Question | None = None
) -> Run:
    run, case, procedure = first.run, first.run.case, first.run.version.procedure
    run.started_by, run.started_at = by, clock.now()
    run.save()
    case.in_procedure = True
    case.save(update_fields=["in_procedure"])
    record(
        case.pk,
        Happened.PROCEDURE_BEGUN,
        actor=by,
        contact=told_in.pk,
        title={"nl": procedure.title_nl, "en": procedure.title_en},
    )
    settle(first, told_in, question)
    ledger.refresh_due(case)
    return run


def steps_letter(
    case: Case, *what: Coming, subject: str = "", done: str = "", lapsed: str = ""
) -> Letter:
    """What the customer reads of the steps that come now. done, lapsed: what they did, or did not do."""
    return compose(
        "steps",
        case,
        subject=subject,
        title=what[0].run.version.procedure.title(case.language),
        steps=told(case, what),
        done=done,
        lapsed=lapsed,
    )


def go_on_after(
    case: Case, contact: Contact, actions: Iterable[CustomerAction], what: list[Coming]
) -> bool:
    """The customer did what a step asked: the next step follows, told in one letter. False if none does."""
    if any(each.owed for each in what):
        done = ", ".join(each.wording for each in actions)
        subject = bare_subject(contact.subject)
        letter = steps_letter(case, *what, subject=subject, done=done)
        told_in = write(case, letter, answering=contact)
    else:
        told_in = contact
    for each in what:
        settle(each, told_in)
    return told_in is not contact


@transaction.atomic
def leave_to_us(case: Case, key: int, address: Address) -> Contact:
    """The customer would rather not do what we asked: we do it, by a date (M69). Raises Refusal."""
    case = Case.objects.locked(pk=case.pk)
    taken = _leavable(case, key)
    if taken is None or taken.action is None:
        raise Refusal(_("Dit is al gedaan of geregeld. Hierboven staat wat er nu gebeurt."), law=8)
    taken.run.case = case
    draft, action = alternative(taken), taken.action
    said_in = heard(case, address, LEFT[case.language] % action.wording)
    action.state, action.done_in, action.remind_at = ActionState.DONE, said_in, None
    action.save(update_fields=["state", "done_in", "remind_at"])
    record(
        case.pk,
        Happened.LEFT_TO_US,
        party=address.party,
        contact=said_in.pk,
        words=action.wording,
    )
    letter = compose("left_to_us", case, asked=action.wording, lines=[promise_line(case, draft)])
    told_in = write(case, letter, answering=said_in)
    taken.promise = ledger.make(case, draft, told_in=told_in, by=None)
    taken.save(update_fields=["promise"])
    ledger.refresh_due(case)
    call_to(case, AlertKind.CUSTOMER_CHOSE)
    return told_in


def _leavable(case: Case, key: int) -> Taken | None:
    """What the customer can still leave to us, in a procedure that goes on."""
    found = Taken.objects.filter(
        action=key,
        action__case=case,
        action__state=ActionState.OPEN,
        outcome="",
        run__ended_at=None,
    )
    return found.select_related("action", "step", "run__version__procedure").first()


@transaction.atomic
def skip_to(run: Run, number: int, by: Colleague, why: str) -> Contact:
    """Go on with a later step by hand; what was promised before stays promised. Raises Refusal."""
    case = Case.objects.locked(pk=run.case_id)
    run = _still_going(run, case)
    taken = list(run.taken.all())
    steps = together_from(list(run.version.steps.all()), number)
    last = max((each.step.number for each in taken), default=0)
    if not steps or steps[0].number != number or number <= last:
        raise Refusal(_("Kies een stap die nog komt: terug of nog eens kan niet."), law=8)
    if not why.strip():
        raise Refusal(_("Zeg waarom deze stap nu komt, voor je collega’s."), law=8)
    passed = tuple((each, Outcome.PASSED) for each in taken if not each.outcome)
    what = coming(run, steps, passed)
    contact = write(case, steps_letter(case, what), author=by)
    settle(what, contact)
    record(
        case.pk, Happened.STEP_PASSED, actor=by, public=False, step=str(steps[0]), why=why.strip()
    )
    ledger.refresh_due(case)
    return contact


@transaction.atomic
def stop(run: Run, by: Colleague, why: str) -> None:
    """Leave the procedure: what was promised stays, nothing follows by itself. Raises Refusal."""
    case = Case.objects.locked(pk=run.case_id)
    run = _still_going(run, case)
    if not why.strip():
        raise Refusal(_("Zeg waarom de werkwijze stopt, voor je collega’s."), law=8)
    end_run(run, why.strip())


def _still_going(run: Run, case: Case) -> Run:
    found = next((each for each in going(case) if each.pk == run.pk), None)
    if found is None:
        raise Refusal(_("Deze werkwijze is al klaar of gestopt."), law=8)
    return found
