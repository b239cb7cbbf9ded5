"""What we say in a chat after its customer left: it goes on by mail, so that no line is a dead one."""

from __future__ import annotations

from datetime import timedelta

from django.conf import settings
from django.db import transaction
from django.db.models import Exists, OuterRef, QuerySet
from django.db.models.functions import Greatest

from gehoor.cases.enums import Channel, Direction
from gehoor.cases.models import Case, Contact, Participant
from gehoor.casework.calling import call_to
from gehoor.casework.correspondence import correspondence
from gehoor.casework.enums import AlertKind
from gehoor.casework.letters import compose, said, said_moment
from gehoor.casework.messages import write
from gehoor.core import clock
from gehoor.parties.enums import AddressKind
from gehoor.parties.models import Address
from gehoor.parties.rules import normalised
from gehoor.promises.actions import open_promises
from gehoor.timeline.actions import record
from gehoor.timeline.enums import Happened

from .models import LASTS, STILL_HERE, Talk, mailed_token

CHAT_PATH = "chat"
LETS_READ = timedelta(seconds=30)
"""So long what was said stands before we take it for unread."""


def chat_url(talk: Talk) -> str:
    """The link that opens this talk on any device. Its secret stands behind the #: no server gets it."""
    slug = talk.window.brand.slug
    return f"{settings.GEHOOR_PUBLIC_URL}/{CHAT_PATH}/{slug}#{mailed_token(talk)}"


def answer_to(case: Case, mail: str) -> None:
    """The customer wants to read us there; it may be known as somebody else's, and stays so."""
    address = Address.objects.filter(
        kind=AddressKind.MAIL, value=normalised(AddressKind.MAIL, mail)
    ).first()
    if address:
        Participant.objects.get_or_create(case=case.surviving, address=address)


@transaction.atomic
def forward_next() -> bool:
    """Mail what one customer did not see, or call the owner when we have no address; False at the end."""
    talk = _left().select_for_update(of=["self"], skip_locked=True).first()
    if talk is None or talk.case is None:
        return False
    case = talk.case.surviving
    unseen = list(_unseen(talk).order_by("pk"))
    address = correspondence([case])[case.pk].address
    if unseen and address and not address.bounced_at:
        letter = compose(
            "chat_left",
            case,
            lines=[each.text.strip() for each in unseen],
            coming=coming(case),
            chat_url=chat_url(talk),
            until=said_moment(case, talk.begun_at + LASTS),
        )
        contact = write(case, letter, address=address)
        record(case.pk, Happened.LINK_SENT, contact=contact.pk)
    elif unseen:
        call_to(case, AlertKind.UNREACHABLE)
    talk.forwarded = max([talk.forwarded, *(each.pk for each in unseen)])
    talk.save(update_fields=["forwarded"])
    return True


def coming(case: Case) -> str:
    """What we owe this customer, each with its date."""
    return "; ".join(
        f"{each.wording}: {said(case, each.due_at, each.starts_at)}" for each in open_promises(case)
    )


def _left() -> QuerySet[Talk]:
    """Talks whose customer is gone while there is something to read that did not go elsewhere."""
    gone = clock.now() - STILL_HERE
    talks = Talk.objects.filter(
        case__isnull=False, here_at__lt=gone, begun_at__gt=clock.now() - LASTS
    )
    unread = _said().filter(
        case=OuterRef("case"), pk__gt=Greatest(OuterRef("seen"), OuterRef("forwarded"))
    )
    related = talks.select_related("window__brand", "case__team__brand__calendar", "case__party")
    return related.filter(Exists(unread)).order_by("here_at")


def _unseen(talk: Talk) -> QuerySet[Contact]:
    return _said().filter(case=talk.case_id, pk__gt=max(talk.seen, talk.forwarded))


def _said() -> QuerySet[Contact]:
    return Contact.objects.filter(
        direction=Direction.OUT, channel=Channel.CHAT, at__lt=clock.now() - LETS_READ
    )
