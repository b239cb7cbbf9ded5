"""Letters that somebody prints and puts in the post, with who did that and when (requirement M49)."""

from __future__ import annotations

from collections.abc import Iterable
from zoneinfo import ZoneInfo

from django.contrib import messages
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST, require_safe

from gehoor.core import clock
from gehoor.core.keys import key_of
from gehoor.core.paper import Page, typeset
from gehoor.relays.actions import posted
from gehoor.relays.models import Sheet
from gehoor.staff.access import colleagues

from ..people import me

AT_ONCE = 100
LATELY = 20
ABOUT = "contact__case__team__brand__calendar"


@colleagues()
@require_safe
def letters(request: HttpRequest) -> HttpResponse:
    """What is still to be posted, the first on top, and what went last."""
    gone = Sheet.objects.exclude(posted_at=None).select_related("contact__case", "posted_by")
    context = {
        "sheets": _waiting(),
        "now": clock.now(),
        "posted": gone.order_by("-posted_at", "-pk")[:LATELY],
    }
    return render(request, "desk/posting/letters.html", context)


@colleagues()
@require_safe
def printed(request: HttpRequest, key: int) -> HttpResponse:
    """One letter, also one that went: the same words."""
    return _pdf([get_object_or_404(Sheet.objects.select_related(ABOUT), pk=key)])


@colleagues()
@require_safe
def all_printed(request: HttpRequest) -> HttpResponse:
    sheets = list(_waiting())
    if not sheets:
        raise Http404
    return _pdf(sheets)


@colleagues()
@require_POST
def in_the_post(request: HttpRequest, key: int) -> HttpResponse:
    return _posted(request, Sheet.objects.filter(pk=key))


@colleagues()
@require_POST
def all_posted(request: HttpRequest) -> HttpResponse:
    """Those that were on the page: what came since was not printed with them."""
    keys = [key_of(each) for each in request.POST.getlist("sheet")]
    return _posted(request, Sheet.objects.filter(pk__in=keys[:AT_ONCE]))


def _posted(request: HttpRequest, sheets: QuerySet[Sheet]) -> HttpResponse:
    done = posted(sheets, me(request))
    if done:
        words = ngettext("%(n)s brief ligt op de post.", "%(n)s brieven liggen op de post.", done)
        messages.success(request, words % {"n": done})
    else:
        messages.info(request, _("Dat had een collega al gedaan."))
    return redirect("desk:letters")


def _waiting() -> Iterable[Sheet]:
    return Sheet.objects.to_post().select_related(ABOUT)[:AT_ONCE]


def _pdf(sheets: list[Sheet]) -> HttpResponse:
    brand = sheets[0].contact.case.team.brand
    pages = [_page(each) for each in sheets]
    content = typeset(brand.name, brand.name, ZoneInfo(brand.calendar.zone), pages, pages[0].at)
    response = HttpResponse(content, content_type="application/pdf")
    response["Content-Disposition"] = 'inline; filename="brieven.pdf"'
    response["Cache-Control"] = "no-store"
    return response


def _page(sheet: Sheet) -> Page:
    contact = sheet.contact
    return Page(
        contact.language, sheet.addressed.splitlines(), contact.at, contact.subject, contact.text
    )
