"""Making a mailing ready, beginning it, stopping it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from gehoor.core import clock
from gehoor.foresight.linting import Rejected
from gehoor.foresight.policies import Refused, check_may
from gehoor.plain.actions.confirming import both, check_plain
from gehoor.plain.enums import Kind
from gehoor.staff.models import Colleague, Team
from gehoor.staff.permissions import May

from ..enums import Manner
from ..models import Item, Mailing
from ..rules import faults
from .recipients import MOST_UNKNOWN, Recipients, items_for

AT_ONCE = 1000


@dataclass(frozen=True, slots=True)
class Announcement:
    """What a colleague typed, in both languages.

    `confirmed` is what HarderThanB1 gave, from somebody who read that the text is hard.
    """

    name: str
    team: Team
    about_at: datetime
    subject_nl: str
    text_nl: str
    subject_en: str
    text_en: str
    manner: Manner = Manner.MAIL_ELSE_LETTER
    is_news: bool = False
    confirmed: str = ""


@transaction.atomic
def make_ready(what: Announcement, recipients: Recipients, by: Colleague) -> Mailing:
    """Keep it with its recipients, to be looked at; nothing goes out yet.

    Raises Refused, Rejected or HarderThanB1.
    """
    check_may(by, May.SEND_TO_MANY)
    _check(what, by.language)
    if not recipients.parties:
        raise Refused(_("Er is nog niemand om aan te schrijven: kies een lijst met klanten."))
    texts = both([what.text_nl], [what.text_en])
    check_plain(Kind.MAILING, texts, by, what.confirmed)
    mailing = Mailing.objects.create(
        name=what.name.strip()[:100], team=what.team, manner=what.manner, is_news=what.is_news,
        about_at=what.about_at,
        subject_nl=what.subject_nl.strip()[:150], text_nl=what.text_nl.strip(),
        subject_en=what.subject_en.strip()[:150], text_en=what.text_en.strip(),
        unknown=recipients.unknown[:MOST_UNKNOWN], by=by, at=clock.now(),
    )  # fmt: skip
    Item.objects.bulk_create(items_for(mailing, recipients), batch_size=AT_ONCE)
    return mailing


def _check(what: Announcement, reader: str) -> None:
    words = (what.name, what.subject_nl, what.text_nl, what.subject_en, what.text_en)
    if not all(each.strip() for each in words):
        raise Refused(_("Vul naam, onderwerp en tekst in, in het Nederlands en in het Engels."))
    for text, language in ((what.text_nl, "nl"), (what.text_en, "en")):
        if found := faults(text, language):
            raise Rejected(found, reader)
    if what.about_at <= clock.now():
        raise Refused(_("Kies voor {datum} een dag die nog komt."))


@transaction.atomic
def start(mailing: Mailing, by: Colleague) -> None:
    """From now on the worker writes and sends it, batch by batch. Raises Refused."""
    check_may(by, May.SEND_TO_MANY)
    mailing = Mailing.objects.select_for_update(of=["self"]).get(pk=mailing.pk)
    if mailing.stopped_at:
        raise Refused(_("Deze mailing is gestopt: maak een nieuwe."))
    if mailing.about_at <= clock.now():
        raise Refused(_("De dag in deze mailing is voorbij: maak een nieuwe."))
    if mailing.started_at is None:
        mailing.started_at = clock.now()
        mailing.save(update_fields=["started_at"])


@transaction.atomic
def stop(mailing: Mailing, by: Colleague) -> None:
    """What is still here stays here; what went stays in each customer's history."""
    check_may(by, May.SEND_TO_MANY)
    running = Mailing.objects.filter(pk=mailing.pk, stopped_at=None)
    running.update(stopped_at=clock.now(), stopped_by=by)
    Item.objects.filter(mailing=mailing).waiting().update(send_at=None)
