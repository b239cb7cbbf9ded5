"""Closing a case and taking it up again, within the transaction of the verb that does it.

A closing ends what we ask of the customer; what we promised stays open and watched until it is kept, moved
or broken (laws 3 and 4). A date that passes takes the case up again.
"""

from __future__ import annotations

from django.utils.translation import gettext as _

from gehoor.cases.enums import ActionState
from gehoor.cases.models import Case, Contact
from gehoor.core import clock
from gehoor.procedures.actions.running import stop_all
from gehoor.promises.actions import open_promises, refresh_due
from gehoor.staff.actions import whose_turn
from gehoor.staff.models import Colleague
from gehoor.timeline.actions import record
from gehoor.timeline.enums import Happened

from ..policies import check_may_close


def close(case: Case, by: Colleague) -> None:
    """Close a case that a colleague settled; one that is closed stays so, and says what it still owes."""
    promises = open_promises(case)
    check_may_close(list(case.questions.open().order_by("number")), promises)
    if case.is_open:
        let_go_of_what_we_asked(case)
        case.closed_at, case.closed_by, case.urgent_since = case.ending_now, by, None
        case.save(update_fields=["closed_at", "closed_by", "urgent_since"])
        record(case.pk, Happened.CLOSED, actor=by, stays=[each.wording for each in promises])
    refresh_due(case)


def let_go_of_what_we_asked(case: Case) -> None:
    """Nothing is asked of the customer any more, and no step follows."""
    case.customer_actions.filter(state=ActionState.OPEN).update(state=ActionState.LAPSED)
    stop_all(case, _("de zaak is gesloten"))


def reopen(
    case: Case,
    *,
    by: Colleague | None = None,
    contact: Contact | None = None,
    missed: str = "",
) -> None:
    """Take up a closed case, with the owner it had: a colleague or a customer does, or a missed date.

    Should that owner have left, somebody of the team gets it (law 5).

    The caller makes what the customer is promised now, or has made it, and then sets the due moment.
    contact: in which the customer came back. missed: the words of the promise that was broken.
    """
    case.closed_at = case.closed_by = case.closed_in = None
    case.reopened += by is None
    case.due_at = case.due_at or clock.now()
    case.urgent_since = case.urgent_since if by else clock.now()
    case.save(
        update_fields=[
            "closed_at", "closed_by", "closed_in", "reopened", "due_at", "urgent_since",
        ]
    )  # fmt: skip
    record(
        case.pk,
        Happened.REOPENED,
        actor=by,
        party=contact.party if contact else None,
        contact=contact.pk if contact else None,
        missed=missed,
    )
    _find_owner(case)


def _find_owner(case: Case) -> None:
    was = case.owner
    if was.is_active:
        return
    case.owner = whose_turn(case.team, case.pk)
    case.save(update_fields=["owner"])
    record(case.pk, Happened.OWNER_CHANGED, was=was.name, now=case.owner.name, promises=0)
