"""One honest message to many customers who waited too long, each checked by a colleague."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from zoneinfo import ZoneInfo

from django.db import transaction
from django.template.loader import render_to_string

from gehoor.cases.models import Case, Order
from gehoor.core import clock, wording
from gehoor.promises.actions import Draft, open_promises
from gehoor.promises.enums import WORDS, PromiseKind
from gehoor.promises.models import Promise
from gehoor.staff.models import Colleague

from ..backlog import OLD, Waiting, is_waiting, with_orders
from ..enums import BacklogGroup
from ..letters import Letter, said_moment
from ..models import BacklogMessage, BacklogRun
from .answer import Answer, Ask, answer
from .answer.letter import letter_for
from .interim import interim_letter, send_interim

TELLS = (
    BacklogGroup.DELIVERED,
    BacklogGroup.SENT,
    BacklogGroup.PLACED,
    BacklogGroup.CANCELLED,
)
"""Groups of which we know enough to answer everybody alike. The others keep their term and are answered one

by one; what all of them can be told is that they wait, that we know it, and that their date stands.
"""

_ASKS = {
    "nl": "laten weten of dit klopt voor bestelling %s",
    "en": "tell us whether this is right for order %s",
}
_CONSEQUENCE = {
    "nl": "Horen wij niets, dan blijft uw zaak open en nemen wij opnieuw contact met u op.",
    "en": "If we hear nothing, your case stays open and we will contact you again.",
}
_NEWS = {"nl": "Nieuws over bestelling %s", "en": "News about order %s"}
ASK_DAYS, NEWS_DAYS = 5, 3


def tell(cases: Iterable[Case], group: BacklogGroup, by: Colleague) -> BacklogRun:
    """Send the message of `group` to each case that is still in it; what was sent stands in the run.

    Each case is its own transaction. A case that was answered meanwhile, or whose order changed, is left
    as it is.
    """
    run = BacklogRun.objects.create(by=by, group=group, at=clock.now())
    for case in cases:
        _tell_one(case.pk, group, run)
    return run


@transaction.atomic
def _tell_one(case_id: int, group: BacklogGroup, run: BacklogRun) -> None:
    case = Case.objects.select_for_update(of=["self"]).filter(pk=case_id).first()
    if case is None or not is_waiting(case, clock.now() - OLD):
        return
    (waits,) = with_orders([case])
    if waits.group != group:
        return
    if group in TELLS:
        contact = answer(case, run.by, message(waits))
    elif promise := _to_confirm(case):
        contact = send_interim(promise, run.by, _sorry(case)).contact
    else:
        return
    BacklogMessage.objects.create(run=run, case=case, contact=contact)


def _to_confirm(case: Case) -> Promise | None:
    """The first promise to come of an answer, unless its customer had word of it this week."""
    now = clock.now()
    coming = (each for each in open_promises(case) if each.kind in WORDS and each.due_at > now)
    promise = next(coming, None)
    told = promise and promise.interims.filter(at__gt=now - OLD).exists()
    return None if told else promise


def _sorry(case: Case) -> str:
    context = {"asked_at": said_moment(case, case.opened_at)}
    return render_to_string(f"backlog/waiting.{case.language}.txt", context).strip()


def message(waits: Waiting) -> Answer:
    """What a case in its group is told, with what it asks or promises. Its question stays open."""
    case, order = waits.case, waits.order
    if order is None:
        raise ValueError("A case without an order has no message of a group.")
    language, hours, now = case.language, case.team.hours(), clock.now()
    question = case.questions.open().order_by("number").first()
    about = {None, question and question.pk}  # another question keeps its own promise
    promised = [each for each in open_promises(case) if each.kind in WORDS]
    kept = tuple(each for each in promised if each.question_id in about)
    if waits.group in (BacklogGroup.DELIVERED, BacklogGroup.CANCELLED):
        due_at = hours.working_day_after(now, ASK_DAYS, at_hour=17)
        ask = Ask(_ASKS[language] % order.number, due_at, _CONSEQUENCE[language])
        return Answer(_words(case, order, waits.group), keeps=kept, asks=ask)
    due_at = hours.working_day_after(now, NEWS_DAYS, at_hour=17)
    news = Draft(
        kind=PromiseKind.UPDATE,
        wording=_NEWS[language] % order.number,
        due_at=due_at,
        rule=f"{NEWS_DAYS} working days, before 17.00",
        question=question,
    )
    return Answer(_words(case, order, waits.group), keeps=kept, makes=(news,))


def preview(waits: Waiting) -> Letter | None:
    """The whole letter, to be read before it goes; None for who has had word, or is not waiting for us."""
    if waits.group in TELLS:
        return letter_for(waits.case, message(waits))
    promise = _to_confirm(waits.case)
    return interim_letter(promise, _sorry(waits.case)) if promise else None


def _words(case: Case, order: Order, group: BacklogGroup) -> str:
    name = f"backlog/{group.value}.{case.language}.txt"
    zone = ZoneInfo(case.team.brand.calendar.zone)
    context = {
        "order": order.number,
        "asked_at": said_moment(case, case.opened_at),
        "delivered_on": "",
    }
    if order.delivered_on:
        noon = datetime.combine(order.delivered_on, datetime.min.time().replace(hour=12), zone)
        context["delivered_on"] = wording.day(noon, case.language, zone)
    return render_to_string(name, context).strip()
