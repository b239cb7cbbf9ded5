"""When two customers look like one: what a text mentions, and which names may be one person's. Pure."""

from __future__ import annotations

import re
import unicodedata

from gehoor.parties.rules import normalised

_PHONE = re.compile(r"(?<![\w+])(?:\+31|0031|0)[ -]?[1-9](?:[ -]?\d){8}(?!\d)")
_MAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}")
_NUMBER = re.compile(r"(?:klantnummer|klantnr\.?|customer number)[ :]{1,3}([\w.-]{3,20})", re.I)
_HOME = re.compile(r"\b[1-9]\d{3}(?: ?[A-Z]{2}|[a-z]{2})[ ,-]{0,3}\d{1,5}\b")
_WORD = re.compile(r"[^\W\d_]+")
_TITLES = "mevr mevrouw dhr heer hr mr mrs ms ir drs dr familie fam"
_PARTICLES = "de der den van von ten ter te het t la le du"
_LESS = frozenset(f"{_TITLES} {_PARTICLES}".split())


def mentioned(text: str) -> set[tuple[str, str]]:
    """The addresses that stand in a text, as (kind, normalised value): phone, mail and customer number."""
    return {
        *(("phone", normalised("phone", each)) for each in _PHONE.findall(text)),
        *(("mail", normalised("mail", each.rstrip("."))) for each in _MAIL.findall(text)),
        *(("number", normalised("number", each.rstrip("."))) for each in _NUMBER.findall(text)),
    }


def homes(text: str) -> set[str]:
    """Postcodes with a house number in a text (9401 AB 12), as a postal address begins: 9401AB12."""
    return {re.sub(r"[ ,-]", "", each).upper() for each in _HOME.findall(text)}


def may_be_one(one: str, other: str) -> bool:
    """Whether two names may be one person's: the same last name, and first names that do not differ.

    `A. Jansen`, `mevr. Jansen` and `Anna Jansen` may be one; `Anna` and `Bert Jansen` are not.
    """
    here, there = _words(one), _words(other)
    if not here or not there or here[-1] != there[-1]:
        return False
    return all(
        a == b or (1 in (len(a), len(b)) and a[0] == b[0])
        for a, b in zip(here[:-1], there[:-1], strict=False)
    )


def _words(name: str) -> list[str]:
    bare = unicodedata.normalize("NFKD", name.partition("@")[0])
    plain = "".join(each for each in bare if not unicodedata.combining(each)).casefold()
    return [each for each in _WORD.findall(plain) if each not in _LESS]


def is_better_name(name: str, than: str) -> bool:
    """Whether `name` says more: an address is no name, and `A. Jansen` says less than `Anna Jansen`."""
    here, there = _words(name), _words(than)
    if "@" in name or not here:
        return False
    if "@" in than or not there:
        return True
    return may_be_one(name, than) and sum(map(len, here)) > sum(map(len, there))
