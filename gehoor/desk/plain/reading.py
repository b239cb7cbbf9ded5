"""How plain a text is, while it is written in an editor."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_POST

from gehoor.plain.actions.plainness import plainness
from gehoor.staff.access import colleagues
from gehoor.staff.enums import Language

LARGEST = 20_000
"""Characters that are read; the rest of a longer text is much like it."""


@colleagues()
@require_POST
def read(request: HttpRequest) -> HttpResponse:
    """`field` is the name of the field that holds the text, `of` the id of it on the page."""
    said = request.POST
    text = said.get(said.get("field", ""), "")[:LARGEST]
    language = said.get("language", "")
    context = {
        "plainness": plainness(text, language)
        if text.strip() and language in Language.values
        else None,
        "field": said.get("of", ""),
        "language": language,
    }
    return render(request, "desk/plain/plainness.html", context)
