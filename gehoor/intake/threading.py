"""Which case a contact belongs to. A number that somebody quotes proves nothing; what proves it is

a reply address that we signed or a message that only its receiver knows, from somebody who takes part.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from django.db.models import Q, QuerySet
from django.utils.translation import gettext_noop

from gehoor.cases.enums import Channel
from gehoor.cases.models import Case, CaseLink, Contact, Participant
from gehoor.casework.received import Received
from gehoor.casework.understanding import bare_subject, order_keys
from gehoor.core import tokens
from gehoor.core.prepared import first, prepared
from gehoor.mailings.actions.going import item_of
from gehoor.mailings.models import Item
from gehoor.parties.models import Address
from gehoor.parties.rules import normalised

MOST_REFERENCES = 30
RECENT_CASES = 20
EVIDENCE_WITHIN = timedelta(days=1)
TALKS = (Channel.CHAT, Channel.SOCIAL, Channel.SMS)
TALK_LASTS = timedelta(days=3)
"""So long after the last word on a channel without subjects, what comes is about the same matter."""


@dataclass(frozen=True, slots=True)
class Thread:
    """The case to join, if any, and a case that only staff should see beside a new one."""

    case: Case | None = None
    related: Case | None = None
    reason: str = ""
    mailing: Item | None = None
    """The announcement that it answers, of which no case came yet."""
    coupled: bool = False
    """Nothing proves it: photos and papers that come within a day of a call are taken for its evidence."""


def find_thread(received: Received, address: Address, is_new: bool) -> Thread:
    """Where `received` belongs, by what it proves and who sent it (threats: identity)."""
    if chosen := _chosen(received.chosen):
        return Thread(case=chosen)
    quoted = _by_token(received.reply_token) or _by_references(received.references)
    announced = (
        None if quoted else item_of(received.reply_token, *received.references[-MOST_REFERENCES:])
    )
    if announced and announced.case:
        quoted = announced.case
    quoted = quoted.surviving if quoted else None
    if quoted and _takes_part(quoted, address):
        return Thread(case=quoted)
    if quoted:
        return Thread(
            related=quoted, reason=gettext_noop("antwoord op deze zaak van een onbekend adres")
        )
    if announced:
        return Thread(mailing=announced)
    if is_new:
        return Thread()
    if received.channel in TALKS and (case := _in_this_talk(received, address)):
        return Thread(case=case)
    found = _by_what_it_is_about(received, address)
    if found.case and received.channel == Channel.FORM:  # anybody can type any address there
        return Thread(
            related=found.case,
            reason=gettext_noop("zelfde onderwerp, gevraagd via een formulier met dit adres"),
        )
    if not found.case and (case := _called_about(received, address)):
        return Thread(case=case, coupled=True)
    return found


def is_known(received: Received) -> bool:
    """Whether we know its sender, or it answers what we wrote."""
    known = Q(kind=received.kind, value=normalised(received.kind, received.address))
    for kind, value in received.also:
        known |= Q(kind=kind, value=normalised(kind, value))
    if Address.objects.filter(known).exists():
        return True
    if item_of(received.reply_token, *received.references):
        return True
    return bool(_by_token(received.reply_token) or _by_references(received.references))


def _in_this_talk(received: Received, address: Address) -> Case | None:
    """The open case in which something was last said on this very address: a chat has no subjects (M02)."""
    said = Contact.objects.filter(address=address, at__gte=received.at - TALK_LASTS)
    here = said.filter(case__closed_at=None, channel=received.channel).order_by("-at", "-pk")
    last = here.select_related("case").first()
    return last.case if last else None


def _called_about(received: Received, address: Address) -> Case | None:
    """For files by mail: the one open case of this customer in which we spoke within a day (K31)."""
    if received.channel != Channel.MAIL or not any(not each.inline for each in received.files):
        return None
    spoken = Contact.objects.filter(
        case__party=address.party_id,
        case__closed_at=None,
        channel=Channel.PHONE,
        at__gte=received.at - EVIDENCE_WITHIN,
    )
    cases = {each.case_id for each in spoken.only("case")}
    return Case.objects.get(pk=cases.pop()) if len(cases) == 1 else None


def _chosen(reference: str) -> Case | None:
    """The case that a colleague chose, who knows whom it is about."""
    found = Case.objects.filter(reference=reference).first() if reference else None
    return found.surviving if found else None


def _by_token(token: str) -> Case | None:
    number, _, mac = token.partition("-")
    if not (number.isascii() and number.isdigit() and len(number) < 19):
        return None
    if not tokens.matches("reply", str(int(number)), mac):
        return None
    return _case(int(number))


@first
def _case(case_id: int) -> QuerySet[Case]:
    return Case.objects.filter(pk=case_id)


def _by_references(references: tuple[str, ...]) -> Case | None:
    """The case of the nearest message that is answered: ours, or an earlier one of the customer's."""
    nearest = references[-MOST_REFERENCES:]
    if not nearest:
        return None
    case_of = {each.message_id: each.case for each in _said_in(*nearest)}
    return next((case_of[each] for each in reversed(nearest) if each in case_of), None)


@prepared
def _said_in(*message_ids: str) -> QuerySet[Contact]:
    said = Contact.objects.filter(message_id__in=message_ids).order_by("-pk")
    return said.select_related("case")


def _takes_part(case: Case, address: Address) -> bool:
    """The customer, by any address that is known to be theirs, and whom a colleague added."""
    if case.party_id == address.party_id:
        return True
    return Participant.objects.filter(case=case, address=address).exists()


def _by_what_it_is_about(received: Received, address: Address) -> Thread:
    """An open case in which this customer takes part, about the same order or with the same subject."""
    open_cases = _open_cases(address)
    if not open_cases:
        return Thread()
    keys = set(order_keys(f"{received.subject}\n{received.reply}"))
    subject = bare_subject(received.subject).casefold()
    for case in open_cases:
        same_subject = (
            subject
            and subject != received.subject.casefold()
            and (subject == case.title.casefold())
        )
        if keys.intersection(case.keys) or same_subject:
            return Thread(case=case)
    return Thread()


def _open_cases(address: Address) -> list[Case]:
    """The newest open cases of this customer, and in which this address takes part."""
    among = [each.case_id for each in _elsewhere(address.pk, address.party_id)]
    found = _of_party(address.party_id)
    if among:
        found += Case.objects.open().filter(pk__in=among)
    return sorted(found, key=lambda each: each.opened_at, reverse=True)[:RECENT_CASES]


@prepared
def _of_party(party_id: int) -> QuerySet[Case]:
    return Case.objects.open().filter(party=party_id).order_by("-opened_at")[:RECENT_CASES]


@prepared
def _elsewhere(address_id: int, party_id: int) -> QuerySet[Participant]:
    """Where it takes part in a case of somebody else."""
    there = Participant.objects.filter(address=address_id).exclude(case__party=party_id)
    return there.order_by("-pk")[:RECENT_CASES]


def link(case: Case, related: Case, reason: str) -> None:
    CaseLink.objects.get_or_create(case=case, other=related, defaults={"reason": reason})
