"""What is said and promised at the counter of a branch (requirement W19)."""

from __future__ import annotations

from dataclasses import replace

from django.db import transaction

from gehoor.cases.models import Case, Contact
from gehoor.casework.actions.promising import promise
from gehoor.casework.actions.release import release
from gehoor.casework.calling import call_to
from gehoor.casework.enums import AlertKind
from gehoor.casework.models import Alert
from gehoor.core import clock
from gehoor.promises.actions import Draft
from gehoor.staff.models import Colleague

from ..enums import Shown
from ..models import Visit
from ..permissions import is_here
from ..policies import check_has_branch, check_within_mandate
from .collecting import await_order

INSTEAD = {
    "nl": "Aan de balie spraken wij iets anders af.",
    "en": "We agreed on something else at the counter.",
}


@transaction.atomic
def promise_at_counter(spoken: Contact, by: Colleague, draft: Draft, order: str = "") -> Contact:
    """Promise what was said in `spoken`; the contact in which it stands on paper.

    It takes the place of the answer that a new case promises by itself. order: the number of what will be
    ready at this branch. Raises Refusal.
    """
    case = spoken.case
    check_within_mandate(by, draft)
    began = case.promises.open().filter(made_in=spoken, made_by=None)
    instead_of = list(began.select_related("question"))
    if instead_of:
        draft = replace(draft, question=instead_of[0].question)
    told_in = promise(case, by, draft)
    for each in instead_of:
        release(each, by, contact=spoken, reason=INSTEAD[case.language])
    if order:
        await_order(case.promises.open().get(made_in=told_in), check_has_branch(by), order)
    _tell(case, by)
    return told_in


def _tell(case: Case, by: Colleague) -> None:
    """The owner elsewhere hears of it; that it went by no mail is no news, it was said and printed."""
    if not is_here(case, by) and case.owner_id != by.pk:
        call_to(case, AlertKind.AT_COUNTER)
    unheard = Alert.objects.filter(case=case, kind=AlertKind.UNREACHABLE, seen_at=None)
    unheard.filter(at__gte=clock.now()).update(seen_at=clock.now())


def visits(case: Case, by: Colleague, shown: Shown) -> None:
    """The customer showed at the counter that this case is theirs: the branch may see it now."""
    branch = check_has_branch(by)
    Visit.objects.create(case=case, branch=branch, by=by, shown=shown, at=clock.now())
