"""What became of a message that we sent: the word of channels.delivery and of bounces."""

from __future__ import annotations

from django.db import transaction
from django.db.models import QuerySet

from gehoor.cases.enums import SendState
from gehoor.cases.models import Outgoing
from gehoor.core import clock
from gehoor.core.prepared import first
from gehoor.parties.models import Address
from gehoor.relays.actions import relay
from gehoor.relays.enums import Why
from gehoor.timeline.actions import record
from gehoor.timeline.enums import Happened

from ..calling import call_to
from ..enums import AlertKind


@transaction.atomic
def sent(outgoing: Outgoing) -> None:
    """The receiving server took it."""
    outgoing.state, outgoing.sent_at, outgoing.error = SendState.SENT, clock.now(), ""
    outgoing.save(update_fields=["state", "sent_at", "error"])
    record(outgoing.contact.case_id, Happened.SENT, public=False, contact=outgoing.contact_id)


@transaction.atomic
def failed(outgoing: Outgoing, reason: str) -> None:
    """It was refused for good, or tried for too long: it goes another way, and the owner hears of it."""
    outgoing.state, outgoing.error = SendState.FAILED, reason[:500]
    outgoing.save(update_fields=["state", "error"])
    case = outgoing.contact.case
    record(
        case.pk,
        Happened.SEND_FAILED,
        public=False,
        contact=outgoing.contact_id,
        reason=reason[:500],
    )
    call_to(case, AlertKind.SEND_FAILED)
    relay(outgoing.contact, Why.FAILED)


@transaction.atomic
def bounced(
    recipient: str, message_ids: tuple[str, ...], reason: str, *, final: bool
) -> Outgoing | None:
    """A bounce of one of our messages, found by its Message-ID; None when it is none of ours.

    A final one marks the address as not working, calls the owner and lets the message go another way; the
    case keeps its promise.
    """
    ours = [each for each in message_ids if each]
    outgoing = _by_message(*ours) if ours else None
    if outgoing is None:
        return None
    contact = outgoing.contact
    record(
        contact.case_id,
        Happened.BOUNCED,
        public=False,
        contact=contact.pk,
        recipient=recipient,
        reason=reason[:500],
        final=final,
    )
    if final:
        outgoing.state, outgoing.error = SendState.BOUNCED, reason[:500]
        outgoing.save(update_fields=["state", "error"])
        Address.objects.filter(contacts=contact).update(
            bounced_at=clock.now(), bounce_reason=reason[:300]
        )
        call_to(contact.case, AlertKind.BOUNCED)
        relay(contact, Why.BOUNCED)
    return outgoing


@first
def _by_message(*message_ids: str) -> QuerySet[Outgoing]:
    sent = Outgoing.objects.select_for_update(of=["self"]).select_related("contact__case")
    return sent.filter(contact__message_id__in=message_ids).order_by("pk")[:1]
