"""What the status page shows, gathered once for its template."""

from __future__ import annotations

from dataclasses import dataclass

from gehoor.cases.models import Case, Contact
from gehoor.casework.actions.judging import asked
from gehoor.channels.form.uploads import RULE
from gehoor.urgency.models import Call, Emergency
from gehoor.workload.owning import owned_since

from . import rows
from .bills import Bill, Offered, bills, offered
from .blocks import ContactBlock
from .dates import Dates
from .deadlines import Deadline, deadlines
from .ledger import PromiseLine, promise_lines
from .money import Money, money
from .next_step import NextStep, next_steps
from .obstacles import Obstacle, obstacle
from .options import Options, options
from .outages import Near, near
from .questions import QuestionLine, question_lines
from .shown import Shown
from .steps import Leavable, Steps, leavable, steps
from .story import LATEST, Event, Story
from .visits import Visit


@dataclass(frozen=True, slots=True)
class Page:
    """The facts of one case for one visit. `earlier` counts events that are left off the first view;

    `since` is when its owner took it up; `knows` whether the customer said that they know the matter.
    """

    case: Case
    visit: Visit
    first: NextStep
    later: list[NextStep]
    questions: list[QuestionLine]
    events: list[Event]
    earlier: int
    promises: list[PromiseLine]
    block: ContactBlock
    shown: Shown
    to_judge: Contact | None
    options: Options | None
    steps: list[Steps]
    leavable: list[Leavable]
    deadlines: list[Deadline]
    obstacle: Obstacle | None
    outages: list[Near]
    emergency: Emergency | None
    since: str
    knows: bool
    money: Money | None
    bills: list[Bill]
    offer: Offered | None

    @property
    def waits_for_customer(self) -> bool:
        return self.first.sign == "yours"

    @property
    def upload_rule(self) -> str:
        return str(RULE)


def page_of(visit: Visit, *, everything: bool = False) -> Page:
    case, dates = visit.case, Dates.of(visit.case, visit.language)
    there = rows.read(case)
    first, *later = next_steps(case, dates)
    waits = any(each.sign == "yours" for each in (first, *later))
    events = Story(case, dates, words=visit.sees_words).events()
    shown = events if everything else events[-LATEST:]
    return Page(
        case=case,
        visit=visit,
        first=first,
        later=later,
        questions=question_lines(case, dates),
        events=shown,
        earlier=len(events) - len(shown),
        promises=promise_lines(case, dates),
        block=ContactBlock.of(case.team.brand, visit.language),
        shown=Shown.now(),
        to_judge=asked(case) if "to judge" in there else None,
        options=options(case, dates) if waits else None,
        steps=steps(case, dates),
        leavable=leavable(case) if waits else [],
        deadlines=deadlines(case, dates) if waits else [],
        obstacle=obstacle(case, dates) if "waits" in there else None,
        outages=near(visit, dates),
        emergency=_emergency(case) if "emergency" in there else None,
        since=dates.at(owned_since(case) if "other owner" in there else case.opened_at),
        knows="expert" in there,
        bills=bills(case, dates) if "charges" in there else [],
        offer=offered(case, dates) if "offers" in there else None,
        money=money(case, dates) if {"payouts", "nettings"} & there else None,
    )


def _emergency(case: Case) -> Emergency | None:
    """What the customer told us cannot wait: while the case is open the number stays on top."""
    calls = Call.objects.filter(case=case).select_related("emergency").order_by("-at")
    call = calls.first() if case.is_open else None
    return call.emergency if call else None
