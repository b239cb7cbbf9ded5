"""What is due: cases in the order in which they need a person, a page at a time. A closed case in which
a promise is still open stands among them.

Every query is an index scan with a limit, so a page costs the same at ten thousand cases as at a million.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from django.db.models import Prefetch, Q, QuerySet, prefetch_related_objects
from django.utils.translation import gettext as _

from gehoor.cases.enums import ActionState
from gehoor.cases.models import Case, CaseQuerySet, CustomerAction
from gehoor.core import clock
from gehoor.core.prepared import prepared
from gehoor.promises.enums import PromiseKind
from gehoor.promises.models import Promise
from gehoor.promises.standing import standing
from gehoor.staff.models import Colleague

from .. import moments

PAGE = 100
FIRST = 50
MOST_ELSEWHERE = 50
LOOKED_AT = 200
SOON = timedelta(hours=1)
ABOUT_THE_CASE = {PromiseKind.ANSWER, PromiseKind.ASSESSMENT, PromiseKind.UPDATE}


@dataclass(frozen=True, slots=True)
class Row:
    """One case in the list: who, what is due, how it stands, and what puts it in its group."""

    case: Case
    what: str
    standing: str
    due: datetime
    waiting: bool

    @property
    def group(self) -> str:
        if self.case.urgent_since:
            return "first"
        if self.waiting:
            return "waiting"
        if self.due <= clock.now() + SOON:
            return "soon"
        return "today" if self.due < moments.end_of_today() else "later"


@dataclass(frozen=True, slots=True)
class Page:
    """Rows with the cursor to the next page; empty when this is the last."""

    rows: list[Row]
    cursor: str

    @property
    def groups(self) -> list[tuple[str, str, list[Row]]]:
        """Every group with its name, also the empty ones: live rows need a place."""
        return [
            (key, name, [each for each in self.rows if each.group == key])
            for key, name in group_names()
        ]


def group_names() -> list[tuple[str, str]]:
    return [
        ("first", _("Nu eerst")),
        ("soon", _("Binnen het uur")),
        ("today", _("Vandaag")),
        ("later", _("Morgen en later")),
        ("waiting", _("Wacht op de klant")),
    ]


def page(owner: Colleague | None, cursor: str = "") -> Page:
    """A page of at most 100 of what is due, of `owner` or of everybody.

    The first page starts with who goes first; should there be more than fifty of those, the others stand
    where they are due.
    """
    cases = Case.objects.owed()
    if owner:
        cases = cases.owned_by(owner)
    first = _reminded(owner.pk) if owner else list(_of(cases.reminded())[:FIRST])
    room = PAGE if cursor else PAGE - len(first)
    if owner and not (cursor or first):
        found = _due(owner.pk)
    else:
        after = _after(cases, cursor).exclude(pk__in=[each.pk for each in first])
        found = list(_of(after.by_due())[: room + 1])
    due = found[:room]
    _read([*first, *due])
    more = _cursor(due[-1]) if due and len(found) > room else ""
    if cursor:
        return Page(rows(due), more)
    elsewhere = _promised_elsewhere(owner) if owner else []
    return Page([*rows(first), *sorted([*rows(due), *elsewhere], key=lambda row: row.due)], more)


def _promised_elsewhere(owner: Colleague) -> list[Row]:
    """Cases of others in which `owner` answers a question or keeps a promise, by that date.

    Among the first so many promises of `owner`: to look further would read all that are open.
    """
    mine: dict[int, tuple[datetime, str]] = {}
    for each in _promised_by(owner.pk):
        if each.case.owner_id != owner.pk and each.case.is_open and len(mine) < MOST_ELSEWHERE:
            mine.setdefault(each.case_id, (each.due_at, each.wording))
    found = rows(_whole(Case.objects.filter(pk__in=mine))) if mine else []
    return [replace(row, due=mine[row.case.pk][0], what=mine[row.case.pk][1]) for row in found]


@prepared
def _reminded(owner: int) -> QuerySet[Case]:
    return _of(Case.objects.owed().filter(owner=owner).reminded())[:FIRST]


@prepared
def _due(owner: int) -> QuerySet[Case]:
    """A page of them, and one more to see whether there is another."""
    return _of(Case.objects.owed().filter(owner=owner).by_due())[: PAGE + 1]


@prepared
def _promised_by(owner: int) -> QuerySet[Promise]:
    mine = Promise.objects.open().filter(owner=owner)
    return mine.by_due().select_related("case")[:LOOKED_AT]


def row_of(case_id: int) -> Row | None:
    """The row of one case as it stands now; None when nothing in it is due."""
    found = rows(_whole(Case.objects.owed().filter(pk=case_id)))
    return found[0] if found else None


def _after(cases: CaseQuerySet, cursor: str) -> CaseQuerySet:
    moment, _sep, key = cursor.partition("~")
    try:
        due_at, pk = datetime.fromisoformat(moment), int(key)
    except ValueError:
        return cases
    return cases.filter(due_at__gte=due_at).exclude(Q(due_at=due_at, pk__lte=pk))


def _cursor(case: Case) -> str:
    return f"{case.due_at.isoformat()}~{case.pk}" if case.due_at else ""


def _of(cases: CaseQuerySet) -> CaseQuerySet:
    """With whose they are."""
    return cases.select_related("party", "owner")


def _whole(cases: CaseQuerySet) -> list[Case]:
    found = list(_of(cases))
    _read(found)
    return found


def _read(cases: list[Case]) -> None:
    """All else that a row shows, in a fixed number of queries."""
    promises = Promise.objects.open().by_due().select_related("recovers")
    actions = CustomerAction.objects.filter(state=ActionState.OPEN).order_by("due_at")
    prefetch_related_objects(
        cases,
        Prefetch("promises", promises, to_attr="open_promises"),
        Prefetch("customer_actions", actions, to_attr="open_actions"),
    )


def rows(cases: Iterable[Case]) -> list[Row]:
    return [_row(case) for case in cases]


def _row(case: Case) -> Row:
    promises: list[Promise] = case.open_promises  # type: ignore[attr-defined]
    actions: list[CustomerAction] = case.open_actions  # type: ignore[attr-defined]
    due = case.due_at or clock.now()
    if promises:
        return Row(case, _what(case, promises[0]), standing(promises[0]), due, waiting=False)
    what = actions[0].wording if actions else case.title
    return Row(case, what, "open", due, waiting=True)


def _what(case: Case, promise: Promise) -> str:
    """An answer is about what the customer asked; anything else is what we said that we would do."""
    return case.title if promise.kind in ABOUT_THE_CASE else promise.wording
