"""The quality form as data: at most eight points, none of which counts how often a name is said (M57)."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.utils.text import slugify
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from gehoor.casework.policies import Refusal
from gehoor.coaching import actions
from gehoor.coaching.rules import MOST_ITEMS, Item
from gehoor.staff.access import colleagues
from gehoor.staff.permissions import May

from ..people import me


@colleagues(May.COACH)
@require_http_methods(["GET", "POST"])
def edit(request: HttpRequest) -> HttpResponse:
    refusal, items = None, actions.form_in_force().questions
    if request.method == "POST":
        items = _items(request.POST)
        try:
            actions.set_form(me(request), items)
        except Refusal as refused:
            refusal = refused
        else:
            messages.success(request, _("Dit formulier geldt vanaf nu."))
            return redirect("desk:review-form")
    rows = [*items, *[Item("", "", "")] * (MOST_ITEMS - len(items))]
    context = {"rows": rows, "most": MOST_ITEMS, "refusal": refusal}
    return render(request, "desk/coaching/form.html", context, status=422 if refusal else 200)


def _items(said: QueryDict) -> list[Item]:
    """The rows that say something; a new one is known by its first Dutch words."""
    rows = zip(said.getlist("key"), said.getlist("nl"), said.getlist("en"), strict=False)
    found: list[Item] = []
    for key, dutch, english in rows:
        if dutch.strip() or english.strip():
            known = key or slugify(dutch)[:40] or f"punt-{len(found)}"
            taken = {each.key for each in found}
            found.append(
                Item(known if known not in taken else f"{known}-{len(found)}",
                     dutch.strip()[:200], english.strip()[:200])
            )  # fmt: skip
    return found
