"""Moving a promised date: before it passes, with the reason, and never without telling the customer."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from gehoor.cases.models import Case
from gehoor.core import clock
from gehoor.promises import actions as ledger
from gehoor.promises.enums import PromiseState
from gehoor.promises.models import Promise, Renegotiation
from gehoor.staff.models import Colleague

from ..letters import Letter, compose, said
from ..messages import write
from ..policies import Refusal


@transaction.atomic
def renegotiate(
    promise: Promise,
    by: Colleague | None,
    *,
    due_at: datetime,
    reason: str,
    starts_at: datetime | None = None,
) -> Renegotiation:
    """Tell the customer of the new date and the reason, and move it. Raises Refusal when it cannot be.

    by: None when the projection of the queue moves it, and nobody in person.
    """
    case = Case.objects.select_for_update(of=["self"]).get(pk=promise.case_id)
    promise = Promise.objects.select_for_update(of=["self"]).get(pk=promise.pk)
    check_can_move(promise, due_at, reason)
    letter = renegotiation_letter(promise, due_at, starts_at, reason)
    told_in = write(case, letter, author=by)
    row = ledger.renegotiate(
        promise, due_at=due_at, starts_at=starts_at, reason=reason, told_in=told_in, by=by
    )
    ledger.refresh_due(case)
    return row


def renegotiation_letter(
    promise: Promise, due_at: datetime, starts_at: datetime | None, reason: str
) -> Letter:
    """What the customer will read, to be shown before it goes."""
    case = promise.case
    return compose(
        "renegotiation",
        case,
        wording=promise.wording,
        was=said(case, promise.due_at, promise.starts_at),
        by=said(case, due_at, starts_at),
        reason=reason.strip().rstrip("."),
        owner=promise.owner,
    )


def check_can_move(promise: Promise, due_at: datetime, reason: str) -> None:
    if promise.state != PromiseState.OPEN:
        raise Refusal(_("Deze toezegging loopt niet meer."), law=3)
    if promise.due_at <= clock.now():
        raise Refusal(
            _("De datum is al voorbij: antwoord de klant nu, of beloof een nieuwe stap."), law=3
        )
    if not reason.strip():
        raise Refusal(_("Geef de reden: de klant leest waarom de datum verschuift."), law=3)
    if due_at <= clock.now():
        raise Refusal(_("Kies een moment dat nog komt."), law=8)
    if due_at == promise.due_at:
        raise Refusal(_("Dit is de datum die al is toegezegd."), law=8)
