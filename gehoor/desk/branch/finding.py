"""Who stands at the counter: by the code they show, or by a number and their name (requirement W19)."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from gehoor.branches.enums import Shown
from gehoor.branches.permissions import visible
from gehoor.cases.models import Case, StatusLink
from gehoor.core import clock, tokens
from gehoor.finding.who import by_address, by_reference
from gehoor.staff.limits import Limit
from gehoor.staff.models import Colleague
from gehoor.staff.permissions import May, may

MOST = 6
NAMES, NAMES_OF_ONE = Limit("names", 30), Limit("name-of", 5)
"""How many names a light user may try in an hour, and all of them together for one case."""
_TOKEN = re.compile(r"(?:^|/)([a-z2-7]{32})(?:$|[/?#])")


@dataclass(frozen=True, slots=True)
class Found:
    """The cases that may be shown, with by what; `asks_name`: there are others, and a name shows whose.

    `guessed`: so many names were given that this one was not looked at.
    """

    cases: list[Case] = field(default_factory=list)
    shown: Shown = Shown.NUMBER
    asks_name: bool = False
    guessed: bool = False


def find_for(reader: Colleague, said: str, name: str) -> Found:
    """A status link is proof; any other case that the reader may not see takes the customer's name too."""
    said = said.strip()[:400]
    if token := _TOKEN.search(said.lower()):
        return Found(_by_link(token[1]), Shown.LINK)
    keys = by_reference(said.strip("*")) or by_address(said)
    known = Case.objects.filter(pk__in=keys).select_related("party", "owner")
    cases = sorted(known, key=lambda each: (not each.is_open, -each.pk))
    if may(reader, May.WORK):
        return Found(cases[:MOST])
    return _for_light_user(reader, cases, name)


def _for_light_user(reader: Colleague, cases: list[Case], name: str) -> Found:
    keys = [each.pk for each in cases]
    seen = set(Case.objects.filter(visible(reader), pk__in=keys).values_list("pk", flat=True))
    theirs = [each for each in cases if each.pk in seen]
    others = [each for each in cases if each.pk not in seen]
    guessed = bool(others and name.strip()) and not _may_name(reader, others)
    if not guessed:
        theirs += [each for each in others if is_called(each, name)]
    return Found(theirs[:MOST], asks_name=not theirs and bool(cases), guessed=guessed)


def _may_name(reader: Colleague, cases: list[Case]) -> bool:
    """Counts a name, right or wrong: else a right one now and then would let a guesser go on."""
    of_each = [NAMES_OF_ONE.take(f"case {each.pk}") for each in cases]
    return NAMES.take(f"colleague {reader.pk}") and all(of_each)


def _by_link(token: str) -> list[Case]:
    links = StatusLink.objects.filter(digest=tokens.digest(token), expires_at__gt=clock.now())
    return [each.case.surviving for each in links.select_related("case__party", "case__owner")]


def is_called(case: Case, name: str) -> bool:
    """Whether somebody gave the name of this customer: a whole word of it of three letters or more."""
    said = set(re.findall(r"\w{3,}", name.casefold()))
    own = set(re.findall(r"\w{3,}", case.party.name.casefold()))
    return bool(said) and said - _TITLES <= own and bool(said & own - _TITLES)


_TITLES = {"mevr", "mevrouw", "dhr", "heer", "meneer", "van", "der", "den", "mrs", "the"}
