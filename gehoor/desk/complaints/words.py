"""The words that nobody writes about a customer: a lead adds one, or takes one off the list (T24)."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from gehoor.casework import labels
from gehoor.casework.models import Label
from gehoor.core import clock
from gehoor.staff.access import colleagues
from gehoor.staff.permissions import May

from ..people import me

LONGEST = 60


@colleagues(May.LEAD)
@require_http_methods(["GET", "HEAD", "POST"])
def words(request: HttpRequest) -> HttpResponse:
    if request.method != "POST":
        return render(request, "desk/complaints/words.html", {"words": sorted(labels.listed())})
    word = request.POST.get("word", "").replace("\0", "").strip().casefold()[:LONGEST]
    if not word or len(word.split()) > 1:
        messages.error(request, _("Typ één woord."))
        return redirect("desk:labels")
    values = {"blocked": "off" not in request.POST, "by": me(request), "at": clock.now()}
    Label.objects.update_or_create(word=word, defaults=values)
    messages.success(request, _("Dit geldt vanaf nu in notities."))
    return redirect("desk:labels")
