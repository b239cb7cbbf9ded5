"""A complaint from the status page: registered and confirmed while the customer waits (K39)."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from gehoor.casework.enums import Says
from gehoor.channels.form.hand_in import add
from gehoor.channels.form.submission import Addition
from gehoor.complaints.models import Complaint
from gehoor.staff.access import anyone

from ..forms import LONGEST_TEXT
from ..limits import ADDITIONS
from ..page import page_of
from ..shown import Shown
from ..visits import Visit, by_link


@anyone("the token in the address proves the case")
@require_http_methods(["GET", "HEAD", "POST"])
@by_link
def complain(request: HttpRequest, visit: Visit) -> HttpResponse:
    if request.method != "POST":
        return _page(request, visit)
    text = request.POST.get("text", "").replace("\0", "").strip()
    if not text or len(text) > LONGEST_TEXT:
        return _page(request, visit, _("Schrijf op waarover u een klacht hebt."))
    if not ADDITIONS.take(f"case {visit.case.pk}"):
        sentence = _("U stuurde al veel berichten. Probeer het over een uur nog eens.")
        return _page(request, visit, sentence)
    shown = Shown.read(request.POST.get("shown", "")) or Shown.now()
    item = add(
        Addition(
            once=shown.once,
            language=visit.language,
            text=text,
            case=visit.case.pk,
            address=visit.sender.pk,
            says=Says.COMPLAINT,
        )
    )
    messages.success(request, _confirmed(item.contact_id))
    return HttpResponseRedirect(visit.path)


def _confirmed(contact: int | None) -> str:
    """The number when it is registered; it waits for a worker otherwise."""
    row = Complaint.objects.filter(question__asked_in=contact).first() if contact else None
    if row is None:
        return _("Wij hebben uw klacht ontvangen. Zij staat zo op deze pagina.")
    said = _("Uw klacht is geregistreerd: %(number)s. Hieronder staat wanneer u antwoord krijgt.")
    return said % {"number": row.number}


def _page(request: HttpRequest, visit: Visit, error: str = "") -> HttpResponse:
    context = {
        "page": page_of(visit),
        "visit": visit,
        "error": error,
        "typed": request.POST.get("text", "")[:LONGEST_TEXT],
    }
    return render(request, "portal/complain.html", context, status=422 if error else 200)
