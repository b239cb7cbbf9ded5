"""The list of what is due, and the calls to a colleague."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from gehoor.casework.models import Alert
from gehoor.core import clock
from gehoor.staff.access import colleagues
from gehoor.staff.permissions import May
from gehoor.workload.actions import pausing

from ..case.page import desk
from ..people import me
from ..queue.listing import EVERYBODY, MINE, SCOPE, alerts, listing


@colleagues(May.TAKE_PART)
def home(request: HttpRequest) -> HttpResponse:
    return desk(request)


@colleagues(May.TAKE_PART)
def due(request: HttpRequest) -> HttpResponse:
    """The left column by itself; with a cursor the rows that follow it."""
    cursor = request.GET.get("na", "")
    part = "desk/parts/more.html" if cursor else "desk/parts/list.html"
    return render(request, part, listing(request, cursor))


@colleagues()
@require_POST
def scope(request: HttpRequest) -> HttpResponse:
    """Show the cases of this colleague, or everybody's."""
    now = request.session.get(SCOPE, MINE)
    request.session[SCOPE] = MINE if now == EVERYBODY else EVERYBODY
    if "HX-Request" in request.headers:
        return render(request, "desk/parts/list.html", listing(request))
    return redirect("desk:home")


@colleagues(May.TAKE_PART)
def calls(request: HttpRequest) -> HttpResponse:
    return render(request, "desk/parts/alerts.html", {"alerts": alerts(me(request))})


@colleagues(May.TAKE_PART)
@require_POST
def seen(request: HttpRequest, alert_id: int) -> HttpResponse:
    """This colleague has seen what called them to a case, up to this; nobody sees it for somebody else."""
    mine = Alert.objects.filter(colleague=me(request), seen_at=None)
    if alert := mine.filter(pk=alert_id).first():
        mine.filter(case=alert.case_id, at__lte=alert.at).update(seen_at=clock.now())
    if "HX-Request" in request.headers:
        return render(request, "desk/parts/alerts.html", {"alerts": alerts(me(request))})
    return redirect("desk:home")


@colleagues()
def now(request: HttpRequest) -> HttpResponse:
    """What needs this colleague now, by itself: for a desk on which something changed."""
    return render(request, "desk/home/now.html")


@colleagues()
@require_POST
def pause(request: HttpRequest) -> HttpResponse:
    """Two minutes to breathe, or back from them: the key that began it ends it."""
    if me(request).pauses.running().exists():
        pausing.come_back(me(request))
    else:
        pausing.pause(me(request))
    return redirect("desk:home")
