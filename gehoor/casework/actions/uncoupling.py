"""A mail that was taken for the evidence of a case, and is not: it becomes a case of its own (K31)."""

from __future__ import annotations

from django.db import transaction
from django.utils.translation import gettext as _

from gehoor.cases.enums import ActionState, Channel
from gehoor.cases.models import Case, Contact
from gehoor.core import clock
from gehoor.parties.enums import AddressKind
from gehoor.promises.actions import refresh_due
from gehoor.staff.models import Colleague
from gehoor.timeline.actions import record
from gehoor.timeline.enums import Happened

from ..policies import Refusal
from ..received import Received
from .receive import open_case

COUPLED = "coupled"
"""Among the facts of a contact that nothing but its moment brought to its case."""


@transaction.atomic
def uncouple(contact: Contact, by: Colleague) -> Case:
    """Take `contact` out of the case; the new one that it opens. Raises Refusal when it belongs there."""
    case = Case.objects.locked(pk=contact.case_id)
    if not contact.facts.get(COUPLED) or contact.address is None:
        raise Refusal(_("Dit bericht hoort aantoonbaar bij deze zaak."), law=7)
    _ask_again(case, contact)
    contact.facts = {**contact.facts, COUPLED: False}
    contact.save(update_fields=["facts"])
    moved = open_case(case.team, _as_received(contact), contact.address, moving=contact)
    record(
        case.pk,
        Happened.UNCOUPLED,
        actor=by,
        public=False,
        reference=moved.case.reference,
    )
    refresh_due(case)
    return moved.case


def _ask_again(case: Case, contact: Contact) -> None:
    """What the customer was to do is not done by it after all."""
    for action in case.customer_actions.filter(done_in=contact):
        open_still = action.due_at > clock.now()
        action.state = ActionState.OPEN if open_still else ActionState.LAPSED
        action.done_in = None
        action.save(update_fields=["state", "done_in"])


def _as_received(contact: Contact) -> Received:
    address = contact.address
    return Received(
        channel=Channel(contact.channel),
        kind=AddressKind(address.kind) if address else AddressKind.MAIL,
        address=address.value if address else "",
        name=contact.party.name,
        at=contact.at,
        text=contact.text,
        reply=contact.reply,
        subject=contact.subject,
        language=contact.language or None,
        to=contact.case.our_address,
    )
