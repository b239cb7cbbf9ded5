"""The card of a customer: how they are reached, to whom they belong, what else is open."""

from __future__ import annotations

from collections.abc import Container
from typing import Any

from django.db.models import QuerySet

from gehoor.cases.enums import Channel, Direction
from gehoor.cases.models import Case, Contact
from gehoor.core.prepared import prepared
from gehoor.guides.models import Expert
from gehoor.parties.enums import PartyKind, Preference
from gehoor.parties.models import Belonging, Party

REACHES = [each for each in Preference if each != Preference.SOCIAL]
LATELY = 5
MOST = 5


def card(case: Case, there: Container[str]) -> dict[str, Any]:
    """All that the card shows beside the addresses."""
    party = case.party
    found = _belongings(party) if "belongings" in there else []
    return {
        "party": party,
        "unknown": any(each.value == party.name for each in party.addresses.all()),
        "reaches": REACHES,
        "usually": usual_channel(party),
        "belongs": [each for each in found if each.confirmed_at],
        "proposed": [each for each in found if not each.confirmed_at],
        "expert": _expert(party) if "expert" in there else None,
        "is_person": party.kind == PartyKind.PERSON,
        "open_there": _open_there([each.organisation_id for each in found if each.confirmed_at]),
    }


def _belongings(party: Party) -> list[Belonging]:
    standing = Belonging.objects.standing().filter(person=party).select_related("organisation")
    return list(standing.order_by("-confirmed_at", "pk")[:MOST])


def _expert(party: Party) -> Expert | None:
    return Expert.objects.filter(party=party).select_related("said_by").first()


def usual_channel(party: Party) -> str:
    """The channel of most of the customer's last contacts; empty when there are none."""
    channels = [each.channel for each in _heard(party.pk)]
    return str(Channel(max(channels, key=channels.count)).label) if channels else ""


@prepared
def _heard(party: int) -> QuerySet[Contact]:
    found = Contact.objects.filter(party=party, direction=Direction.IN)
    return found.only("channel").order_by("-at")[:LATELY]


def _open_there(organisations: list[int]) -> list[Case]:
    """Open cases of the organisation itself and of its other people."""
    if not organisations:
        return []
    people = Belonging.objects.filter(organisation__in=organisations, confirmed_at__isnull=False)
    theirs = {*organisations, *people.values_list("person_id", flat=True)[:50]}
    found = Case.objects.open().filter(party__in=theirs).select_related("party")
    return list(found.order_by("-opened_at")[:MOST])
