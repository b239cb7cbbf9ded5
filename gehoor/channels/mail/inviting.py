"""Invitations go out by mail: from the first mailbox that can send, row by row, until they are sent."""

from __future__ import annotations

import logging
from datetime import timedelta
from email.utils import make_msgid
from zoneinfo import ZoneInfo

from django.conf import settings
from django.db import transaction
from django.db.models import QuerySet
from django.template.loader import render_to_string
from django.utils.html import escape, linebreaks, urlize

from gehoor.channels.parcel import NotSent, Parcel
from gehoor.core import clock, wording
from gehoor.staff.inviting import token_of
from gehoor.staff.models import Invitation, Organisation

from .models import Mailbox
from .outgoing import Post

log = logging.getLogger(__name__)

AGAIN_IN = timedelta(minutes=1)
PATH = "uitnodiging"


def send_next(post: Post) -> bool:
    """Send the next invitation that is due; False when there is none.

    It is marked as sent first: a crash on the way costs a click on "invite again", and a server that is
    away brings it back to the queue.
    """
    if not _due().exists():
        return False
    sender = Mailbox.objects.filter(active=True).order_by("smtp_host", "pk").last()
    if sender is None or (invitation := _claim()) is None:
        return False
    try:
        post.send(_parcel(invitation, sender))
    except NotSent as error:
        log.warning("Invitation %s: %s", invitation.pk, error)
        rows = Invitation.objects.filter(pk=invitation.pk)
        again = clock.now() + AGAIN_IN
        rows.update(sent_at=None, send_at=again, error=str(error)[:500])
    return True


def _due() -> QuerySet[Invitation]:
    return Invitation.objects.unsent().filter(send_at__lte=clock.now())


def _claim() -> Invitation | None:
    with transaction.atomic():
        found = _due().select_for_update(skip_locked=True, of=["self"]).first()
        if found is not None:
            found.sent_at, found.error = clock.now(), ""
            found.save(update_fields=["sent_at", "error"])
    return found


def _parcel(invitation: Invitation, sender: Mailbox) -> Parcel:
    colleague = invitation.colleague
    organisation = Organisation.objects.get()
    zone = ZoneInfo(organisation.zone)
    until = wording.moment(invitation.expires_at, colleague.language, zone)
    context = {
        "colleague": colleague,
        "by": invitation.by,
        "organisation": organisation.name,
        "link": f"{settings.GEHOOR_PUBLIC_URL}/{PATH}/{token_of(invitation)}",
        "until": until,
    }
    letter = render_to_string(f"staff/invitation.{colleague.language}.txt", context)
    subject, _, text = letter.strip().partition("\n")
    return Parcel(
        sender=sender.address,
        sender_name=organisation.name,
        recipient=colleague.mail,
        recipient_name=colleague.name,
        subject=subject,
        text=text.strip() + "\n",
        html=linebreaks(urlize(escape(text.strip()))),
        at=clock.now(),
        message_id=make_msgid(domain=sender.address.rpartition("@")[2]),
    )
