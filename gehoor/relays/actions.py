"""Asking for a message to go on by another way, and putting one on paper in the post."""

from __future__ import annotations

from django.db import transaction
from django.db.models import QuerySet

from gehoor.cases.models import Contact
from gehoor.core import clock
from gehoor.core.rows import ensure
from gehoor.staff.models import Colleague
from gehoor.timeline.actions import record
from gehoor.timeline.enums import Happened

from .enums import Why
from .models import Relay, Sheet


def relay(contact: Contact, why: Why) -> None:
    """`contact` goes on by another way, soon; who asks again changes nothing."""
    ensure(Relay(contact=contact, why=why, at=clock.now()))


@transaction.atomic
def posted(sheets: QuerySet[Sheet], by: Colleague) -> int:
    """These letters went into the post, now; how many of them were still here."""
    waiting = sheets.to_post().select_for_update(of=["self"]).select_related("contact")  # type: ignore[attr-defined]
    found = list(waiting)
    for each in found:
        each.posted_at, each.posted_by = clock.now(), by
        each.save(update_fields=["posted_at", "posted_by"])
        record(each.contact.case_id, Happened.POSTED, actor=by, contact=each.contact_id)
    return len(found)
