"""Giving the work of a colleague who is absent or leaves to others; the customer knows who helps now."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from datetime import timedelta

from django.db import transaction

from gehoor.cases.enums import Direction
from gehoor.cases.models import Case, Contact
from gehoor.casework.calling import call_to
from gehoor.casework.enums import AlertKind
from gehoor.casework.letters import compose, said
from gehoor.casework.messages import write
from gehoor.core import clock
from gehoor.promises.models import Promise
from gehoor.staff.models import Colleague
from gehoor.timeline.actions import record
from gehoor.timeline.enums import Happened

from ..enums import Reason
from ..models import Reassigned, Reassignment
from ..policies import check_can_undo, check_leads_colleague

UNDO_WITHIN = timedelta(days=1)


def reassign(
    of: Colleague, by: Colleague, reason: Reason, choice: Mapping[int, Colleague]
) -> Reassignment:
    """Give what `of` has in each case of `choice` (by its key) to whom is chosen. Raises Refusal.

    Each case is its own transaction. What `of` no longer has is left as it is, and so is what lies after
    the last day of whom it would go to.
    """
    check_leads_colleague(by, of)
    run = Reassignment.objects.create(of=of, by=by, reason=reason, at=clock.now())
    for case_id, to in choice.items():
        if to != of and to.is_active:
            _give(run, case_id, to)
    return run


@transaction.atomic
def _give(run: Reassignment, case_id: int, to: Colleague) -> None:
    case = _locked(case_id)
    promises = _open_promises(case, run.of)
    is_theirs = case.is_open and case.owner_id == run.of_id
    zone = case.team.hours().zone
    if not (is_theirs or promises) or not all(to.is_here_for(p.due_at, zone) for p in promises):
        return
    told_in = _pass_on(case, promises, run.of, to, run.by)
    given: list[Promise | None] = [*([None] if is_theirs else []), *promises]
    Reassigned.objects.bulk_create(
        Reassigned(reassignment=run, case=case, promise=each, to=to, told_in=told_in)
        for each in given
    )


@transaction.atomic
def undo(run: Reassignment, by: Colleague) -> int:
    """Give back what the others still have; in how many cases that was. Raises Refusal."""
    run = Reassignment.objects.select_for_update(of=["self"]).select_related("of").get(pk=run.pk)
    check_leads_colleague(by, run.of)
    check_can_undo(run)
    parts: dict[int, list[Reassigned]] = {}
    for part in run.parts.select_related("to").order_by("case_id"):
        parts.setdefault(part.case_id, []).append(part)
    back = sum(_take_back(run.of, by, case_id, given) for case_id, given in parts.items())
    run.undone_at, run.undone_by = clock.now(), by
    run.save(update_fields=["undone_at", "undone_by"])
    return back


def _take_back(of: Colleague, by: Colleague, case_id: int, given: list[Reassigned]) -> bool:
    case, to = _locked(case_id), given[0].to
    keys = {part.promise_id for part in given}
    promises = [each for each in _open_promises(case, to) if each.pk in keys]
    is_theirs = None in keys and case.is_open and case.owner_id == to.pk
    if not (is_theirs or promises):
        return False
    _pass_on(case, promises, to, of, by, with_case=is_theirs)
    return True


def _pass_on(
    case: Case,
    promises: Collection[Promise],
    was: Colleague,
    now: Colleague,
    by: Colleague,
    *,
    with_case: bool = True,
) -> Contact | None:
    """From `was` to `now`: the case if it is theirs, and the promises; the letter that tells it, if any."""
    is_theirs = with_case and case.is_open and case.owner_id == was.pk
    if is_theirs:
        case.owner = now
        case.save(update_fields=["owner"])
    Promise.objects.filter(pk__in=[each.pk for each in promises]).update(owner=now)
    case.questions.open().filter(owner=was).update(owner=now)
    record(
        case.pk,
        Happened.OWNER_CHANGED,
        actor=by,
        was=was.name,
        now=now.name,
        promises=len(promises),
        given=True,
        what=[] if is_theirs else [each.wording for each in promises],
    )
    if now != by:
        call_to(case, AlertKind.GIVEN, [now.pk])
    return _tell(case, promises, was, now) if was_named(case, was) else None


def was_named(case: Case, colleague: Colleague) -> bool:
    """Whether the customer was given this name in what we wrote."""
    name = rf"\y{re.escape(colleague.first_name)}\y"
    return case.contacts.filter(direction=Direction.OUT, text__iregex=name).exists()


def _tell(case: Case, promises: Collection[Promise], was: Colleague, now: Colleague) -> Contact:
    lines = [(each.wording, said(case, each.due_at, each.starts_at)) for each in promises]
    return write(case, compose("new_contact", case, was=was, now=now, promises=lines))


def _locked(case_id: int) -> Case:
    cases = Case.objects.select_for_update(of=["self"])
    return cases.select_related("party", "owner", "team__brand__calendar").get(pk=case_id)


def _open_promises(case: Case, owner: Colleague) -> list[Promise]:
    found = Promise.objects.open().filter(case=case, owner=owner)
    return list(found.select_for_update(of=["self"]).by_due())
