"""A text for many that is harder than B1 is saved once somebody says that it may be; who that was stays."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from hashlib import sha256

from django.utils.translation import gettext as _

from gehoor.core import clock
from gehoor.staff.models import Colleague

from ..enums import Kind
from ..models import Confirmed
from ..reading import B1, reading
from .plainness import Plainness, plainness


@dataclass(frozen=True, slots=True)
class Text:
    language: str
    words: str


@dataclass(frozen=True, slots=True)
class Hard:
    """A text that is harder than B1, with what could be plainer in it."""

    text: Text
    plainness: Plainness


class HarderThanB1(ValueError):
    """Nothing was saved yet. `confirm` says yes to these very texts, when it is handed in with them."""

    def __init__(self, hard: Sequence[Hard]) -> None:
        self.hard = tuple(hard)
        self.confirm = _fingerprint([each.text for each in hard])
        score = min(each.plainness.reading.score or 0 for each in hard)
        super().__init__(
            _("Deze tekst is moeilijker dan B1: de score is %(score)s, en B1 begint bij %(b1)s.")
            % {"score": score, "b1": B1}
        )


def both(dutch: Iterable[str], english: Iterable[str]) -> list[Text]:
    """What is read together in each language, as one text."""
    return [Text("nl", _together(dutch)), Text("en", _together(english))]


def check_plain(kind: Kind, texts: Sequence[Text], by: Colleague, confirmed: str = "") -> None:
    """Raises HarderThanB1, unless somebody said before, or says with `confirmed`, that it may be so.

    Call it in the transaction that saves the texts, so that who confirmed is kept with what was saved.
    """
    harder = to_confirm(texts)
    if harder is None:
        return
    if confirmed != harder.confirm:
        raise harder
    Confirmed.objects.bulk_create(
        Confirmed(
            kind=kind,
            language=each.text.language,
            text=each.text.words,
            score=each.plainness.reading.score or 0,
            by=by,
            at=clock.now(),
        )
        for each in harder.hard
    )


def to_confirm(texts: Sequence[Text]) -> HarderThanB1 | None:
    """What somebody has to say yes to before these texts are saved."""
    hard = [each for each in texts if _is_hard(each) and not _is_confirmed(each)]
    found = [Hard(each, plainness(each.words, each.language)) for each in hard]
    return HarderThanB1(found) if found else None


def confirmed_among(texts: Iterable[str]) -> dict[str, Confirmed]:
    """Of these texts, by their words, who let them be as hard as they are."""
    found = Confirmed.objects.filter(text__in=list(texts)).select_related("by").order_by("-pk")
    return {each.text: each for each in found}


def _together(words: Iterable[str]) -> str:
    return "\n".join(each.strip() for each in words if each.strip())


def _is_hard(text: Text) -> bool:
    return reading(text.words, text.language).is_harder_than_b1


def _is_confirmed(text: Text) -> bool:
    return Confirmed.objects.filter(language=text.language, text=text.words).exists()


def _fingerprint(texts: Sequence[Text]) -> str:
    said = "\0".join(f"{each.language}\0{each.words}" for each in texts)
    return sha256(said.encode()).hexdigest()[:32]
