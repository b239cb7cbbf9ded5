"""Articles: what we know, in both languages, with the steps that an answer can carry."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from gehoor.foresight.linting import Rejected
from gehoor.insight import helped
from gehoor.knowledge import actions
from gehoor.knowledge.actions import NewArticle
from gehoor.knowledge.models import Article
from gehoor.knowledge.policies import Refused
from gehoor.knowledge.sparing import spared_by_article
from gehoor.plain.actions.confirming import HarderThanB1
from gehoor.staff.access import colleagues

from .. import moments
from ..people import me
from .scores import DAYS


@colleagues()
@require_GET
def listed(request: HttpRequest) -> HttpResponse:
    rates = {each.article: each for each in helped.articles(DAYS)}
    found = Article.objects.in_use().select_related("by")
    language = moments.language()
    spared = spared_by_article(DAYS)
    lines = [
        (each, each.title(language), rates.get(each.pk), spared.get(each.pk, 0)) for each in found
    ]
    return render(request, "desk/helping/articles.html", {"lines": lines, "days": DAYS})


@colleagues()
@require_http_methods(["GET", "HEAD", "POST"])
def new(request: HttpRequest) -> HttpResponse:
    return _written(request, None, lambda words: actions.publish(words, me(request)))


@colleagues()
@require_http_methods(["GET", "HEAD", "POST"])
def change(request: HttpRequest, key: int) -> HttpResponse:
    article = get_object_or_404(Article.objects.select_related("by"), pk=key)
    return _written(request, article, lambda words: actions.revise(article, words, me(request)))


@colleagues()
@require_POST
def retire(request: HttpRequest, key: int) -> HttpResponse:
    actions.retire(get_object_or_404(Article, pk=key))
    messages.success(request, _("Uit gebruik. In verstuurde antwoorden blijft het de bron."))
    return redirect("desk:articles")


def _written(
    request: HttpRequest, article: Article | None, write: Callable[[NewArticle], Article]
) -> HttpResponse:
    if request.method != "POST":
        return _form(request, article, _of(article) if article else {})
    said = {name: request.POST.get(name, "") for name in (*FIELDS, "public", "confirmed")}
    try:
        write(_read(said))
    except (Refused, Rejected) as problem:
        return _form(request, article, said, problem=str(problem))
    except HarderThanB1 as harder:
        return _form(request, article, said, harder=harder)
    messages.success(request, _("Bewaard: bij een antwoord kies je het als bron."))
    return redirect("desk:articles")


FIELDS = ("title_nl", "title_en", "text_nl", "text_en", "steps_nl", "steps_en")


def _read(said: dict[str, str]) -> NewArticle:
    """One step on each line."""
    return NewArticle(
        title_nl=said["title_nl"],
        title_en=said["title_en"],
        text_nl=said["text_nl"],
        text_en=said["text_en"],
        steps_nl=tuple(said["steps_nl"].splitlines()),
        steps_en=tuple(said["steps_en"].splitlines()),
        public=said["public"] == "on",
        confirmed=said["confirmed"],
    )


def _of(article: Article) -> dict[str, Any]:
    steps = {"steps_nl": article.steps_nl, "steps_en": article.steps_en}
    return {
        **{name: getattr(article, name) for name in FIELDS},
        **{name: "\n".join(each) for name, each in steps.items()},
        "public": article.published_at is not None,
    }


def _form(
    request: HttpRequest,
    article: Article | None,
    said: dict[str, Any],
    *,
    problem: str = "",
    harder: HarderThanB1 | None = None,
) -> HttpResponse:
    context = {"article": article, "said": said, "problem": problem, "harder": harder}
    status = 422 if problem or harder else 200
    return render(request, "desk/helping/article.html", context, status=status)
