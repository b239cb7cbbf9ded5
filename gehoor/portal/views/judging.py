"""“Bent u hiermee geholpen?”: one press says yes or no, and how friendly it was if you like.

A link in a letter only opens this page, because mail filters follow links (docs/adr/0010).
"""

from __future__ import annotations

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from gehoor.casework.actions.judging import standing, to_judge
from gehoor.casework.received import Judged
from gehoor.casework.usable import NO, YES
from gehoor.channels.form.hand_in import add
from gehoor.channels.form.submission import Addition
from gehoor.feedback.models import LEAST, MOST
from gehoor.staff.access import anyone

from ..dates import Dates
from ..forms import LONGEST_TEXT
from ..limits import ADDITIONS
from ..page import page_of
from ..shown import Shown
from ..visits import Visit, by_link


@anyone("the token in the address proves the case")
@require_http_methods(["GET", "HEAD", "POST"])
@by_link
def helped(request: HttpRequest, visit: Visit, said: str = "") -> HttpResponse:
    """The question with its two buttons; after it was answered, thanks and what happens next."""
    if request.method == "POST":
        return _judge(request, visit)
    return _page(request, visit, said)


def _page(request: HttpRequest, visit: Visit, said: str = "", error: str = "") -> HttpResponse:
    answer = to_judge(visit.case)
    if answer is None:
        raise Http404
    context = {
        "page": page_of(visit),
        "visit": visit,
        "answer": answer,
        "when": Dates.of(visit.case, visit.language).at(answer.at),
        "before": standing(answer),
        "leans_to": said,
        "scores": _scores(),
        "handed_over": visit.case.handovers.transfers().exists(),
        "error": error,
        "typed": request.POST.get("note", ""),
    }
    return render(request, "portal/helped.html", context, status=422 if error else 200)


def _scores() -> list[tuple[int, str]]:
    """Each score with its words at both ends."""
    ends = {LEAST: _("1, niet vriendelijk"), MOST: _("5, heel vriendelijk")}
    return [(each, ends.get(each, str(each))) for each in range(LEAST, MOST + 1)]


def _judge(request: HttpRequest, visit: Visit) -> HttpResponse:
    pressed, friendly = request.POST.get("helped", ""), request.POST.get("friendly", "")
    answer = request.POST.get("answer", "")
    if pressed not in (YES, NO) or not answer.isdecimal():
        return _page(request, visit, error=_("Kies ja of nee."))
    if not ADDITIONS.take(f"case {visit.case.pk}"):
        return _page(
            request,
            visit,
            error=_("U stuurde al veel berichten. Probeer het over een uur nog eens."),
        )
    judged = Judged(
        answer=int(answer),
        helped=pressed == YES,
        friendly=int(friendly) if friendly.isdecimal() else None,
        note=request.POST.get("note", "").replace("\0", "").strip()[:LONGEST_TEXT],
        again={YES: True, NO: False}.get(request.POST.get("again", "")),
    )
    _hand_in(request, visit, judged)
    if judged.friendly is None and not judged.note and judged.again is None:
        return HttpResponseRedirect(reverse("portal:helped", args=[visit.token]))
    messages.success(request, _("Dank u. Wij geven het door aan wie u hielp."))
    return HttpResponseRedirect(visit.path)


def _hand_in(request: HttpRequest, visit: Visit, judged: Judged) -> None:
    """Stored and processed like everything that a customer sends us. A yes is a word of thanks."""
    text = _("Ja, dank u wel.") if judged.helped else _("Nee, dit heeft mij niet geholpen.")
    shown = Shown.read(request.POST.get("shown", "")) or Shown.now()
    add(
        Addition(
            once=shown.once,
            language=visit.language,
            text=text if judged.helped else f"{text} {judged.note}".strip(),
            case=visit.case.pk,
            address=visit.sender.pk,
            judged=judged,
        )
    )
