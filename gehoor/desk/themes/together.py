"""Many customers with one question today: the next ones to others, one text to all, the cause in sight."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods, require_POST

from gehoor.casework.policies import Refusal
from gehoor.staff.access import colleagues
from gehoor.themes.actions.rotating import rotate, stop, theme_for
from gehoor.themes.actions.telling import Texts, readers, tell
from gehoor.themes.today import Today, cases_of, today_of

from ..people import me


@colleagues()
@require_http_methods(["GET", "POST"])
def page(request: HttpRequest) -> HttpResponse:
    """Who they are, and a text to all of them: shown first as each would read it, sent when confirmed."""
    today = today_of(me(request))
    if today is None:
        return render(request, "desk/themes/together.html", {"today": None})
    texts = Texts(request.POST.get("nl", ""), request.POST.get("en", ""))
    refusal = None
    if "sure" in request.POST:
        try:
            return _send(request, today, texts)
        except Refusal as refused:
            refusal = refused
    context = {
        "today": today,
        "readers": readers(today.theme, cases_of(today), texts),
        "texts": texts,
        "read": request.method == "POST",
        "refusal": refusal,
    }
    return render(request, "desk/themes/together.html", context, status=422 if refusal else 200)


def _send(request: HttpRequest, today: Today, texts: Texts) -> HttpResponse:
    """Raises Refusal."""
    theme = theme_for(today, me(request))
    telling = tell(theme, cases_of(today), me(request), texts)
    count = telling.told.count()
    words = ngettext("%(n)s klant krijgt dit nu.", "%(n)s klanten krijgen dit nu.", count)
    messages.success(request, words % {"n": count})
    return redirect("desk:together")


@colleagues()
@require_POST
def turn(request: HttpRequest) -> HttpResponse:
    """The key that sends the next ones to others brings them back too."""
    today = today_of(me(request))
    if today is None:
        messages.info(request, _("Er is vandaag geen vraag die je zo vaak krijgt."))
    elif today.rotation:
        stop(today.rotation)
        messages.success(request, _("De volgende kunnen weer bij jou komen."))
    else:
        try:
            rotate(theme_for(today, me(request)), me(request))
            messages.success(request, _("De volgende gaan vandaag naar collega’s."))
        except Refusal as refusal:
            messages.error(request, str(refusal))
    return redirect("desk:home")
