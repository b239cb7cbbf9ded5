"""Good news: typed once, told to who waits, and then published by whoever may write to many (T39)."""

from __future__ import annotations

from django.contrib import messages
from django.db.models import Count, Q
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from gehoor.aftercare.actions import news as actions
from gehoor.aftercare.actions.news import Draft
from gehoor.aftercare.models import GoodNews
from gehoor.casework.policies import Refusal
from gehoor.staff.access import colleagues
from gehoor.staff.permissions import May

from ..people import me

WORDS = ("name", "about", "text_nl", "text_en")


@colleagues(May.SEND_TO_MANY)
@require_http_methods(["GET", "HEAD", "POST"])
def good_news(request: HttpRequest) -> HttpResponse:
    problem = None
    if request.method == "POST":
        said = {each: request.POST.get(each, "").replace("\0", "") for each in WORDS}
        regions = request.POST.get("regions", "").replace("\0", "").split(",")
        try:
            actions.announce(Draft(**said, regions=tuple(regions)), me(request))
            messages.success(request, _("Wie wacht, krijgt nu bericht. Daarna kun je publiceren."))
            return redirect("desk:good-news")
        except Refusal as refusal:
            problem = refusal
    untold = Count("told", filter=Q(told__contact=None))
    rows = GoodNews.objects.annotate(all_told=Count("told"), untold=untold).order_by("-pk")
    context = {"rows": rows[:50], "refusal": problem, "said": request.POST}
    return render(request, "desk/aftercare/news.html", context, status=422 if problem else 200)


@colleagues(May.SEND_TO_MANY)
@require_POST
def publish(request: HttpRequest, key: int) -> HttpResponse:
    try:
        actions.publish(get_object_or_404(GoodNews, pk=key), me(request))
        messages.success(request, _("Gepubliceerd: iedereen kan het nu lezen."))
    except Refusal as refusal:
        messages.error(request, str(refusal))
    return redirect("desk:good-news")
