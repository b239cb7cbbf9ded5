"""What we say to a customer in our own chat: it stands there as soon as it is said."""

from __future__ import annotations

from collections.abc import Iterator

from gehoor.cases.enums import Channel
from gehoor.cases.models import Case
from gehoor.casework.ways import Way
from gehoor.parties.enums import AddressKind
from gehoor.parties.models import Address

from .models import SOURCE, Talk


def ways(case: Case) -> Iterator[Way]:
    """The talks of this case that can be opened, the last one first."""
    chats = Address.objects.filter(kind=AddressKind.CHAT, party=case.party_id)
    found = {each.value: each for each in chats.filter(value__startswith=f"{SOURCE}:")}
    handles = [each.partition(":")[2] for each in found]
    if handles:
        for talk in Talk.objects.filter(handle__in=handles).order_by("-here_at"):
            yield Way(Channel.CHAT, found[talk.address], SOURCE, is_window=True)
