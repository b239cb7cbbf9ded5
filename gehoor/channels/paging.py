"""Calling a colleague who is on call: the messages of gehoor.urgency, by mail.

Whoever sends one first moves its moment on, so a sender that dies leaves it to another: it may come twice
and is never lost. One that cannot be delivered lets the next colleague be called at once.
"""

from __future__ import annotations

import logging
from datetime import timedelta

from django.db import transaction

from gehoor.casework.actions.emergencies import pass_on
from gehoor.casework.html_letters import as_html
from gehoor.core import clock
from gehoor.urgency.models import Call, Page

from .mail.outgoing import Post
from .parcel import NotSent, Parcel

log = logging.getLogger(__name__)

AGAIN_IN = timedelta(minutes=1)


class Paging:
    """Sends what is due, for one thread."""

    def __init__(self) -> None:
        self.post = Post()

    def work(self) -> bool:
        """Call the next for what nobody took, and send one message; False when there was nothing."""
        passed_on = pass_on() > 0
        return self.send_next() or passed_on

    def send_next(self) -> bool:
        page = _claim()
        if page is None:
            return False
        try:
            self.post.send(_parcel(page))
        except NotSent as error:
            log.warning("Page %s to %s: %s", page.pk, page.address, error)
            _not_sent(page, error)
        else:
            Page.objects.filter(pk=page.pk).update(sent_at=clock.now(), error="")
        return True


def _claim() -> Page | None:
    with transaction.atomic():
        due = Page.objects.due(clock.now()).select_for_update(skip_locked=True, of=["self"])
        page = due.first()
        if page is not None:
            page.send_at, page.attempts = clock.now() + AGAIN_IN, min(page.attempts + 1, 1000)
            page.save(update_fields=["send_at", "attempts"])
    return page


def _not_sent(page: Page, error: NotSent) -> None:
    """It is tried again in a minute; whoever was not called yet is called meanwhile."""
    Page.objects.filter(pk=page.pk).update(error=str(error)[:500])
    call = page.call
    if page.attempts == 1 and call.pages.count() < call.emergency.on_call.count():
        Call.objects.waiting().filter(pk=call.pk).update(next_at=clock.now())


def _parcel(page: Page) -> Parcel:
    domain = page.sender.rpartition("@")[2]
    return Parcel(
        sender=page.sender,
        sender_name=page.call.case.team.brand.name,
        recipient=page.address,
        recipient_name=page.colleague.name,
        subject=page.subject,
        text=page.text,
        html=as_html(page.text, page.colleague.language),
        at=page.at,
        message_id=f"<page-{page.pk}-{page.call_id}@{domain}>",
        automatic=True,
    )
