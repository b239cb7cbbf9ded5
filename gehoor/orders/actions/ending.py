"""An order that is delivered keeps its promise; one that was cancelled is for a colleague to tell about."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import time

from gehoor.cases.models import Case, Order
from gehoor.casework.actions.closing import close
from gehoor.casework.calling import call_once
from gehoor.casework.enums import AlertKind
from gehoor.casework.heard import ANSWER, awaits_words
from gehoor.casework.letters import Letter, compose, said
from gehoor.casework.messages import write
from gehoor.casework.news import news
from gehoor.core import wording
from gehoor.promises import actions as ledger
from gehoor.promises.actions import Draft, open_actions, open_promises
from gehoor.promises.enums import Proof
from gehoor.promises.models import Promise

from ..models import Watch
from .speaking import end, promise_of

EVIDENCE = {"nl": "bezorgd volgens de winkel", "en": "delivered, as the shop says"}


def delivered(watch: Watch, order: Order) -> None:
    """Keep what was promised and ask whether it is right; the case closes where nothing else is open."""
    promise = promise_of(watch)
    end(watch)
    if promise is None:
        return
    case = promise.case = Case.objects.locked(pk=promise.case_id)
    left = [each for each in open_promises(case) if each.pk != promise.pk]
    asks = awaits_words(case)
    makes = (news(case, ANSWER[case.language]),) if asks and not left else ()
    contact = write(case, delivered_letter(case, order, [*left, *makes]))
    evidence = EVIDENCE[case.language]
    ledger.keep(promise, contact=contact, by=None, proof=Proof.SCAN, evidence=evidence)
    for draft in makes:
        ledger.make(case, draft, told_in=contact, by=None)
    if left or makes or open_actions(case):
        ledger.refresh_due(case)
    else:
        close(case, promise.owner)


def delivered_letter(case: Case, order: Order, owed: Sequence[Promise | Draft]) -> Letter:
    """`owed` is what we still owe beside it, with its dates."""
    day, hours = order.delivered_on, case.team.hours()
    return compose(
        "order_delivered",
        case,
        number=order.number,
        day=wording.day(hours.instant(day, time(12)), case.language, hours.zone) if day else "",
        later=[(each.wording, said(case, each.due_at, each.starts_at)) for each in owed],
    )


def cancelled(watch: Watch, order: Order) -> None:
    """We cannot know why: its owner tells the customer, and the promise stays until they did (law 3)."""
    end(watch)
    if promise := promise_of(watch):
        call_once(promise, promise.owner_id, AlertKind.ORDER_CANCELLED)
