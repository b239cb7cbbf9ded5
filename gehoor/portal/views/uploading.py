"""The page of an upload link: photos and papers, in as few taps as a phone allows."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods

from gehoor.casework.enums import Says
from gehoor.casework.received import File
from gehoor.channels.form.hand_in import add, is_here
from gehoor.channels.form.submission import Addition
from gehoor.channels.form.uploads import TooMuch, keep
from gehoor.detours.enums import Passage
from gehoor.staff.access import anyone

from ..detour import detour
from ..limits import ADDITIONS
from ..page import page_of
from ..shown import Shown
from ..visits import Visit, by_link


@anyone("the token in the address proves the case; the page shows nobody's words")
@require_http_methods(["GET", "HEAD", "POST"])
@by_link
def upload(request: HttpRequest, visit: Visit) -> HttpResponse:
    """Takes photos and papers, and says what happens with them."""
    if request.method != "POST":
        return _page(request, visit)
    try:
        files = keep(request.FILES.getlist("files"))
        if not files:
            raise TooMuch(_("Kies een of meer foto’s of papieren."))
        addition = _addition(request, visit, files)
        if not is_here(addition) and not ADDITIONS.take(f"case {visit.case.pk}"):
            raise TooMuch(_("U stuurde al veel berichten. Probeer het over een uur nog eens."))
    except TooMuch as error:
        return _page(request, visit, str(error))
    add(addition)
    messages.success(
        request,
        ngettext(
            "Wij hebben uw bestand ontvangen.",
            "Wij hebben uw %(n)s bestanden ontvangen.",
            len(files),
        )
        % {"n": len(files)},
    )
    return HttpResponseRedirect(reverse("portal:upload", args=[visit.token]))


def _addition(request: HttpRequest, visit: Visit, files: tuple[File, ...]) -> Addition:
    sent = f"{visit.case.pk}{[each.sha256 for each in files]}"
    return Addition(
        once=Shown.once_of(request.POST.get("shown", ""), sent),
        language=visit.language,
        text="",
        case=visit.case.pk,
        address=visit.sender.pk,
        says=Says.EVIDENCE,
        files=files,
    )


def _page(request: HttpRequest, visit: Visit, error: str = "") -> HttpResponse:
    context = {
        "visit": visit,
        "page": page_of(visit),
        "error": error,
        "detour": detour(visit, Passage.FILES) if error else None,
    }
    return render(request, "portal/upload.html", context, status=422 if error else 200)
