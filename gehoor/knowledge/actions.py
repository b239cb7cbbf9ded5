"""Writing articles down, rewriting and retiring them: whoever solves something writes it."""

from __future__ import annotations

from dataclasses import dataclass

from django.db import transaction

from gehoor.core import clock
from gehoor.foresight.linting import Rejected, lint
from gehoor.plain.actions.confirming import both, check_plain
from gehoor.plain.enums import Kind
from gehoor.staff.models import Colleague

from .models import LONGEST_STEP, Article
from .policies import check_complete, check_same_steps

LONGEST_TITLE = 120


@dataclass(frozen=True, slots=True)
class NewArticle:
    """An article as somebody writes it; its steps are in order, as many in either language.

    `public`: customers find it on the website. `confirmed` is what HarderThanB1 gave, from somebody who
    read that the text is hard.
    """

    title_nl: str
    title_en: str
    text_nl: str
    text_en: str
    steps_nl: tuple[str, ...] = ()
    steps_en: tuple[str, ...] = ()
    public: bool = False
    confirmed: str = ""


@transaction.atomic
def publish(new: NewArticle, by: Colleague) -> Article:
    """A new article. Raises Refused, HarderThanB1, or Rejected for words nobody can hold us to."""
    return _write(Article(), new, by)


@transaction.atomic
def revise(article: Article, new: NewArticle, by: Colleague) -> Article:
    """Other words under the same article; what was sent stays as it was sent. Raises as `publish`."""
    return _write(Article.objects.select_for_update().get(pk=article.pk), new, by)


def retire(article: Article) -> None:
    """Nobody names it as a source any more; where it was named, it still is."""
    article.retired_at = article.retired_at or clock.now()
    article.save(update_fields=["retired_at"])


def _write(article: Article, new: NewArticle, by: Colleague) -> Article:
    steps_nl, steps_en = _clean(new.steps_nl), _clean(new.steps_en)
    check_complete([new.title_nl, new.title_en, new.text_nl, new.text_en])
    check_same_steps(steps_nl, steps_en)
    _check_words([new.text_nl, *steps_nl], "nl", by)
    _check_words([new.text_en, *steps_en], "en", by)
    texts = both((new.text_nl, *steps_nl), (new.text_en, *steps_en))
    check_plain(Kind.ARTICLE, texts, by, new.confirmed)
    article.title_nl = new.title_nl.strip()[:LONGEST_TITLE]
    article.title_en = new.title_en.strip()[:LONGEST_TITLE]
    article.text_nl, article.text_en = new.text_nl.strip(), new.text_en.strip()
    article.steps_nl, article.steps_en = steps_nl, steps_en
    article.by, article.at = by, clock.now()
    article.published_at = (article.published_at or article.at) if new.public else None
    article.save()
    return article


def _clean(steps: tuple[str, ...]) -> list[str]:
    return [each.strip()[:LONGEST_STEP] for each in steps if each.strip()]


def _check_words(texts: list[str], language: str, by: Colleague) -> None:
    """An article goes into letters: an open phrase in it would be a promise without an end (law 8)."""
    findings = [each for text in texts for each in lint(text, language) if each.phrase]
    if findings:
        raise Rejected(findings, by.language)
