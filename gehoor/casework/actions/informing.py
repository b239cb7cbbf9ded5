"""What a customer may know in between: a step that we took (T26), a problem with what, how, when (T28)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import Exists, OuterRef, Subquery
from django.utils.translation import gettext as _

from gehoor.cases.models import Case, Contact
from gehoor.core import clock
from gehoor.foresight.linting import lint
from gehoor.promises.actions import Draft, refresh_due
from gehoor.promises.enums import PromiseKind
from gehoor.staff.models import Colleague
from gehoor.timeline.actions import record
from gehoor.timeline.enums import Happened
from gehoor.timeline.models import Entry

from ..calling import call_to
from ..enums import AlertKind
from ..labels import check_labels_nobody
from ..letters import Letter, compose
from ..messages import write
from ..models import Alert
from ..news import news
from ..policies import Refusal, check_goes_on_here, check_has_words
from .closing import reopen
from .making import promise_line, undertake

QUIET_DAYS = 5
"""Working days without anything that the customer can see; then the owner is asked what was done."""
AT_ONCE = 100
LONGEST = 300
WHEN = {"nl": "Wij laten u de datum weten", "en": "We tell you the date"}


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong, how we solve it, and when that is done; without a moment we promise to tell one."""

    what: str
    how: str
    due_at: datetime | None = None
    starts_at: datetime | None = None


@transaction.atomic
def show_step(case: Case, by: Colleague, words: str) -> None:
    """A small step of ours, in plain words, on the timeline that the customer reads; no message goes."""
    check_has_words(words)
    check_labels_nobody(words)
    if found := [each for each in lint(words, case.language) if each.phrase]:
        raise Refusal(found[0].why(by.language), law=8, ways_out=(found[0].instead(by.language),))
    record(case.pk, Happened.WORKED, actor=by, words=words.strip().rstrip(".")[:LONGEST])


@transaction.atomic
def tell_problem(case: Case, by: Colleague, problem: Problem) -> Contact:
    """Tell what is wrong, how it is solved and when, and promise that. Raises Refusal."""
    case = Case.objects.locked(pk=case.pk)
    check_goes_on_here(case)
    if not (problem.what.strip() and problem.how.strip()):
        raise Refusal(
            _("Zeg wat er aan de hand is en hoe wij het oplossen: de klant leest beide."), law=8
        )
    draft = promised(case, problem)
    if not case.is_open:
        reopen(case, by=by)
    told_in = write(case, problem_letter(case, problem), author=by)
    undertake(case, draft, told_in=told_in, by=by)
    refresh_due(case)
    return told_in


def promised(case: Case, problem: Problem) -> Draft:
    """That it is solved by then; without a date, when we tell that date."""
    if problem.due_at is not None:
        return Draft(
            kind=PromiseKind.UPDATE,
            wording=problem.how.strip().rstrip(".")[:LONGEST],
            due_at=problem.due_at,
            starts_at=problem.starts_at,
        )
    return news(case, WHEN[case.language])


def problem_letter(case: Case, problem: Problem) -> Letter:
    """What the customer will read, to be shown before it goes."""
    return compose(
        "problem",
        case,
        what=problem.what.strip(),
        how=problem.how.strip(),
        solved=problem.due_at is not None,
        line=promise_line(case, promised(case, problem)),
        owner=case.owner,
    )


def prompt_the_quiet() -> int:
    """Ask owners of open cases where the customer saw nothing for five working days; how many it were."""
    now = clock.now()
    seen = Entry.objects.filter(case_id=OuterRef("pk"), public=True).order_by("-at", "-pk")
    asked = Alert.objects.filter(
        case=OuterRef("pk"), kind=AlertKind.NO_STEP, at__gte=OuterRef("seen_at")
    )
    quiet = Case.objects.open().annotate(seen_at=Subquery(seen.values("at")[:1]))
    quiet = quiet.filter(~Exists(asked), seen_at__lte=now - timedelta(days=QUIET_DAYS))
    longest = quiet.select_related("team__brand__calendar").order_by("seen_at")[:AT_ONCE]
    found = [(each, each.seen_at) for each in longest]  # type: ignore[attr-defined]  # annotated
    return sum(_prompt(each, seen_at, now) for each, seen_at in found)


def _prompt(case: Case, seen_at: datetime, now: datetime) -> int:
    if now < case.team.hours().working_day_after(seen_at, QUIET_DAYS, at_hour=17):
        return 0
    call_to(case, AlertKind.NO_STEP)
    return 1
