"""Paying out after all: the customer may ask for the rest of a netting in money at any time (K38)."""

from __future__ import annotations

from django.db import transaction
from django.utils.translation import gettext as _

from gehoor.cases.models import Contact
from gehoor.casework.actions.heard import heard
from gehoor.casework.letters import compose, said
from gehoor.casework.messages import write
from gehoor.casework.policies import Refusal
from gehoor.core import clock
from gehoor.core.money import amount
from gehoor.parties.models import Address
from gehoor.promises import actions as ledger
from gehoor.promises.actions import Draft, refresh_due
from gehoor.promises.enums import PromiseKind
from gehoor.staff.models import Colleague
from gehoor.timeline.actions import record
from gehoor.timeline.enums import Happened

from ..enums import Method
from ..models import Instalment, Netting, Refund
from ..policies import check_consent
from .netting import CHANGED, CHOSE, locked
from .owing import days_for, live, owe, paid_by
from .settling import kept

REST = {"nl": "Terugbetaling van de rest: %s", "en": "Refund of the rest: %s"}
_INVOICE = {"nl": "factuur %s", "en": "invoice %s"}


@transaction.atomic
def pay_out_after_all(
    refund: Refund, *, address: Address | None = None, by: Colleague | None = None,
    asked_in: Contact | None = None,
) -> Netting:  # fmt: skip
    """The customer wants the rest in money after all: always, and at once. Raises Refusal.

    The customer says so on the page (`address`), or to colleague `by` in the contact `asked_in`.
    """
    case = locked(refund)
    row = refund.nettings.filter(ended_at=None, refusal="").select_for_update(of=["self"]).first()
    if row is None:
        raise Refusal(_("Er wordt niets (meer) verrekend."), law=7)
    if address:
        asked_in = heard(case, address, CHOSE[Method.PAY_OUT][case.language])
    contact = check_consent(case, asked_in)
    row.ended_at, row.ended_in = clock.now(), contact
    row.save(update_fields=["ended_at", "ended_in"])
    record(
        case.pk, Happened.METHOD_CHOSEN, actor=by, party=None if by else contact.party,
        method=Method.PAY_OUT.value, cents=refund.total, contact=contact.pk,
    )  # fmt: skip
    if row.begun_at:
        _pay_the_rest(row, contact, by)
    return row


def _pay_the_rest(row: Netting, contact: Contact, by: Colleague | None) -> None:
    refund, case = row.refund, row.refund.case
    left = list(row.instalments.filter(netted_at=None).select_related("promise"))
    if not left:
        raise Refusal(_("Alles is al verrekend."), law=7)
    rest = amount(sum(each.cents for each in left), case.language)
    due = paid_by(case, days_for(refund))
    told_in = write(case, compose("paid_after_all", case, what=rest, by=said(case, due)), author=by)
    reason = CHANGED[Method.PAY_OUT][case.language]
    for each in left:
        if promise := live(each.promise):
            ledger.release(promise, contact=contact, reason=reason, by=by)
    draft = Draft(PromiseKind.REFUND, REST[case.language] % rest, due, rule="after all")
    owe(case, draft, sum(each.cents for each in left), told_in=told_in, by=by, refund=refund)
    refresh_due(case)


@transaction.atomic
def netted(part: Instalment, by: Colleague, invoice: str) -> None:
    """The part was taken off an invoice: that keeps its promise, and the customer hears. Raises Refusal."""
    number = " ".join(invoice.split())[:40]
    if not number:
        raise Refusal(_("Vul het factuurnummer in: dat is het bewijs."), law=3)
    locked(part.netting.refund)
    mine = Instalment.objects.select_for_update(of=["self"]).get(pk=part.pk)
    if mine.netted_at or not kept(
        mine.promise, by, _INVOICE[part.netting.refund.case.language] % number
    ):
        raise Refusal(_("Dit deel is al verrekend of hoeft niet meer."), law=7)
    mine.invoice, mine.netted_at = number, clock.now()
    mine.save(update_fields=["invoice", "netted_at"])
