"""Finding a case by its reference, its customer, or words that were said in it."""

from __future__ import annotations

import re

from django.contrib.postgres.search import SearchQuery, SearchVector
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from gehoor.cases.models import Case, Contact
from gehoor.parties.enums import AddressKind
from gehoor.parties.models import Address, Party
from gehoor.parties.rules import normalised
from gehoor.staff.access import colleagues

MOST = 12
MOST_CONTACTS = 500
MOST_PARTIES = 200
_WORD = re.compile(r"\w+")


@colleagues()
def search(request: HttpRequest) -> HttpResponse:
    wanted = request.GET.get("q", "").strip().replace("\0", "")[:200]
    return render(request, "desk/parts/found.html", {"cases": found(wanted) if wanted else []})


def found(wanted: str) -> list[Case]:
    """At most twelve cases, the surest first: by reference, by address, by name, by words."""
    keys: dict[int, None] = {}
    for ways in (_by_reference, _by_address, _by_name, _by_words):
        if len(keys) < MOST:
            keys |= dict.fromkeys(ways(wanted))
    cases = Case.objects.select_related("party", "owner").in_bulk(list(keys)[:MOST])
    return [cases[key] for key in list(keys)[:MOST]]


def _by_reference(wanted: str) -> list[int]:
    return list(Case.objects.filter(reference=wanted.upper()).values_list("pk", flat=True))


def _by_address(wanted: str) -> list[int]:
    """A whole mail address or phone number, however it is written."""
    kind = AddressKind.MAIL if "@" in wanted else AddressKind.PHONE
    found = Address.objects.filter(kind=kind, value=normalised(kind, wanted))
    return _newest_of(list(found.values_list("party_id", flat=True)))


def _by_name(wanted: str) -> list[int]:
    """Names of which each typed word begins a word."""
    words = _WORD.findall(wanted)
    if not words:
        return []
    query = SearchQuery(
        " & ".join(f"{word}:*" for word in words), config="simple", search_type="raw"
    )
    named = Party.objects.annotate(words=SearchVector("name", config="simple")).filter(words=query)
    return _newest_of(list(named.values_list("pk", flat=True)[:MOST_PARTIES]))


def _newest_of(parties: list[int]) -> list[int]:
    newest = Case.objects.filter(party_id__in=parties).order_by("-opened_at")
    return list(newest.values_list("pk", flat=True)[:MOST])


def _by_words(wanted: str) -> list[int]:
    """Words of any contact, in the language they were written in; of what is found the newest first.

    Not ordered by the database: it would walk through all contacts by date to find a rare word.
    """
    dutch, english = (
        SearchQuery(wanted, config=each, search_type="websearch") for each in ("dutch", "english")
    )
    hits = Contact.objects.filter(search=dutch | english).values_list("pk", "case_id")
    newest = sorted(hits[:MOST_CONTACTS], reverse=True)
    return list(dict.fromkeys(case_id for _, case_id in newest))
