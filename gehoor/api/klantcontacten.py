"""Contacts in the words of the VNG's Klantinteracties (resource klantcontact), with its filters.

What that model has no place for stands under `gehoor`: the case, the direction and the whole text.
"""

from __future__ import annotations

import uuid
from typing import Any

from django.conf import settings
from django.core.paginator import Paginator
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.utils.dateparse import parse_datetime
from django.views.decorators.http import require_GET

from gehoor.cases.enums import Direction
from gehoor.cases.models import Contact
from gehoor.finding import search

from .access import problem, readers

PAGE, LARGEST_PAGE = 100, 500
LANGUAGES = {"nl": "nld", "en": "eng"}  # ISO 639-2/B
FIELDS = {
    "kanaal": "channel",
    "onderwerp": "subject__icontains",
    "inhoud": "reply__icontains",
    "zaak": "case__reference",
    "partij": "party",
    "richting": "direction",
    "hadBetrokkene__digitaaladres__adres__icontains": "address__value__icontains",
}
MOMENTS = {
    "plaatsgevondenOp": "at",
    "plaatsgevondenOp__gte": "at__gte",
    "plaatsgevondenOp__lt": "at__lt",
}


class NotAFilter(ValueError):
    """A query parameter cannot be read: the sentence says which."""


@readers
@require_GET
def klantcontacten(request: HttpRequest) -> HttpResponse:
    """A page of contacts, the oldest first; `zoek` finds words in them, newest first."""
    try:
        found = _filtered(request)
        size = min(_number(request, "pageSize", PAGE), LARGEST_PAGE)
        number = _number(request, "page", 1)
    except NotAFilter as error:
        return problem(400, str(error))
    pages = Paginator(found, size)
    page = pages.get_page(number)
    return JsonResponse(
        {
            "count": pages.count,
            "next": _page_url(request, page.next_page_number()) if page.has_next() else None,
            "previous": (
                _page_url(request, page.previous_page_number()) if page.has_previous() else None
            ),
            "results": [klantcontact(contact) for contact in page],
        }
    )


@readers
@require_GET
def one(request: HttpRequest, number: int) -> HttpResponse:
    contact = _contacts().filter(pk=number).first()
    if contact is None:
        return problem(404, "There is no such contact: check the address.")
    return JsonResponse(klantcontact(contact))


def _contacts() -> QuerySet[Contact]:
    return Contact.objects.select_related(
        "case", "party", "address", "author", "case__team"
    ).prefetch_related("attachments")


def _filtered(request: HttpRequest) -> QuerySet[Contact]:
    contacts = _contacts().order_by("at", "pk")
    if "zoek" in request.GET:
        matches = search.contacts(request.GET["zoek"])
        contacts = contacts.filter(pk__in=matches).order_by("-at", "-pk")
    for name, lookup in FIELDS.items():
        if name in request.GET:
            contacts = contacts.filter(**{lookup: _text(request, name)})
    for name, lookup in MOMENTS.items():
        if name in request.GET:
            contacts = contacts.filter(**{lookup: _moment(request, name)})
    return contacts


def _text(request: HttpRequest, name: str) -> str:
    value = request.GET[name]
    if "\0" in value or (name == "partij" and not _is_number(value)):
        raise NotAFilter(f"“{name}” cannot be searched for: check what you sent.")
    return value


def _is_number(value: str) -> bool:
    return value.isascii() and value.isdigit() and len(value) < 19


def _moment(request: HttpRequest, name: str) -> Any:
    try:
        at = parse_datetime(request.GET[name])
    except ValueError:
        at = None
    if at is None or at.tzinfo is None:
        raise NotAFilter(f"“{name}” must be a moment in ISO 8601 with its time zone.")
    return at


def _number(request: HttpRequest, name: str, default: int) -> int:
    value = request.GET.get(name, str(default))
    if not _is_number(value) or int(value) < 1:
        raise NotAFilter(f"“{name}” must be a whole number from 1.")
    return int(value)


def _page_url(request: HttpRequest, number: int) -> str:
    query = request.GET.copy()
    query["page"] = str(number)
    return f"{settings.GEHOOR_PUBLIC_URL}{request.path}?{query.urlencode()}"


def klantcontact(contact: Contact) -> dict[str, Any]:
    """One contact as the VNG names its fields."""
    url = _url("klantcontacten", contact.pk)
    return {
        "uuid": _uuid(url),
        "url": url,
        "nummer": str(contact.pk)[:10],
        "kanaal": contact.channel,
        "onderwerp": (contact.subject or contact.case.title)[:200],
        "inhoud": contact.reply[:1000],
        "indicatieContactGelukt": True if contact.direction == Direction.IN else None,
        "taal": LANGUAGES[contact.language or contact.case.language],
        "vertrouwelijk": False,
        "plaatsgevondenOp": contact.at.isoformat(),
        "hadBetrokkenActoren": [_actor(contact)],
        "hadBetrokkenen": [_customer(contact)],
        "gingOverOnderwerpobjecten": [_case(contact)],
        "omvatteBijlagen": [
            {
                "bestandsnaam": file.name,
                "type": file.type,
                "bytes": file.size,
                "sha256": file.sha256,
            }
            for file in contact.attachments.all()
        ],
        "leiddeTotInterneTaken": [],
        "gehoor": {
            "zaak": contact.case.reference,
            "richting": contact.direction,
            "tekst": contact.text,
        },
    }


def _actor(contact: Contact) -> dict[str, Any]:
    if contact.author:
        return {"naam": contact.author.name, "soortActor": "medewerker"}
    if contact.direction == Direction.OUT:
        return {"naam": "Gehoor", "soortActor": "geautomatiseerde_actor"}
    return {"naam": contact.case.team.name, "soortActor": "organisatorische_eenheid"}


def _customer(contact: Contact) -> dict[str, Any]:
    url = _url("partijen", contact.party_id)
    address = contact.address
    return {
        "wasPartij": {"uuid": _uuid(url), "url": url},
        "volledigeNaam": contact.party.name,
        "rol": "klant",
        "initiator": contact.direction == Direction.IN,
        "digitaleAdressen": (
            [{"adres": address.value, "soortDigitaalAdres": address.kind}] if address else []
        ),
    }


def _case(contact: Contact) -> dict[str, Any]:
    return {
        "onderwerpobjectidentificator": {
            "objectId": contact.case.reference,
            "codeObjecttype": "zaak",
            "codeRegister": "gehoor",
            "codeSoortObjectId": "referentie",
        }
    }


def _url(resource: str, number: int) -> str:
    return f"{settings.GEHOOR_PUBLIC_URL}/api/{resource}/{number}"


def _uuid(url: str) -> str:
    return str(uuid.uuid5(uuid.NAMESPACE_URL, url))
