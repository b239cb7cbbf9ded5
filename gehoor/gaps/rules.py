"""Which facts about a customer are there, and good enough to rely on. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from gehoor.parties.rules import normalised, postcode_and_number

from .enums import Fact, Flaw

MONTH = timedelta(days=30.44)
KINDS = {Fact.MOBILE: "phone", Fact.PHONE: "phone", Fact.MAIL: "mail", Fact.HOME: "postal"}
"""As which kind of address a fact is kept."""
_PHONE = re.compile(r"\+[1-9]\d{8,14}")
_MAIL = re.compile(r"[^\s@<>]{1,64}@[^\s@<>]{1,63}(\.[^\s@<>.]{1,63})+")
_ELSEWHERE = re.compile(r"(?=.*\d)(?=.*[A-Z]{3}).{8,}")


@dataclass(frozen=True, slots=True)
class Known:
    """One address of a customer, as far as gaps go. `told_at` is empty when nobody knows since when."""

    kind: str
    value: str
    bounced: bool = False
    told_at: datetime | None = None


def is_good(fact: Fact, value: str) -> bool:
    """Whether a normalised value can be this fact: of Dutch numbers only those with 06 are mobile."""
    match fact:
        case Fact.MOBILE:
            return bool(_PHONE.fullmatch(value)) and _may_be_mobile(value)
        case Fact.PHONE:
            return bool(_PHONE.fullmatch(value))
        case Fact.MAIL:
            return bool(_MAIL.fullmatch(value))
        case Fact.HOME:
            return bool(postcode_and_number(value[:12]) or _ELSEWHERE.fullmatch(value))


def written(fact: Fact, said: str) -> str:
    """What a customer said, as it is kept."""
    return normalised(KINDS[fact], said)


def _may_be_mobile(phone: str) -> bool:
    return phone.startswith("+316") or not phone.startswith("+31")


def flaw(
    fact: Fact, known: Iterable[Known], now: datetime, months: int | None = None
) -> Flaw | None:
    """What is wrong with a fact; None when one can be relied on. It is old after `months`."""
    mine = [each for each in known if _is(fact, each)]
    if not mine:
        return Flaw.LACKING
    working = [each for each in mine if not each.bounced]
    if not working:
        return Flaw.BOUNCED
    if months and all(each.told_at and each.told_at < now - months * MONTH for each in working):
        return Flaw.OLD
    return None


def value_of(fact: Fact, known: Iterable[Known]) -> str:
    """What we have of a fact, for whoever reads it back to the customer; empty when that is nothing."""
    return next((each.value for each in known if _is(fact, each)), "")


def _is(fact: Fact, known: Known) -> bool:
    if known.kind != KINDS[fact]:
        return False
    return fact != Fact.MOBILE or _may_be_mobile(known.value)
