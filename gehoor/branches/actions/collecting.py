"""An order that its customer collects: promised, laid ready with one scan, and given."""

from __future__ import annotations

from datetime import timedelta

from django.db import transaction
from django.utils.translation import gettext as _

from gehoor.cases.enums import ActionState
from gehoor.cases.models import Case, Contact
from gehoor.casework.actions.answer import Ask
from gehoor.casework.actions.closing import close
from gehoor.casework.actions.fulfil import Fulfilment, fulfil
from gehoor.casework.actions.locking import locked
from gehoor.casework.policies import Refusal
from gehoor.core import clock
from gehoor.promises.actions import open_actions, open_promises, refresh_due
from gehoor.promises.enums import PromiseKind, PromiseState, Proof
from gehoor.promises.models import Promise
from gehoor.staff.models import Branch, Colleague
from gehoor.timeline.actions import record
from gehoor.timeline.enums import Happened

from ..models import Pickup
from ..permissions import remit_of
from ..policies import check_has_branch, check_is_for
from ..rules import collect_until, order_number

REMINDS_AFTER = timedelta(days=5)
WORDS = {
    "nl": "Uw bestelling {number} ligt voor u klaar bij {branch}, {where}. Neem dit nummer mee.",
    "en": "Your order {number} is ready for you at {branch}, {where}. Bring this number.",
}
ASKS = {
    "nl": "haal bestelling {number} op bij {branch}, {where}",
    "en": "collect order {number} at {branch}, {where}",
}
OTHERWISE = {
    "nl": "Komt u later? Laat het ons weten: wij houden haar dan langer vast. Horen wij niets, dan "
    "nemen wij contact met u op over wat er met de bestelling gebeurt.",
    "en": "Coming later? Let us know and we keep it longer. If we hear nothing, we contact you about "
    "what happens with the order.",
}


def await_order(promised: Promise, branch: Branch, number: str) -> Pickup:
    """The order that `promised` says will be ready at `branch`. Raises Refusal."""
    number = order_number(number)
    known = Pickup.objects.filter(number=number).select_related("branch").first()
    if not number:
        raise Refusal(_("Typ het nummer van de bestelling die klaar komt te liggen."), law=3)
    if known:
        raise Refusal(
            _("Bestelling %(number)s is al toegezegd, bij %(branch)s.")
            % {"number": number, "branch": known.branch.name},
            law=3,
        )
    return Pickup.objects.create(number=number, branch=branch, case=promised.case, promise=promised)


@transaction.atomic
def lay_ready(scanned: str, by: Colleague) -> Pickup:
    """The order lies ready: the promise is kept, and the customer knows where and until when.

    Raises Refusal for a code that is unknown, of another branch, or scanned before.
    """
    branch, number = check_has_branch(by), order_number(scanned)
    found = Pickup.objects.select_for_update(of=["self"]).filter(number=number)
    pickup = check_is_for(found.select_related("branch", "promise").first(), number, branch)
    if pickup.ready_at:
        raise AlreadyReady(pickup)
    promise = _runs_now(pickup.promise)
    case, promise = locked(promise)
    contact = fulfil(promise, by, _fulfilment(case, promise, pickup))
    pickup.action = contact.asked_actions.first()
    pickup.ready_at, pickup.ready_by = clock.now(), by
    pickup.save(update_fields=["action", "ready_at", "ready_by"])
    return pickup


class AlreadyReady(Refusal):
    """Scanned before: `pickup` lies ready, or was given already."""

    def __init__(self, pickup: Pickup) -> None:
        words = (
            _("Bestelling %(number)s is al meegegeven.")
            if pickup.collected_at
            else _("Bestelling %(number)s ligt al klaar, en de klant weet het.")
        )
        super().__init__(words % {"number": pickup.number}, law=3)
        self.pickup = pickup


def _runs_now(promise: Promise) -> Promise:
    """The promise itself, or what took its place when its date was missed."""
    if promise.state == PromiseState.OPEN:
        return promise
    line = Promise.objects.open().filter(first=promise.first_id or promise.pk)
    found = line.order_by("-pk").first()
    if found is None:
        raise Refusal(_("Deze bestelling is niet meer toegezegd: vraag het de behandelaar."), law=3)
    return found


def _fulfilment(case: Case, promise: Promise, pickup: Pickup) -> Fulfilment:
    branch, language, now = pickup.branch, case.language, clock.now()
    hours = (branch.calendar or case.team.brand.calendar).hours()
    until = collect_until(hours, now, remit_of(branch).keeps_days)
    places = {
        "number": pickup.number,
        "branch": branch.name,
        "where": ", ".join(each for each in (branch.street, branch.place) if each),
    }
    ask = Ask(
        ASKS[language].format(**places),
        until,
        OTHERWISE[language],
        remind_at=min(hours.days_later(now, REMINDS_AFTER.days), until),
    )
    by_scan = promise.kind == PromiseKind.READY
    return Fulfilment(
        Proof.SCAN if by_scan else Proof.MESSAGE,
        evidence=pickup.number if by_scan else "",
        text=WORDS[language].format(**places),
        asks=ask if case.is_open else None,
    )


@transaction.atomic
def give_out(pickup: Pickup, by: Colleague, spoken: Contact) -> None:
    """The customer took it along, in `spoken`; a case in which nothing is left closes."""
    case = Case.objects.locked(pk=pickup.case_id)
    pickup = Pickup.objects.select_for_update(of=["self"]).get(pk=pickup.pk)
    if pickup.collected_at:
        raise AlreadyReady(pickup)
    pickup.collected_at, pickup.collected_by = clock.now(), by
    pickup.save(update_fields=["collected_at", "collected_by"])
    action = pickup.action
    if action and action.state == ActionState.OPEN:
        action.state, action.done_in = ActionState.DONE, spoken
        action.save(update_fields=["state", "done_in"])
        record(
            case.pk,
            Happened.ACTION_DONE,
            actor=by,
            contact=spoken.pk,
            wording=action.wording,
        )
    if case.is_open and not open_promises(case) and not open_actions(case):
        close(case, by)
    refresh_due(case)
