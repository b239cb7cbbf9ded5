"""Good news for everybody: what the people who waited for it already know (T39)."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import get_language
from django.views.decorators.http import require_safe

from gehoor.aftercare.models import GoodNews
from gehoor.staff.access import anyone

from ..blocks import ContactBlock
from ..visits import by_anyone

MOST = 20


@anyone("public news, and nothing of anybody's case")
@require_safe
@by_anyone
def show(request: HttpRequest) -> HttpResponse:
    language = get_language() or "nl"
    rows = GoodNews.objects.filter(published_at__isnull=False).order_by("-published_at")[:MOST]
    context = {
        "news": [(each.published_at, each.text(language)) for each in rows],
        "blocks": ContactBlock.all(language),
    }
    return render(request, "portal/news.html", context)
