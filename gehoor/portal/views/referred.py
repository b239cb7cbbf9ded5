"""“Is het gelukt?”: after a referral one press says yes or no; a no takes the case up again at once."""

from __future__ import annotations

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from gehoor.casework.enums import Says
from gehoor.casework.usable import NO, YES
from gehoor.channels.form.hand_in import add
from gehoor.channels.form.submission import Addition
from gehoor.referrals.actions import answered, to_answer
from gehoor.referrals.models import Referral
from gehoor.staff.access import anyone

from ..page import page_of
from ..shown import Shown
from ..visits import Visit, by_link


@anyone("the token in the address proves the case")
@require_http_methods(["GET", "HEAD", "POST"])
@by_link
def worked(request: HttpRequest, visit: Visit) -> HttpResponse:
    """The question with its two buttons; a link in a mail presses none, because filters follow links."""
    referral = to_answer(visit.case)
    if referral is None:
        raise Http404
    pressed = request.POST.get("worked", "")
    if request.method == "POST" and pressed in (YES, NO):
        return _answer(request, visit, referral, worked=pressed == YES)
    context = {"page": page_of(visit), "visit": visit, "referral": referral}
    return render(request, "portal/referred.html", context)


def _answer(
    request: HttpRequest, visit: Visit, referral: Referral, *, worked: bool
) -> HttpResponse:
    shown = Shown.read(request.POST.get("shown", "")) or Shown.now()
    says = Says.SOLVED if worked else Says.UNSOLVED
    text = _("Ja, het is gelukt.") if worked else _("Nee, het is niet gelukt.")
    item = add(
        Addition(
            once=shown.once,
            language=visit.language,
            text=text,
            case=visit.case.pk,
            address=visit.sender.pk,
            says=says,
        )
    )
    if item.contact:
        answered(referral, item.contact, worked=worked)
    done = _("Uw zaak is weer open. Hieronder staat wanneer u van ons hoort.")
    messages.success(request, _("Fijn dat het is gelukt.") if worked else done)
    return HttpResponseRedirect(visit.path)
