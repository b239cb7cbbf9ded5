"""Answers that fit what somebody is typing, and a list to look in first; neither stands before the form."""

from __future__ import annotations

from collections.abc import Iterable

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.translation import get_language
from django.views.decorators.http import require_POST, require_safe

from gehoor.knowledge.fitting import fitting
from gehoor.knowledge.models import Article
from gehoor.knowledge.sparing import spare
from gehoor.staff.access import anyone

from ..blocks import ContactBlock
from ..limits import FITTING, SPARED, network
from ..sent import remember_spared
from ..visits import by_anyone

MOST = 20


@anyone("published answers are for everybody; nothing that is typed is kept")
@require_POST
@by_anyone
def suggest(request: HttpRequest) -> HttpResponse:
    """A piece of the form: what fits the words so far. Empty when nothing does, or from a busy network."""
    language = get_language() or "nl"
    found = []
    if FITTING.take(network(request)):
        found = fitting(request.POST.get("text", ""), language)
    return render(request, "portal/_fitting.html", {"fitting": _lines(found, language)})


@anyone("published answers are for everybody")
@require_safe
@by_anyone
def listed(request: HttpRequest) -> HttpResponse:
    """All of them, or those that fit what is looked for: for whoever has no script, or looks first."""
    language, sought = get_language() or "nl", request.GET.get("q", "")
    found = fitting(sought, language, MOST) if sought else Article.objects.public()[:MOST]
    context = {
        "fitting": _lines(found, language),
        "sought": sought,
        "blocks": ContactBlock.all(language),
    }
    return render(request, "portal/answers.html", context)


@anyone("whoever read a published answer may say that it helped; bounded for each network")
@require_POST
@by_anyone
def solved(request: HttpRequest) -> HttpResponse:
    """It helped: nothing is sent. Whether it spared a question shows in the week after."""
    key = request.POST.get("article", "")
    if not (key.isascii() and key.isdigit()):
        key = "0"
    article = get_object_or_404(Article.objects.public(), pk=int(key[:18]))
    language = get_language() or "nl"
    response = render(request, "portal/spared.html", {"blocks": ContactBlock.all(language)})
    if SPARED.take(network(request)):
        remember_spared(response, spare(article, request.POST.get("mail", "")))
    return response


type Line = tuple[int, str, str, list[str]]


def _lines(articles: Iterable[Article], language: str) -> list[Line]:
    """The key, title, text and steps of each."""
    return [
        (each.pk, each.title(language), each.text(language), each.steps(language))
        for each in articles
    ]
