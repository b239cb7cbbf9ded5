"""Wishes for links: written down while the visitor waits, looked up and mailed by the worker."""

from __future__ import annotations

from django.db import transaction

from gehoor.casework.actions.linking import mail_links
from gehoor.core import clock

from .models import LinkWish


def wish(mail: str) -> None:
    LinkWish.objects.create(mail=mail[:320], at=clock.now())


@transaction.atomic
def grant_next() -> bool:
    """Mail the links to the oldest wish, if we know that address; whether there was one."""
    waiting = LinkWish.objects.filter(done_at=None).order_by("at", "pk")
    found = waiting.select_for_update(skip_locked=True).first()
    if found is None:
        return False
    mail_links(found.mail)
    found.mail, found.done_at = "", clock.now()
    found.save(update_fields=["mail", "done_at"])
    return True
