"""Cases by what names them or their customer: a reference, an order number, an address, a name."""

from __future__ import annotations

import re

from django.contrib.postgres.search import SearchQuery, SearchVector
from django.db.models import Q, QuerySet
from django.db.models.functions import Coalesce

from gehoor.cases.models import Case
from gehoor.parties.enums import AddressKind
from gehoor.parties.models import Address, Party
from gehoor.parties.rules import normalised

MOST_PARTIES = 200
NAMESAKES = 400
MOST = 50
_WORD = re.compile(r"[\w']+")
_REFERENCE = re.compile(r"([A-Z]{1,4})[ -]?(\d{3,12})")
_POSTCODE = re.compile(r"(\d{4}) ?([A-Z]{2})(?:[ ,]*(\d+)|\b)")


def by_reference(said: str) -> list[int]:
    """`W-10234`, `w10234` or `W 10234`; also an order number that a customer named."""
    written = said.upper().strip()
    parts = _REFERENCE.fullmatch(written)
    likely = [written, *([f"{parts[1]}-{parts[2]}", parts[1] + parts[2]] if parts else [])]
    own = Case.objects.filter(reference__in=likely).values_list("pk", flat=True)
    named = Case.objects.filter(keys__overlap=likely).exclude(keys=[])
    return [*own, *sorted(named.values_list("pk", flat=True), reverse=True)[:MOST]]


def by_address(said: str) -> list[int]:
    """A whole mail address, telephone or customer number, or a postcode with a house number."""
    if not any(each.isdigit() or each == "@" for each in said):
        return []
    exact = Q()
    for kind in AddressKind.values:
        exact |= Q(kind=kind, value=normalised(kind, said))
    found = set(Address.objects.filter(exact).values_list("party_id", flat=True)[:MOST_PARTIES])
    if postcode := _POSTCODE.search(said.upper()):
        begins = "".join(each or "" for each in postcode.groups())
        postal = Address.objects.filter(kind=AddressKind.POSTAL, value__startswith=begins)
        found |= set(postal.values_list("party_id", flat=True)[:MOST_PARTIES])
    return newest_of(found)


def by_name(words: list[str]) -> list[int]:
    """Names of which each word begins a word, with or without accents; the newest customers first.

    Also the name that somebody had before they were merged with another customer.
    """
    found = named(words)
    if found is None:
        return []
    going_on = found.values_list(Coalesce("merged_into_id", "pk"), flat=True)
    parties = sorted(set(going_on[:NAMESAKES]), reverse=True)
    return newest_of(parties[:MOST_PARTIES])


def named(words: list[str]) -> QuerySet[Party] | None:
    """Parties with such a name; None when there is no word to go by."""
    parts = [part for word in words for part in _WORD.findall(word)]
    if not parts:
        return None
    quoted = ("'" + part.replace("'", "''") + "':*" for part in parts)
    query = SearchQuery(" & ".join(quoted), config="gehoor_plain", search_type="raw")
    vector = SearchVector("name", config="gehoor_plain")
    return Party.objects.annotate(words=vector).filter(words=query)


def newest_of(parties: list[int] | set[int]) -> list[int]:
    newest = Case.objects.filter(party_id__in=list(parties)).order_by("-opened_at", "-pk")
    return list(newest.values_list("pk", flat=True)[:MOST])
