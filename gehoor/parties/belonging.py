"""To which organisation a person belongs: proposed from the mail domain, decided by a colleague (M59)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from django.db import transaction
from django.db.models import QuerySet

from gehoor.core import clock
from gehoor.core.prepared import prepared
from gehoor.core.rows import ensure
from gehoor.staff.models import Colleague

from .enums import AddressKind, PartyKind, Tone
from .freemail import domain_of
from .models import Address, Belonging, Domain, Party


def propose(addresses: Iterable[Address]) -> None:
    """Propose the organisations of their mail domains: one is to be confirmed, of several we choose."""
    of_domain = defaultdict[str, list[Address]](list)
    for each in addresses:
        of_domain[domain_of(each.value) if each.kind == AddressKind.MAIL else ""].append(each)
    of_domain.pop("", None)
    for known in _of_domain(*of_domain) if of_domain else ():
        for address in of_domain[known.name]:
            if known.organisation_id != address.party_id:
                ensure(Belonging(person_id=address.party_id, organisation_id=known.organisation_id))


@prepared
def _of_domain(*names: str) -> QuerySet[Domain]:
    return Domain.objects.filter(name__in=names)


@transaction.atomic
def confirm(belonging: Belonging, by: Colleague) -> None:
    """The person is a contact person there; the other proposals for this person fall away."""
    now = clock.now()
    Belonging.objects.filter(pk=belonging.pk).update(
        confirmed_at=now, declined_at=None, decided_by=by
    )
    others = Belonging.objects.open().filter(person=belonging.person_id)
    others.update(declined_at=now, decided_by=by)


def decline(belonging: Belonging, by: Colleague) -> None:
    """Not so; a confirmation that was wrong is taken back in the same way."""
    Belonging.objects.filter(pk=belonging.pk).update(
        confirmed_at=None, declined_at=clock.now(), decided_by=by
    )


@transaction.atomic
def become_organisation(party: Party) -> None:
    """This customer is an organisation: whoever writes from its own mail domain may belong to it."""
    Party.objects.filter(pk=party.pk).update(kind=PartyKind.ORGANISATION)
    mails = party.addresses.filter(kind=AddressKind.MAIL).values_list("value", flat=True)
    for name in {domain_of(each) for each in mails} - {""}:
        Domain.objects.get_or_create(organisation=party, name=name)


def call_by_name(party: Party, name: str) -> None:
    """Somebody whom we knew by an address only has a name."""
    if wanted := name.replace("\0", "").strip()[:200]:
        Party.objects.filter(pk=party.pk).update(name=wanted)


def reach_by(party: Party, kind: str) -> None:
    """How the customer asked to be reached: a Preference, or empty for nothing in particular."""
    Party.objects.filter(pk=party.pk).update(prefers=kind)


def speak_with(party: Party, tone: str) -> None:
    """Whether the customer likes `u` or `je`; "" when that is not known."""
    if tone == "" or tone in Tone.values:
        Party.objects.filter(pk=party.pk).update(tone=tone)
