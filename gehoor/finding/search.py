"""Finding cases by everything that names them or was said in them, the surest and newest first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from django.db import connection
from django.db.models import QuerySet

from gehoor.cases.models import Case, CaseQuerySet
from gehoor.core import clock
from gehoor.parties.models import Party

from . import vocabulary, who
from .filters import KEYS, Looking, applied, leaves_few
from .lines import Line, read
from .passages import Part, passage
from .sources import SOURCES, Hit, Source, by_index, hits
from .stems import Wanted, lexemes, together, wanted

RANKED = 100
"""The newest hits of each source that are weighed against each other."""
HALF_AGE = 180.0
"""Days after which a hit weighs half as much."""
TOO_FEW = 5
STEPS = (2_000, 8_000, 20_000)
"""The newest cases that are looked through for filters alone, a step at a time."""
_BY_NAME = {source.name: source for source in SOURCES}


@dataclass(frozen=True, slots=True)
class Found:
    """A case, by what it was found, and the words around the hit with their moment."""

    case: Case
    by: str
    at: datetime
    passage: tuple[Part, ...] = ()


@dataclass(frozen=True, slots=True)
class Result:
    """`meant` are words that were taken instead of ones that nobody ever wrote."""

    found: list[Found]
    line: Line
    meant: dict[str, list[str]]


def search(text: str, looking: Looking, most: int) -> Result:
    """At most `most` cases for what somebody typed. Raises filters.NotAFilter."""
    line = read(text, KEYS)
    cases = applied(line.filters, looking)
    if not line.terms:
        newest = _newest(cases, leaves_few(line.filters), most) if line.filters else []
        return Result(_shown([(pk, "filter", None) for pk in newest], ()), line, {})
    with by_index():
        finding = _Finding(line, cases)
        return Result(finding.found(most), line, finding.meant)


def contacts(text: str) -> list[int]:
    """Keys of the contacts in which these words occur: all of a seldom word, the newest of a common one."""
    line = read(text)
    with by_index():
        terms = wanted(line.terms, {}) if line.terms else []
        found = hits(SOURCES[:1], terms, lambda its: its)
    return [hit.pk for its in found.values() for hit in its]


class _Finding:
    """One line that is looked for in all ways."""

    def __init__(self, line: Line, cases: CaseQuerySet) -> None:
        self._line, self._cases = line, cases
        self.meant = vocabulary.meant(line)
        self._wanted = wanted(line.terms, self.meant)

    def found(self, most: int) -> list[Found]:
        keys: dict[int, tuple[str, Hit | None]] = {}
        for by, ways in (
            ("reference", self._references),
            ("address", self._addresses),
            ("name", self._names),
        ):
            for pk in self._kept(ways()):
                keys.setdefault(pk, (by, None))
        named = dict(list(keys.items())[: max(most * 2 // 3, 1)])
        said = self._said(self._wanted)
        if len(said) < TOO_FEW and len(self._line.words) > 1:
            said += self._said_by_somebody()
        for hit in said:
            named.setdefault(hit.case_id, (hit.source, hit))
        chosen = [(pk, by, hit) for pk, (by, hit) in named.items()][:most]
        return _shown(chosen, self._wanted)

    def _references(self) -> list[int]:
        return who.by_reference(self._line.said)

    def _addresses(self) -> list[int]:
        return who.by_address(self._line.said)

    def _names(self) -> list[int]:
        if not self._line.words or len(self._line.words) < len(self._line.terms):
            return []
        found = who.by_name(self._line.words)
        if found or not self.meant:
            return found
        return who.by_name([self.meant.get(each, [each])[0] for each in self._line.words])

    def _kept(self, pks: Sequence[int]) -> list[int]:
        return _of(self._cases, pks) if self._line.filters else list(pks)

    def _keep(self, found: list[Hit], parties: QuerySet[Party] | None = None) -> list[Hit]:
        """Those in cases that meet the filters, and are of `parties`."""
        left = self._kept(list({hit.case_id for hit in found}))
        among = set(left if parties is None else _of_parties(parties, left))
        return [hit for hit in found if hit.case_id in among]

    def _said(self, terms: Sequence[Wanted]) -> list[Hit]:
        return _ranked(hits(SOURCES, terms, self._keep), together(terms))

    def _said_by_somebody(self) -> list[Hit]:
        """Some of the words in the name of the customer, the others in what was said."""
        for word in self._line.words:
            parties = who.named([word])
            rest = [each for each in self._line.terms if each.text != word]
            others = wanted(rest, self.meant)
            if parties is None or not others:
                continue
            keep = partial(self._keep, parties=parties)
            found = _ranked(hits(SOURCES[:1], others, keep), together(others))
            if found:
                self._wanted = others
                return found
        return []


def _of(cases: QuerySet[Case], pks: Sequence[int]) -> list[int]:
    left = set(cases.filter(pk__in=pks).values_list("pk", flat=True)) if pks else set()
    return [pk for pk in pks if pk in left]


def _of_parties(parties: QuerySet[Party], pks: Sequence[int]) -> list[int]:
    """In two steps, so that only the customers of these cases are looked at, however many share a name."""
    customers = dict(Case.objects.filter(pk__in=pks).values_list("pk", "party_id"))
    theirs = set(parties.filter(pk__in=set(customers.values())).values_list("pk", flat=True))
    return [pk for pk in pks if customers.get(pk) in theirs]


def _ranked(found: dict[Source, list[Hit]], query: str) -> list[Hit]:
    """One hit of each case, the best first: by how well it fits and how new it is."""
    now = clock.now()
    scored: list[tuple[float, Hit]] = []
    for source, its in found.items():
        newest = its[:RANKED]
        fits = _fits(source, newest, query) if newest else {}
        best = max(fits.values(), default=1.0) or 1.0
        for hit in newest:
            age = max((now - hit.at).total_seconds() / 86_400, 0.0)
            scored.append((fits.get(hit.pk, 0.0) / best + 0.5 ** (age / HALF_AGE), hit))
    by_case: dict[int, Hit] = {}
    for _, hit in sorted(scored, key=lambda each: each[0], reverse=True):
        by_case.setdefault(hit.case_id, hit)
    return list(by_case.values())


def _fits(source: Source, its: Iterable[Hit], query: str) -> dict[int, float]:
    with connection.cursor() as cursor:
        cursor.execute(
            f"select id, ts_rank({source.words}, %s::tsquery, 1) from {source.table} where id = any(%s)",
            [query, [hit.pk for hit in its]],
        )
        return dict(cursor.fetchall())


def _newest(cases: CaseQuerySet, are_few: bool, most: int) -> list[int]:
    """Keys of the newest cases: of all of them when they are few, else of the newest thirty thousand."""
    newest = Case.objects.order_by("-pk").values_list("pk", flat=True).first() or 0
    found, end = list[int](), newest
    for step in (*STEPS, *((newest,) if are_few else ())):
        part = cases.filter(pk__gt=end - step, pk__lte=end)
        found += sorted(part.values_list("pk", flat=True), reverse=True)
        end -= step
        if len(found) >= most or end <= 0:
            break
    return found[:most]


def _shown(chosen: list[tuple[int, str, Hit | None]], terms: Sequence[Wanted]) -> list[Found]:
    whole = Case.objects.select_related("party", "owner", "team").in_bulk(
        [pk for pk, _, _ in chosen]
    )
    texts = _texts([hit for _, _, hit in chosen if hit])
    stems = {
        each for term in terms if not term.without for way in term.ways for each in lexemes(way)
    }
    numbers = {each for term in terms if not term.without for each in term.numbers}
    shown = []
    for pk, by, hit in chosen:
        if case := whole.get(pk):
            parts = passage(texts.get((hit.source, hit.pk), ""), stems, numbers) if hit else ()
            shown.append(Found(case, by, hit.at if hit else case.opened_at, parts))
    return shown


def _texts(shown: list[Hit]) -> dict[tuple[str, int], str]:
    texts: dict[tuple[str, int], str] = {}
    for name in {hit.source for hit in shown}:
        source = _BY_NAME[name]
        with connection.cursor() as cursor:
            cursor.execute(
                f"select id, left({source.text}, 50000) from {source.table} where id = any(%s)",
                [[hit.pk for hit in shown if hit.source == name]],
            )
            texts |= {(name, pk): text for pk, text in cursor.fetchall()}
    return texts
