"""What a customer does on the status page: add something, say that it is not solved, or that it is."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from gehoor.casework.enums import Says
from gehoor.casework.received import File
from gehoor.channels.form.hand_in import add, is_here
from gehoor.channels.form.submission import Addition
from gehoor.channels.form.uploads import TooMuch, keep
from gehoor.intake.enums import RawState
from gehoor.promises.actions import open_promises
from gehoor.staff.access import anyone

from ..forms import AdditionForm
from ..limits import ADDITIONS
from ..page import page_of
from ..shown import Shown
from ..visits import Visit, by_link


@anyone("the token in the address proves the case")
@require_POST
@by_link
def send(request: HttpRequest, visit: Visit) -> HttpResponse:
    """Words, files or both."""
    form = AdditionForm(request.POST)
    try:
        if not form.is_valid():
            raise TooMuch(form.errors["text"][0])
        files = keep(request.FILES.getlist("files"))
    except TooMuch as error:
        return _again(request, visit, str(error))
    text = form.cleaned_data["text"].strip()
    if not text and not files:
        return _again(request, visit, _("Typ een bericht of kies een bestand."))
    return _add(request, visit, text, _("Wij hebben uw bericht ontvangen."), files=files)


@anyone("the token in the address proves the case")
@require_POST
@by_link
def unsolved(request: HttpRequest, visit: Visit) -> HttpResponse:
    """Not solved: a closed case opens again, an open one is brought to our notice."""
    if visit.case.is_open:
        done = _("Wij hebben uw herinnering ontvangen. Hieronder staat wat er nu gebeurt.")
    else:
        done = _("Uw zaak is weer open. Hieronder staat wanneer u van ons hoort.")
    text = _("Dit is niet opgelost.")
    return _add(request, visit, text, done, says=Says.UNSOLVED)


@anyone("the token in the address proves the case")
@require_http_methods(["GET", "HEAD", "POST"])
@by_link
def solved(request: HttpRequest, visit: Visit) -> HttpResponse:
    """It is solved: asked once more, with what we will then not do any more."""
    if request.method == "POST":
        done = _("Fijn dat het is opgelost. Uw zaak is gesloten.")
        return _add(request, visit, _("Het is opgelost."), done, says=Says.SOLVED)
    if not visit.case.is_open:
        return HttpResponseRedirect(visit.path)
    context = {
        "visit": visit,
        "page": page_of(visit),
        "promises": open_promises(visit.case),
    }
    return render(request, "portal/solved.html", context)


def _add(
    request: HttpRequest,
    visit: Visit,
    text: str,
    done: str,
    *,
    says: Says | None = None,
    files: tuple[File, ...] = (),
) -> HttpResponse:
    """Store and process it, and show the page with what came of it."""
    sent = f"{visit.case.pk}{says}{text}{[each.sha256 for each in files]}"
    addition = Addition(
        once=Shown.once_of(request.POST.get("shown", ""), sent),
        language=visit.language,
        text=text,
        case=visit.case.pk,
        address=visit.sender.pk,
        says=says or "",
        files=files,
    )
    if not is_here(addition) and not ADDITIONS.take(f"case {visit.case.pk}"):
        return _again(
            request, visit, _("U stuurde al veel berichten. Probeer het over een uur nog eens.")
        )
    if add(addition).state != RawState.DONE:
        done = _("Wij hebben uw bericht ontvangen. Het staat zo op deze pagina.")
    messages.success(request, done)
    return HttpResponseRedirect(visit.path)


def _again(request: HttpRequest, visit: Visit, error: str) -> HttpResponse:
    """The page once more, with the words that were typed; a browser does not give files back."""
    context = {
        "page": page_of(visit),
        "visit": visit,
        "add_error": error,
        "typed_text": request.POST.get("text", ""),
    }
    return render(request, "portal/status.html", context, status=422)
