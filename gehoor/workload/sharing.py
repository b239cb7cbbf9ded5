"""Who would get the work of a colleague: a proposal, to be read and changed before it counts."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from gehoor.cases.enums import Direction
from gehoor.cases.models import Case, Contact
from gehoor.core import clock
from gehoor.promises.models import Promise
from gehoor.staff.actions import manager_above, who_stay
from gehoor.staff.models import Colleague, Team

from .load import loads
from .rules import Work, share_out

MOST = 200
"""Cases in one proposal; what is due first is in it, and the rest is proposed after it."""


@dataclass(frozen=True, slots=True)
class Part:
    """A case in which the colleague has something: the case itself (`is_theirs`), promises, or both.

    `able` can do it, `to` is proposed, and `knows` says that they have helped this customer before.
    """

    case: Case
    is_theirs: bool
    promises: list[Promise]
    able: list[Colleague]
    to: Colleague
    knows: bool


def proposal(of: Colleague, only: Iterable[int] | None = None) -> list[Part]:
    """What `of` has, or of it the cases `only`, each with a proposal; what is due first on top."""
    found = _work_of(of, only)
    able = {case.pk: _able(case, promises, of) for case, promises in found}
    known = _known([case for case, _promises in found])
    work = [
        Work(
            case.pk,
            max(1, len(promises)),
            frozenset(each.pk for each in able[case.pk]),
            frozenset(known.get(case.pk, ())),
        )
        for case, promises in found
    ]
    everybody = {each.pk: each for people in able.values() for each in people}
    load = {key: each.promises for key, each in loads(everybody.values(), clock.now()).items()}
    given = share_out(work, load)
    return [
        Part(
            case,
            case.owner_id == of.pk and case.is_open,
            promises,
            able[case.pk],
            to := everybody[given[case.pk]],
            to.pk in known.get(case.pk, ()),
        )
        for case, promises in found
    ]


def count(of: Colleague) -> tuple[int, int]:
    """How many open cases and open promises `of` has."""
    cases = Case.objects.open().filter(owner=of).count()
    return cases, Promise.objects.open().filter(owner=of).count()


def _work_of(of: Colleague, only: Iterable[int] | None) -> list[tuple[Case, list[Promise]]]:
    related = ("party", "owner", "team__brand__calendar", "team__lead")
    promises = Promise.objects.open().filter(owner=of).by_due()
    cases = Case.objects.owed().filter(owner=of).by_due()
    if only is not None:
        keys = list(only)
        promises, cases = promises.filter(case__in=keys), cases.filter(pk__in=keys)
    promised: dict[int, list[Promise]] = {}
    for promise in promises.select_related("question__team__brand__calendar")[:MOST]:
        promised.setdefault(promise.case_id, []).append(promise)
    owned = {case.pk: case for case in cases.open().select_related(*related)[:MOST]}
    elsewhere = Case.objects.filter(pk__in=promised.keys() - owned.keys())
    found = owned | {case.pk: case for case in elsewhere.select_related(*related)}
    teams: dict[int, Team] = {}
    for case in found.values():  # one team knows its members for all its cases
        case.team = teams.setdefault(case.team_id, case.team)
    pairs = [(case, promised.get(case.pk, [])) for case in found.values()]
    return sorted(pairs, key=lambda pair: (_due(*pair), pair[0].pk))[:MOST]


def _due(case: Case, promises: list[Promise]) -> datetime:
    return min((each.due_at for each in promises), default=case.due_at or clock.now())


def _able(case: Case, promises: list[Promise], of: Colleague) -> list[Colleague]:
    """Who answers for such a case until its last date; the lead, or who is above, when nobody does."""
    until = max((each.due_at for each in promises), default=clock.now())
    team = _skilled(case, promises, of)
    found = [each for each in who_stay(team, until) if each != of]
    if found:
        return found
    return [team.lead if team.lead != of else manager_above(team)]


def _skilled(case: Case, promises: list[Promise], of: Colleague) -> Team:
    """The team that answers: that of a question when all that `of` has here is about that."""
    questions = [each.question for each in promises if each.question]
    if case.owner_id != of.pk and questions:
        return questions[0].answering_team
    return case.team


def _known(cases: list[Case]) -> dict[int, set[int]]:
    """Of each case who wrote in it, or has or had another case of that customer."""
    wrote = Contact.objects.filter(case__in=cases, direction=Direction.OUT, author__isnull=False)
    found: dict[int, set[int]] = {}
    for case_id, author_id in wrote.values_list("case_id", "author_id"):
        found.setdefault(case_id, set()).add(author_id)
    owners: dict[int, set[int]] = {}
    others = Case.objects.filter(party__in={case.party_id for case in cases})
    for party_id, owner_id in others.values_list("party_id", "owner_id"):
        owners.setdefault(party_id, set()).add(owner_id)
    for case in cases:
        found.setdefault(case.pk, set()).update(owners.get(case.party_id, ()))
    return found
