"""The contact page of a brand, and the same facts for the block on other sites and for machines."""

from __future__ import annotations

import json
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.utils import translation
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language
from django.views.decorators.http import require_safe

from gehoor.staff.access import anyone
from gehoor.staff.models import Brand

from ..reach import facts, reach_of
from ..schema import organisation
from ..visits import by_anyone, chosen_language

FRESH = 30
"""Seconds that a block may show what it had: the wait changes, and sites are visited a lot."""


@anyone("whoever wants to reach us may know how")
@require_safe
@by_anyone
def contact(request: HttpRequest, brand: str = "") -> HttpResponse:
    """Of one brand, or of all of them below each other."""
    language = get_language() or "nl"
    found = [_known(brand)] if brand else list(_brands())
    reaches = [reach_of(each, language) for each in found]
    if not reaches:
        raise Http404
    context = {"reaches": reaches, "schema": [_script(organisation(each)) for each in reaches]}
    return render(request, "portal/contact.html", context)


@anyone(
    "what the contact page tells everybody, for the block on other sites: no cookie goes with it"
)
@require_safe
def block(request: HttpRequest, brand: str) -> JsonResponse:
    language = chosen_language(request)
    with translation.override(language):
        found = next((each for each in _brands() if each.slug == brand), None)
        told = _told(found, language) if found else {}
    response = JsonResponse(told, status=200 if found else 404)
    response.headers["Access-Control-Allow-Origin"] = "*"
    response.headers["Cache-Control"] = f"public, max-age={FRESH}"
    response.headers["Vary"] = "Accept-Language"
    return response


def _told(brand: Brand, language: str) -> dict[str, Any]:
    reach = reach_of(brand, language)
    return {**facts(reach), "schema": organisation(reach)}


def _script(data: dict[str, Any]) -> SafeString:
    """As data in a page: nothing in it can end the element that holds it."""
    text = json.dumps(data, ensure_ascii=False).replace("<", "\\u003C").replace("&", "\\u0026")
    return mark_safe(f'<script type="application/ld+json">{text}</script>')  # noqa: S308


def _brands() -> list[Brand]:
    return list(Brand.objects.select_related("calendar").order_by("pk"))


def _known(slug: str) -> Brand:
    found = next((each for each in _brands() if each.slug == slug), None)
    if found is None:
        raise Http404
    return found
