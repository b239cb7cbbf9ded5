"""Putting a call on a timeline: what was said, or that nobody answered."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from django.db import transaction
from django.utils import translation
from django.utils.translation import gettext as _

from gehoor.cases.enums import Channel
from gehoor.cases.models import Case, Contact
from gehoor.core import clock
from gehoor.handovers.actions.giving import take as take_over
from gehoor.intake.actions import process_item
from gehoor.intake.models import RawItem
from gehoor.intake.store import digest_of, store
from gehoor.staff.models import Colleague

from .models import Call
from .recognition import matter
from .ringing import tell_desks
from .translate import FILED, Filed, source_of

NOTING_TAKES = timedelta(minutes=15)
"""After the end of a call it goes on the timeline by itself, with the words that there are."""
LONGEST_CALL = timedelta(hours=4)


def file(call: Call, by: Colleague | None, *, into: Case | None, name: str = "") -> Contact | None:
    """Put what was typed on the timeline of `into`, or of a new case, and begin anew with no words.

    None when a worker is still to process it: it is safe. Filing the same words again is the same contact.
    """
    words = call.words.strip() or _without_words(call)
    filed = Filed(call.pk, call.parts, words, into.reference if into else "", name.strip())
    contact = _through_the_door(call, filed)
    if contact is None:
        return None
    _remember(call, contact)
    if by and into is None:
        take_over(contact.case, by)
    return contact


def _remember(call: Call, contact: Contact) -> None:
    call.contact = call.contact or contact
    call.case, call.party, call.words = contact.case, contact.party, ""
    call.address = call.address or contact.address
    call.parts += 1
    call.save(update_fields=["contact", "case", "party", "address", "words", "parts"])


def _through_the_door(call: Call, filed: Filed) -> Contact | None:
    body = filed.as_bytes()
    source = source_of(call.exchange)
    stored = store(Channel.PHONE, source, body, {FILED: call.pk}, clock.now())
    if stored is None:
        known = RawItem.objects.filter(source=source, digest=digest_of(body))
        stored = known.values_list("pk", flat=True).get()
    return process_item(stored).contact


def finish(call: Call, by: Colleague | None, *, name: str = "") -> Contact | None:
    """The call is noted: its last words go on the timeline, and it leaves the desk."""
    contact = call.contact
    if call.words.strip() or contact is None:
        contact = file(call, by, into=call.case, name=name)
    if contact is None:
        return None
    with transaction.atomic():
        Call.objects.filter(pk=call.pk).update(
            filed_at=clock.now(), answered_at=call.answered_at or clock.now()
        )
        tell_desks(call)
    return contact


def file_missed(call: Call) -> Contact | None:
    """Nobody answered: a contact all the same, and a promise to call back (law 10)."""
    about = matter(call.party, call.topic) if call.party else None
    filed = Filed(call.pk, 0, _missed(call), about.reference if about else "", missed=True)
    contact = _through_the_door(call, filed)
    if contact:
        _noted(call, contact)
    return contact


def file_forgotten() -> int:
    """Calls that ended and nobody noted, and those of which we never heard the end; how many."""
    done = 0
    ended = Call.objects.unfiled().filter(ended_at__lte=clock.now() - NOTING_TAKES)
    endless = Call.objects.unfiled().filter(ended_at=None, rang_at__lte=clock.now() - LONGEST_CALL)
    for call in [*ended[:50], *endless[:50]]:
        done += bool(finish(call, call.colleague) if call.answered_at else file_missed(call))
    return done


@dataclass(frozen=True, slots=True)
class Chosen:
    """What a caller chose by a key, in `words`: to be called back on `call_on`, or a text message on

    `text_on` when `outage` (its key) is over.
    """

    words: str
    call_on: str = ""
    text_on: str = ""
    outage: int = 0
    into: Case | None = None


def file_chosen(call: Call, chosen: Chosen) -> Contact | None:
    """A contact with the promise of what the caller chose; None when a worker is to make it."""
    reference = chosen.into.reference if chosen.into else ""
    filed = Filed(
        call.pk, 0, chosen.words, reference,
        call_on=chosen.call_on, text_on=chosen.text_on, outage=chosen.outage,
    )  # fmt: skip
    contact = _through_the_door(call, filed)
    if contact:
        _noted(call, contact)
    return contact


def _noted(call: Call, contact: Contact) -> None:
    """No colleague needs to note it any more."""
    Call.objects.filter(pk=call.pk).update(
        filed_at=clock.now(), contact=contact, case=contact.case, party=contact.party
    )


def _missed(call: Call) -> str:
    with translation.override(
        call.party.language if call.party else call.exchange.team.lead.language
    ):
        words = [_("Gemiste oproep: niemand nam op.")]
        if call.topic:
            words.append(_("Keuze in het menu: %(topic)s.") % {"topic": call.topic})
        if call.customer_number:
            words.append(
                _("Ingetoetst klantnummer: %(number)s.") % {"number": call.customer_number}
            )
        return " ".join(words)


def _without_words(call: Call) -> str:
    with translation.override(
        call.party.language if call.party else call.exchange.team.lead.language
    ):
        return _("Telefoongesprek. Er is niets bij genoteerd.")
