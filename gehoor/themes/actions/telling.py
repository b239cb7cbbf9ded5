"""One text to all customers of a theme, each by their own name and with their own date (G17)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from gehoor.cases.models import Case
from gehoor.casework.actions.interim import send_interim
from gehoor.casework.letters import Letter, compose, said
from gehoor.casework.policies import Refusal
from gehoor.core import clock
from gehoor.handovers.greeting import spoken_name
from gehoor.promises.models import Promise
from gehoor.staff.models import Colleague

from ..models import Telling, Theme, Told


@dataclass(frozen=True, slots=True)
class Texts:
    """The text in each language; an empty one leaves out who is written to in that language."""

    nl: str = ""
    en: str = ""

    def of(self, language: str) -> str:
        return (self.nl if language == "nl" else self.en).strip()


@dataclass(frozen=True, slots=True)
class Reader:
    """One customer: what they would read, or why they are left out. `early`: their date comes before

    the day on which the cause is to be gone.
    """

    case: Case
    promise: Promise | None = None
    letter: Letter | None = None
    left_out: str = ""
    early: bool = False


def readers(theme: Theme | None, cases: Iterable[Case], texts: Texts) -> list[Reader]:
    """Each customer with the letter as it would go, to be read before it does."""
    found = list(cases)
    promises = _next_promises(found)
    told = _told_today(found)
    return [_reader(theme, each, promises.get(each.pk), texts, each.pk in told) for each in found]


def _reader(
    theme: Theme | None, case: Case, promise: Promise | None, texts: Texts, told: bool
) -> Reader:
    words = texts.of(case.language)
    if told:
        return Reader(case, left_out=_("las vandaag al een bericht hierover"))
    if promise is None:
        return Reader(case, left_out=_("heeft geen datum die nog komt: antwoord zelf"))
    if not words:
        return Reader(case, left_out=_("leest een taal waarin nog geen tekst staat"))
    return Reader(case, promise, letter(promise, words), early=_is_early(theme, promise))


def letter(promise: Promise, words: str) -> Letter:
    """The same words for everybody, between their own name and their own promise."""
    case = promise.case
    return compose(
        "together",
        case,
        called=spoken_name(case.party.name, case.language),
        words=words,
        wording=promise.wording,
        by=said(case, promise.due_at, promise.starts_at),
        owner=case.owner,
    )


def tell(theme: Theme, cases: Iterable[Case], by: Colleague, texts: Texts) -> Telling:
    """Send it to each who is not left out; each letter is its own transaction. Raises Refusal."""
    found = [each for each in readers(theme, cases, texts) if each.letter]
    if not found:
        raise Refusal(
            _("Niemand zou dit lezen: schrijf een tekst in de taal van de klant."), law=10
        )
    telling = Telling.objects.create(
        theme=theme, by=by, at=clock.now(), text_nl=texts.nl.strip(), text_en=texts.en.strip()
    )
    for each in found:
        _tell_one(telling, each, texts)
    return telling


@transaction.atomic
def _tell_one(telling: Telling, reader: Reader, texts: Texts) -> None:
    case = Case.objects.locked(pk=reader.case.pk)
    promise = _next_promises([case]).get(case.pk)
    if not case.is_open or promise is None or _told_today([case]):
        return
    promise.case = reader.case
    words = texts.of(case.language)
    sent = send_interim(promise, telling.by, words, letter(promise, words))
    Told.objects.create(telling=telling, case=case, contact=sent.contact)


def _next_promises(cases: list[Case]) -> dict[int, Promise]:
    """The first promise of each case that is still to come."""
    coming = Promise.objects.open().filter(case__in=cases, due_at__gt=clock.now())
    found: dict[int, Promise] = {}
    by_key = {each.pk: each for each in cases}
    for promise in coming.select_related("owner").order_by("due_at", "pk"):
        promise.case = by_key[promise.case_id]
        found.setdefault(promise.case_id, promise)
    return found


def _told_today(cases: list[Case]) -> set[int]:
    if not cases:
        return set()
    team = cases[0].team
    midnight = team.hours().instant(team.today(), datetime.min.time())
    told = Told.objects.filter(case__in=cases, telling__at__gte=midnight)
    return set(told.values_list("case_id", flat=True))


def _is_early(theme: Theme | None, promise: Promise) -> bool:
    if theme is None or theme.expected_on is None:
        return False
    zone = theme.team.hours().zone
    return promise.due_at.astimezone(zone).date() < theme.expected_on
