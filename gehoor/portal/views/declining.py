"""No more news: the link in a mailing shows a button, and only the button declines (docs/adr/0010)."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import get_language
from django.views.decorators.http import require_http_methods

from gehoor.mailings.actions import going
from gehoor.mailings.letters import declining
from gehoor.staff.access import anyone
from gehoor.staff.models import Brand

from ..blocks import ContactBlock
from ..visits import by_anyone


@anyone("the signed link in a mailing says whose news it stops, and shows nothing of them")
@require_http_methods(["GET", "HEAD", "POST"])
@by_anyone
def decline(request: HttpRequest, said: str) -> HttpResponse:
    party = declining(said)
    brand = Brand.objects.order_by("pk").first()
    if party is None or brand is None:
        raise Http404
    done = request.method == "POST"
    if done:
        going.decline(party)
    context = {"done": done, "contact": ContactBlock.of(brand, get_language() or "nl")}
    return render(request, "portal/decline.html", context)
