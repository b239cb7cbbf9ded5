"""Promising something by itself, in a message of its own that goes at once (requirements G15, K18)."""

from __future__ import annotations

from dataclasses import replace

from django.db import transaction
from django.utils.translation import gettext as _

from gehoor.cases.models import Case, Contact
from gehoor.promises.actions import Draft, refresh_due
from gehoor.promises.enums import PromiseKind
from gehoor.promises.places import has_plan
from gehoor.staff.models import Colleague

from ..expectations import Expected, check_is_spoken, note, spoken
from ..letters import Letter, compose, status_url
from ..messages import write
from ..policies import Refusal, check_goes_on_here, check_is_still_of
from .making import promise_line, undertake


@transaction.atomic
def promise(
    case: Case,
    by: Colleague,
    *drafts: Draft,
    chained: bool = False,
    expected: Expected | None = None,
) -> Contact:
    """Tell the customer what we will do and by when, and promise that; the contact in which it was told.

    chained: each of them waits for the one before it. expected: by when the customer expects the first.
    Raises Refusal for what cannot be promised.
    """
    seen = case.party_id
    case = Case.objects.locked(pk=case.pk)
    check_goes_on_here(case)
    check_is_still_of(seen, case)
    if not drafts:
        raise Refusal(_("Kies wat je toezegt, en wanneer."), law=8)
    if expected:
        check_is_spoken(case, expected, drafts[0].due_at)
    told_in = write(case, promise_letter(case, drafts, expected), author=by)
    before = None
    for draft in drafts:
        step = replace(draft, depends_on=before) if chained and before else draft
        before = undertake(case, step, told_in=told_in, by=by)
    if expected:
        gap = expected.falls_short(drafts[0].due_at)
        note(case, by, expected, drafts[0].wording, told_in if gap else None)
    refresh_due(case)
    return told_in


def promise_letter(
    case: Case, drafts: tuple[Draft, ...], expected: Expected | None = None
) -> Letter:
    """What the customer will read, to be shown before it goes."""
    calls = any(each.kind == PromiseKind.CALL_BACK for each in drafts)
    return compose(
        "promise",
        case,
        lines=[promise_line(case, each) for each in drafts],
        owner=drafts[0].owner or case.owner,
        calls=calls,
        gap=spoken(case, expected, drafts[0].due_at),
        change_url=f"{status_url(case)}/verzetten" if calls and has_plan(case.team) else "",
    )
