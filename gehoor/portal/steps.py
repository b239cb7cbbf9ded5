"""The steps of a procedure as its customer follows them: who, what, when, how they hear (T14, T15, T32)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Q
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from gehoor.cases.enums import ActionState, Channel
from gehoor.cases.models import Case, CustomerAction
from gehoor.core import clock
from gehoor.procedures.enums import Outcome, Says, When
from gehoor.procedures.models import Run, Step, Taken
from gehoor.procedures.rules import dates as dates_of
from gehoor.promises.models import Promise

from .dates import Dates

STATES = {
    "kept": gettext_lazy("gedaan"),
    "open": gettext_lazy("hier zijn wij nu"),
    "yours": gettext_lazy("u bent aan zet"),
    "later": gettext_lazy("komt nog"),
    "passed": gettext_lazy("niet nodig"),
}
NOT_YET = {"kept", "open", "yours"}
HEARD_BY = {
    Channel.MAIL: gettext_lazy("U hoort het per e-mail en op deze pagina."),
    Channel.SMS: gettext_lazy("U hoort het per sms en op deze pagina."),
    Channel.PHONE: gettext_lazy("Wij bellen u, en het staat op deze pagina."),
    Channel.LETTER: gettext_lazy("U krijgt een brief, en het staat op deze pagina."),
}
ON_THIS_PAGE = gettext_lazy("U hoort het op deze pagina.")
NOTHING = gettext_lazy("U hoeft niets te doen.")


@dataclass(frozen=True, slots=True)
class StepLine:
    """One step: its state with the word for it, and all that is known of it in the reader's language."""

    number: int
    title: str
    sign: str
    state: str
    who: str
    what: str
    when: str
    how: str
    todo: str
    slow: str
    next: str


@dataclass(frozen=True, slots=True)
class Steps:
    """One procedure of a case, with all its steps."""

    title: str
    lines: list[StepLine]


@dataclass(frozen=True, slots=True)
class Leavable:
    """What the customer is to do for us, with the reason, and what we do instead by one tap (M69)."""

    key: int
    words: str
    reason: str
    alternative: str


def steps(case: Case, dates: Dates) -> list[Steps]:
    """The procedures that a case is in or went through; a case without one costs no query."""
    if not case.in_procedure:
        return []
    runs = Run.objects.filter(case=case, stopped="").select_related("version__procedure")
    known = runs.prefetch_related(
        "version__steps", "taken__step", "taken__promise", "taken__action"
    )
    return [
        Steps(run.version.procedure.title(dates.language), list(_lines(case, run, dates)))
        for run in known.order_by("pk")
    ]


def leavable(case: Case) -> list[Leavable]:
    """What the customer may leave to us now."""
    if not case.in_procedure:
        return []
    actions = CustomerAction.objects.filter(
        case=case, state=ActionState.OPEN, taken__run__ended_at=None, due_at__gt=clock.now()
    )
    return [
        Leavable(each.pk, each.wording, each.reason, each.alternative.rstrip("."))
        for each in actions.exclude(alternative="").order_by("due_at")
    ]


def _lines(case: Case, run: Run, dates: Dates) -> Iterator[StepLine]:
    taken = {each.step_id: each for each in run.taken.all()}
    moments = _moments(run)
    last = max((each.step.number for each in taken.values()), default=0)
    known = clock.now()
    for step in run.version.steps.all():
        if (mine := taken.get(step.pk)) is not None:
            due_at, starts_at = moments[mine.pk]
            known = max(known, due_at)
            ended = mine.ended_at if mine.outcome == Outcome.DONE else None
            when = dates.at(ended) if ended else dates.by(due_at, starts_at)
            yield _line(case, step, dates, _sign(mine), when)
        elif step.number > last and run.ended_at is None and step.when in (When.ALWAYS, When.DONE):
            due = dates_of(step, known, case.team.hours())
            known = due.due_at
            around = _("rond %(day)s") % {"day": dates.day(due.due_at)}
            yield _line(case, step, dates, "later", around)


def _moments(run: Run) -> dict[int, tuple[datetime, datetime | None]]:
    """For each step that was taken when it is or was due: the last date of its line of promises."""
    lines = {each.promise_id: each for each in run.taken.all() if each.promise_id}
    found: dict[int, tuple[datetime, datetime | None]] = {
        each.pk: (each.action.due_at, None) for each in run.taken.all() if each.action is not None
    }
    promises = Promise.objects.filter(Q(pk__in=lines) | Q(first__in=lines)).order_by("pk")
    for promise in promises:
        taken = lines[promise.first_id or promise.pk]
        found[taken.pk] = (promise.due_at, promise.starts_at)
    return found


def _sign(taken: Taken) -> str:
    if taken.outcome:
        return "kept" if taken.outcome == Outcome.DONE else "passed"
    return "yours" if taken.promise_id is None else "open"


def _line(case: Case, step: Step, dates: Dates, sign: str, when: str) -> StepLine:
    language = dates.language
    who = _("u") if step.is_customers else _("wij: %(team)s") % {"team": case.team.name}
    todo = step.say(Says.WORDING if step.is_customers else Says.TODO, language)
    how = HEARD_BY.get(Channel(step.heard_by), ON_THIS_PAGE)
    return StepLine(
        number=step.number,
        title=step.say(Says.TITLE, language),
        sign=sign,
        state=_state(step, sign, language),
        who=who,
        what=step.say(Says.WORDING, language),
        when=when,
        how=str(how),
        todo=str(NOTHING) if step.nothing_to_do else todo,
        slow=step.say(Says.SLOW, language),
        next=step.say(Says.NEXT, language),
    )


def _state(step: Step, sign: str, language: str) -> str:
    """`geplaatst` and `nog niet geplaatst`, for a step that has a word of its own for being done (K12)."""
    done = step.say(Says.DONE, language)
    if not done or sign not in NOT_YET:
        return str(STATES[sign])
    return done if sign == "kept" else _("nog niet %(done)s") % {"done": done}
