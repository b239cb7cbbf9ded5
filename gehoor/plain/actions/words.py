"""The words of the trade of this house: add one, bring in many, retire one."""

from __future__ import annotations

import re
from dataclasses import dataclass
from importlib.resources import files

from django.db import transaction

from gehoor.core import clock
from gehoor.staff.enums import Language
from gehoor.staff.models import Colleague

from ..jargon import Jargon, jargon, key
from ..models import TradeWord
from ..policies import Refused, check_may, check_word

MOST_LINES = 500
_BETWEEN = re.compile(r"\s*(?:\t|;|->|→|=|:)\s*")


@dataclass(frozen=True, slots=True)
class Imported:
    """How many words came in, how many stood there already, and the lines that say no word, as typed."""

    added: int
    known: int
    unread: tuple[str, ...]


def known(language: str) -> Jargon:
    """What holds now in one language."""
    found = TradeWord.objects.in_use().filter(language=language).order_by("pk")
    return jargon(found.values_list("word", "instead"))


@transaction.atomic
def add(word: str, instead: str, language: str, by: Colleague) -> TradeWord:
    """From now on; what was written for the same word before is retired. Raises Refused."""
    check_may(by)
    word, instead = key(word), " ".join(instead.split())
    check_word(word, instead, language)
    holding = TradeWord.objects.in_use().select_for_update(of=["self"])
    old = holding.filter(language=language, word=word).first()
    if old and old.instead == instead:
        return old
    if old:
        retire(old, by)
    return TradeWord.objects.create(
        word=word, instead=instead, language=language, by=by, at=clock.now()
    )


@transaction.atomic
def retire(word: TradeWord, by: Colleague) -> None:
    """No tip speaks of it any more; the row stays. Raises Refused."""
    check_may(by)
    TradeWord.objects.in_use().filter(pk=word.pk).update(retired_at=clock.now(), retired_by=by)


@transaction.atomic
def bring_in(lines: str, language: str, by: Colleague) -> Imported:
    """One word a line with its plain one after `=`, `;`, `:`, an arrow or a tab; at most MOST_LINES.

    What cannot be read, or comes after those, is given back and nothing else is held up by it.
    """
    check_may(by)
    said = [each.strip() for each in lines.splitlines() if each.strip()]
    before = set(TradeWord.objects.in_use().values_list("pk", flat=True))
    taken, unread = set(), said[MOST_LINES:]
    for line in said[:MOST_LINES]:
        word, *instead = _BETWEEN.split(line, maxsplit=1)
        try:
            taken.add(add(word, "".join(instead), language, by).pk)
        except Refused:
            unread.append(line)
    return Imported(len(taken - before), len(taken & before), tuple(unread))


def bring_in_shipped(by: Colleague) -> Imported:
    """The words that come with the product, in both languages (the files beside this package)."""
    found = [bring_in(shipped(each), each, by) for each in Language.values]
    return Imported(sum(each.added for each in found), sum(each.known for each in found), ())


def shipped(language: str) -> str:
    return files("gehoor.plain").joinpath("shipped", f"{language}.txt").read_text("utf-8")
