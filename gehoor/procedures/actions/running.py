"""Which step a case is at, and which comes now: looked at when something in the case ended, never by time.

What is due is watched where all promises and customer actions are; a run has no clock of its own.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from gehoor.cases.models import Case, Contact, CustomerAction, Question
from gehoor.core import clock
from gehoor.promises import actions as ledger
from gehoor.promises.actions import Draft
from gehoor.promises.chains import Dates
from gehoor.promises.enums import PromiseKind
from gehoor.promises.models import Promise
from gehoor.staff.actions import manager_above
from gehoor.timeline.actions import record
from gehoor.timeline.enums import Happened

from ..enums import Alarm, Outcome, Says
from ..models import Run, Step, Taken
from ..rules import dates, following, reminders

Ends = Callable[[Taken], bool]


@dataclass(frozen=True, slots=True)
class Owed:
    """A step that comes now, with its dates."""

    step: Step
    dates: Dates


@dataclass(frozen=True, slots=True)
class Coming:
    """What becomes of a run: the steps that ended, each with how, and those that come now.

    It is looked at before a letter is written, and done (`settle`) in the contact that tells it.
    """

    run: Run
    ended: tuple[tuple[Taken, Outcome], ...]
    owed: tuple[Owed, ...]
    last: bool

    @property
    def asks(self) -> Owed | None:
        """What the customer is to do, if that is what comes."""
        return next((each for each in self.owed if each.step.is_customers), None)

    def drafts(self) -> list[Draft]:
        """What is promised now."""
        return [draft(self.run, each) for each in self.owed if not each.step.is_customers]


def going(case: Case) -> list[Run]:
    """The procedures that a case is in, with their steps; a case that is in none costs no query."""
    if not case.in_procedure:
        return []
    runs = Run.objects.going().filter(case=case).select_related("version__procedure").order_by("pk")
    found = list(runs.prefetch_related("version__steps__partner", "taken__step", "taken__promise"))
    for run in found:
        run.case = case
    return found


def after_keeping(case: Case, promises: Iterable[Promise]) -> list[Coming]:
    """What follows in its procedure on promises of a case that are being kept."""
    lines = {(each.first_id or each.pk, each.kind) for each in promises}
    return _after(
        case, lambda taken: bool(taken.promise and (taken.promise.pk, taken.promise.kind) in lines)
    )


def after_action(
    case: Case, actions: Collection[CustomerAction], outcome: Outcome = Outcome.DONE
) -> list[Coming]:
    """What follows on what the customer did, or let pass."""
    keys = {each.pk for each in actions}
    return _after(case, lambda taken: taken.promise is None and taken.action_id in keys, outcome)


def _after(case: Case, ends: Ends, outcome: Outcome = Outcome.DONE) -> list[Coming]:
    found = []
    for run in going(case):
        ended = [each for each in run.taken.all() if not each.outcome and ends(each)]
        if ended:
            found.append(moved_on(run, [(each, outcome) for each in ended]))
    return found


def moved_on(run: Run, ended: Iterable[tuple[Taken, Outcome]] = ()) -> Coming:
    """Where a run is when these steps have ended so."""
    ended = tuple(ended)
    outcomes = {each.step.number: each.outcome for each in run.taken.all()}
    outcomes |= {taken.step.number: outcome for taken, outcome in ended}
    steps = following(list(run.version.steps.all()), outcomes)
    return coming(run, steps, ended, last=not steps and "" not in outcomes.values())


def coming(
    run: Run,
    steps: Iterable[Step],
    ended: tuple[tuple[Taken, Outcome], ...] = (),
    *,
    last: bool = False,
) -> Coming:
    """These steps of a run, each after the one before it, from now."""
    owed: list[Owed] = []
    start, hours = clock.now(), run.case.team.hours()
    for step in steps:
        due = dates(step, start, hours)
        owed.append(Owed(step, due))
        start = due.due_at
    return Coming(run, ended, tuple(owed), last)


def draft(run: Run, owed: Owed) -> Draft:
    """The promise that a step makes."""
    step, case = owed.step, run.case
    return Draft(
        kind=PromiseKind(step.kind),
        wording=step.say(Says.WORDING, case.language),
        due_at=owed.dates.due_at,
        starts_at=owed.dates.starts_at,
        rule=rule(run, step, case.owner.language),
        fallback=manager_above(case.team) if step.alarm == Alarm.MANAGER else None,
        partner=step.partner,
    )


def rule(run: Run, step: Step, language: str) -> str:
    """By which procedure and step a date was found, for colleagues."""
    title = run.version.procedure.title(language)
    return f"{title}, {step.number}. {step.say(Says.TITLE, language)}"


def settle(what: Coming, told_in: Contact, question: Question | None = None) -> None:
    """Write down what ended and what comes now, which the customer is told in `told_in`.

    question: what the first promise answers. The caller sets the due moment of the case.
    """
    for taken, outcome in what.ended:
        end(taken, outcome)
    before: Promise | None = None
    for owed in what.owed:
        if owed.step.is_customers:
            _ask(what.run, owed, told_in)
        else:
            before = _promise(what.run, owed, told_in, before, None if before else question)
    if what.last:
        end_run(what.run)


def _promise(
    run: Run, owed: Owed, told_in: Contact, before: Promise | None, question: Question | None
) -> Promise:
    """A step that is promised together with the one before it waits for that, and moves with it."""
    made = replace(draft(run, owed), depends_on=before, question=question)
    promise = ledger.make(run.case, made, told_in=told_in, by=None)
    Taken.objects.create(run=run, step=owed.step, promise=promise, at=clock.now())
    return promise


def _ask(run: Run, owed: Owed, told_in: Contact) -> None:
    step, case, due_at = owed.step, run.case, owed.dates.due_at
    language = case.language
    action = CustomerAction.objects.create(
        case=case,
        wording=step.say(Says.WORDING, language)[:300],
        consequence=step.say(Says.CONSEQUENCE, language)[:300],
        reason=step.say(Says.REASON, language)[:300],
        alternative=step.say(Says.ALTERNATIVE, language)[:300],
        how=step.say(Says.TODO, language)[:300],
        cents=step.cents,
        charged_after=step.charged_after,
        most_later=step.most_later,
        due_at=due_at,
        remind_at=next_reminder(case, step, due_at),
        asked_in=told_in,
        asked_at=clock.now(),
    )
    Taken.objects.create(run=run, step=step, action=action, at=clock.now())
    record(
        case.pk,
        Happened.ASKED,
        contact=told_in.pk,
        wording=action.wording,
        due=due_at.isoformat(),
    )


def next_reminder(case: Case, step: Step, due_at: datetime) -> datetime | None:
    """When we remind a customer next of a step; None when that was the last."""
    ahead = [each for each in reminders(step, due_at, case.team.hours()) if each > clock.now()]
    return next(iter(ahead), None)


def alternative(taken: Taken) -> Draft:
    """What we promise when the customer leaves a step to us (requirement M69)."""
    step, run = taken.step, taken.run
    hours = run.case.team.hours()
    return Draft(
        kind=PromiseKind(step.alternative_kind),
        wording=step.say(Says.ALTERNATIVE, run.case.language),
        due_at=hours.working_day_after(clock.now(), step.alternative_days, at_hour=17),
        rule=rule(run, step, run.case.owner.language),
    )


def end(taken: Taken, outcome: Outcome) -> None:
    taken.ended_at, taken.outcome = clock.now(), outcome
    taken.save(update_fields=["ended_at", "outcome"])


def stop_all(case: Case, why: str) -> None:
    """No step follows any more; a step that is still promised stays so."""
    for run in going(case):
        end_run(run, why)


def end_run(run: Run, why: str = "") -> None:
    """The procedure is done, or stops because of `why`."""
    run.ended_at, run.stopped = clock.now(), why[:300]
    run.save(update_fields=["ended_at", "stopped"])
    record(
        run.case_id,
        Happened.PROCEDURE_ENDED,
        public=False,
        title={"nl": run.version.procedure.title_nl, "en": run.version.procedure.title_en},
        why=why,
    )
