"""Offering money before anybody asks: accepted or declined by a button, once in a case (G11, G12)."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from gehoor.cases.models import Case
from gehoor.casework.actions.heard import heard
from gehoor.casework.calling import call_to
from gehoor.casework.enums import AlertKind
from gehoor.casework.letters import Letter, compose, said, status_url
from gehoor.casework.messages import write
from gehoor.casework.permissions import leads
from gehoor.casework.policies import Refusal, check_goes_on_here
from gehoor.core import clock
from gehoor.core.money import amount
from gehoor.parties.models import Address
from gehoor.remedies.policies import house
from gehoor.staff.models import Colleague
from gehoor.timeline.actions import record
from gehoor.timeline.enums import Happened

from . import budgets
from .actions import AT_HOUR, Gesture, due_at, promise
from .enums import Reason
from .models import Grant, Offer

HOLDS = 10
"""Working days for which an offer stands."""
PAGE = "aanbod"
ANSWERS = {
    True: {"nl": "Ja, ik neem het aanbod van %s aan.", "en": "Yes, I accept the offer of %s."},
    False: {
        "nl": "Nee, ik wil het aanbod van %s niet.",
        "en": "No, I do not want the offer of %s.",
    },
}


def proposed(case: Case) -> int | None:
    """What to offer in this case, in cents; None where something was offered before."""
    return None if case.offers.exists() else house().offer_cents


@transaction.atomic
def offer(case: Case, by: Colleague, cents: int | None = None) -> Offer:
    """Offer `cents`, or the usual amount. Raises Refusal for a second one, or one beyond the limits."""
    case = Case.objects.locked(pk=case.pk)
    check_goes_on_here(case)
    cents = house().offer_cents if cents is None else cents
    check_can_offer(case, by, cents)
    until = _until(case)
    told_in = write(case, letter(case, cents), author=by)
    made = Offer.objects.create(
        case=case, cents=cents, by=by, at=clock.now(), told_in=told_in, until=until
    )
    record(case.pk, Happened.OFFERED, actor=by, public=False, cents=cents, contact=told_in.pk)
    return made


def check_can_offer(case: Case, by: Colleague, cents: int) -> None:
    if case.offers.exists():
        raise Refusal(
            _("In deze zaak is al iets aangeboden: een tweede aanbod doen wij niet."), law=7
        )
    left = budgets.room(case.team).left
    if (cents > house().offer_cents or (left is not None and cents > left)) and not leads(by, case):
        raise Refusal(
            _("Dit is meer dan je mag aanbieden. %(lead)s mag het wel.")
            % {"lead": case.team.lead.name},
            law=5,
        )


def letter(case: Case, cents: int) -> Letter:
    """What the customer will read, to be shown before it goes."""
    return compose(
        "offer",
        case,
        what=amount(cents, case.language),
        until=said(case, _until(case)),
        by=said(case, due_at(case.team, Gesture(cents, Reason.COSTS))),
        url=f"{status_url(case)}/{PAGE}",
    )


def waiting(case: Case) -> Offer | None:
    """The offer that the customer can still answer."""
    return case.offers.waiting().filter(until__gt=clock.now()).first()


@transaction.atomic
def answer(case: Case, address: Address, *, accepts: bool) -> Offer:
    """The customer says yes or no. Saying the same again changes nothing. Raises Refusal."""
    case = Case.objects.locked(pk=case.pk)
    found = case.offers.select_for_update(of=["self"]).first()
    if found and (found.accepted_at if accepts else found.declined_at):
        return found
    if found is None or waiting(case) is None:
        raise Refusal(
            _("Dit aanbod geldt niet meer. Stuur ons een bericht als u het nog wilt."), law=8
        )
    found.case = case
    words = ANSWERS[accepts][case.language] % amount(found.cents, case.language)
    found.answered_in = heard(case, address, words)
    if accepts:
        found.accepted_at, found.grant = clock.now(), _give(found)
    else:
        found.declined_at = clock.now()
    found.save()
    record(
        case.pk, Happened.OFFER_ANSWERED, party=address.party, public=False, cents=found.cents,
        accepted=accepts, contact=found.answered_in.pk,
    )  # fmt: skip
    call_to(case, AlertKind.OFFER_ANSWERED)
    return found


def _give(found: Offer) -> Grant:
    grant = Grant(
        case=found.case, team=found.case.team, cents=found.cents, reason=Reason.COSTS, by=found.by,
        at=clock.now(),
    )  # fmt: skip
    return promise(grant, Gesture(found.cents, Reason.COSTS), found.by)


def _until(case: Case) -> datetime:
    return case.team.hours().working_day_after(clock.now(), HOLDS, at_hour=AT_HOUR)
