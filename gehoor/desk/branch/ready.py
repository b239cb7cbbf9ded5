"""One scan lays an order ready; one press gives it to its customer."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from gehoor.branches.actions.collecting import AlreadyReady, give_out, lay_ready
from gehoor.branches.models import Pickup
from gehoor.cases.enums import Channel
from gehoor.casework.policies import Refusal
from gehoor.channels.noted.actions import submit
from gehoor.channels.noted.translate import Who
from gehoor.core import clock
from gehoor.staff.access import colleagues
from gehoor.staff.permissions import May

from ..chosen import key
from ..people import me
from .here import here_of


@colleagues(May.TAKE_PART)
@require_http_methods(["GET", "HEAD", "POST"])
def scan(request: HttpRequest) -> HttpResponse:
    """A scanner types the code and Enter: the field is ready for the next one at once."""
    by = me(request)
    context: dict[str, object] = {"here": here_of(by)}
    status = 200
    if request.method == "POST":
        try:
            context["pickup"] = lay_ready(request.POST.get("code", "").replace("\0", ""), by)
        except AlreadyReady as refusal:
            context |= {"refusal": refusal, "before": refusal.pickup}
            status = 422
        except Refusal as refusal:
            context |= {"refusal": refusal}
            status = 422
    return render(request, "desk/branch/ready.html", context, status=status)


@colleagues(May.TAKE_PART)
@require_POST
def given(request: HttpRequest) -> HttpResponse:
    """The customer stands here and takes it along."""
    by = me(request)
    here = Pickup.objects.filter(branch=by.branch_id, ready_at__isnull=False)
    pickup = get_object_or_404(here.select_related("case"), pk=key(request, "pickup"))
    words = _("Bestelling %(number)s is meegegeven.") % {"number": pickup.number}
    try:
        if pickup.collected_at:
            raise AlreadyReady(pickup)
        spoken = submit(
            by, Channel.COUNTER, Who(), subject="", text=words, at=clock.now(),
            language=pickup.case.language, case=pickup.case.reference, at_once=True,
        )  # fmt: skip
        if spoken is None:
            raise Refusal(_("Dit lukte nog niet: probeer het zo nog eens."), law=1)
        give_out(pickup, by, spoken)
        messages.success(request, words)
    except Refusal as refusal:
        messages.warning(request, str(refusal))
    return redirect("desk:branch-ready")
