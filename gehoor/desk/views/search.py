"""Finding a case by its reference, its customer, or words that were said in it."""

from __future__ import annotations

from django.contrib.postgres.search import SearchQuery
from django.db.models import Q
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from gehoor.cases.models import Case, Contact
from gehoor.parties.models import Address
from gehoor.staff.access import colleagues

MOST = 12
MOST_CONTACTS = 200


@colleagues()
def search(request: HttpRequest) -> HttpResponse:
    wanted = request.GET.get("q", "").strip().replace("\0", "")[:200]
    return render(request, "desk/parts/found.html", {"cases": found(wanted) if wanted else []})


def found(wanted: str) -> list[Case]:
    """At most twelve cases, the surest first: by reference, by address, by name, by words."""
    keys: dict[int, None] = {}
    for ways in (_by_reference, _by_address, _by_words):
        if len(keys) < MOST:
            keys |= dict.fromkeys(ways(wanted))
    cases = Case.objects.select_related("party", "owner").in_bulk(list(keys)[:MOST])
    return [cases[key] for key in list(keys)[:MOST]]


def _by_reference(wanted: str) -> list[int]:
    return list(Case.objects.filter(reference=wanted.upper()).values_list("pk", flat=True))


def _by_address(wanted: str) -> list[int]:
    if "@" not in wanted and not wanted.strip("+ -").isdigit():
        return []
    parties = Address.objects.filter(value=wanted.lower()).values("party_id")
    newest = Case.objects.filter(party_id__in=parties).order_by("-opened_at")
    return list(newest.values_list("pk", flat=True)[:MOST])


def _by_words(wanted: str) -> list[int]:
    """Words of any contact, in the language they were written in; the newest contacts first."""
    queries = [
        SearchQuery(wanted, config=config, search_type="websearch")
        for config in ("dutch", "english")
    ]
    hits = Contact.objects.filter(Q(search=queries[0]) | Q(search=queries[1]))
    return list(
        dict.fromkeys(hits.order_by("-pk").values_list("case_id", flat=True)[:MOST_CONTACTS])
    )
