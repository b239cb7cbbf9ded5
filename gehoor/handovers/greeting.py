"""The greeting with which a receiver begins, so that the customer knows at once that we know. Pure.

`Goedemiddag mevrouw Jansen, ik hoor dat uw mobiel sinds zaterdag uitvalt.`
"""

from __future__ import annotations

import re
from datetime import datetime

from gehoor.core.wording import FULL_WEEKDAYS, WEEKDAYS

NOON, EVENING = 12, 18
_HELLO = {
    "nl": ("Goedemorgen", "Goedemiddag", "Goedenavond"),
    "en": ("Good morning", "Good afternoon", "Good evening"),
}
_TITLE = re.compile(
    r"^(?:(?P<she>mevr(?:ouw)?|mw|mej|mrs|ms|miss)|(?P<he>dhr|de heer|meneer|heer|mr|mister))\b\.?\s+",
    re.IGNORECASE,
)
_TITLES = {"nl": {"she": "mevrouw", "he": "meneer"}, "en": {"she": "Ms", "he": "Mr"}}
_INITIALS = re.compile(r"^(?:\w\.)+$")
_PREFIXES = {"van", "de", "der", "den", "het", "'t", "ten", "ter", "te", "la", "el", "von", "du"}
_MINE = {"mijn", "m'n", "ons", "onze", "my", "our"}
_KNOWN = {"de", "het", "een", "uw", "je", "jouw", "the", "a", "an", "your", "geen", "no"}
_ASKS = re.compile(
    r"^(?:wie|wat|waar\w*|wanneer|welke?|hoe\w*|kan|kunt|kunnen|mag|is|zijn|heeft|hebben|wordt|"
    r"who|what|where|when|which|why|how|can|could|may|is|are|do|does|did|will)\b|\?\s*$",
    re.IGNORECASE,
)
_VERB_WORDS = """
is zijn was waren wordt worden werd heeft hebben doet doen valt vallen werkt werken komt komen gaat gaan
blijft blijven geeft geven laadt laden start starten klopt kloppen ontbreekt ontbreken ligt liggen staat
staan lekt lekken stopt stoppen hapert haperen reageert reageren piept brandt sluit opent springt loopt
lopen kan kunnen wil willen moet toont krijgt ontvangt verbindt maakt hangt kraakt ruikt past passen zit
zitten
"""
_PARTICLE_WORDS = "uit aan op af in door over mee vast terug open dicht weg binnen los"
_VERBS, _PARTICLES = frozenset(_VERB_WORDS.split()), frozenset(_PARTICLE_WORDS.split())
_SINCE = re.compile(r"\s*\b((?:al\s+)?(?:sinds|vanaf)\s+.+)$", re.IGNORECASE)
_JE = re.compile(r"\b(?:je|jij|jou|jouw)\b", re.IGNORECASE)
_U = re.compile(r"\b(?:u|uw)\b", re.IGNORECASE)
_DAYS = {
    language: dict(zip(map(str.lower, WEEKDAYS[language]), FULL_WEEKDAYS[language], strict=True))
    for language in ("nl", "en")
}


def greeting(
    name: str, problem: str, at: datetime, language: str, *, informal: bool = False
) -> str:
    """What to say first. `at` is in the zone of the organisation; `problem` may be empty.

    The name stands in it once: with a title when the name as we know it has one, else in full.
    """
    hello = _HELLO[language][(at.hour >= NOON) + (at.hour >= EVENING)]
    opening = " ".join(each for each in (hello, spoken_name(name, language)) if each)
    known = known_problem(problem, language, informal=informal)
    return f"{opening}, {known}" if known else f"{opening}."


def spoken_name(name: str, language: str) -> str:
    """`mevr. A. de Vries` is `mevrouw De Vries`; `A. Jansen` stays so; an address is nobody's name."""
    if "@" in name or not any(each.isalpha() for each in name):
        return ""
    found = _TITLE.match(name.strip())
    if found is None:
        return " ".join(name.split())
    title = _TITLES[language]["she" if found["she"] else "he"]
    return f"{title} {_surname(name.strip()[found.end() :])}"


def _surname(name: str) -> str:
    words = name.split()
    while len(words) > 1 and (_INITIALS.match(words[0]) or words[0].lower() not in _PREFIXES):
        words = words[1:]
    surname = " ".join(words)
    return surname[:1].upper() + surname[1:]


def speaks_informally(said: str) -> bool:
    """Whether a customer says je to us, and never u: then so do we."""
    return bool(_JE.search(said)) and not _U.search(said)


def known_problem(problem: str, language: str, *, informal: bool = False) -> str:
    """The problem as a sentence of ours; what cannot be turned into one is read out as it stands."""
    words = " ".join(problem.split()).strip(" .!")
    if not words:
        return ""
    yours = "your" if language == "en" else "je" if informal else "uw"
    said = _in_full(words, language)
    if _ASKS.search(said):
        asked = _lower(_turned(said, yours)).rstrip("?")
        opening = "I have your question here" if language == "en" else f"ik lees {yours} vraag"
        return f"{opening}: {asked}?"
    if language == "en":
        return f"I hear that {_theirs(said, yours)}."
    clause = _subordinate(_theirs(said, yours))
    return f"ik hoor dat {clause}." if clause else f"ik lees waar het over gaat: {_lower(said)}."


def _in_full(words: str, language: str) -> str:
    """`sinds za` is said `sinds zaterdag`."""
    days = _DAYS[language]
    return re.sub(
        r"(?<=\bsinds |\bsince |vanaf )(\w{2,3})\b",
        lambda day: days.get(day[0].lower(), day[0]),
        words,
    )


def _turned(words: str, yours: str) -> str:
    """What the customer called mine is theirs."""
    return " ".join(yours if each.lower() in _MINE else each for each in words.split(" "))


def _theirs(words: str, yours: str) -> str:
    turned = _turned(words, yours)
    first = turned.split(" ", 1)[0].lower()
    return _lower(turned) if first in _KNOWN else f"{yours} {_lower(turned)}"


def _subordinate(clause: str) -> str:
    """After `dat` the verb comes last: `mobiel valt uit` becomes `mobiel uitvalt`; empty if it cannot."""
    found = _SINCE.search(clause)
    since = [found[1]] if found else []
    words = clause[: found.start()].split() if found else clause.split()
    place = next((n for n, each in enumerate(words) if n and each.lower() in _VERBS), None)
    if place is None:
        return ""
    verb, rest = words[place], words[place + 1 :]
    if rest and rest[-1].lower() in _PARTICLES:
        verb = f"{rest.pop()}{verb}"
    return " ".join([*words[:place], *since, *rest, verb])


def _lower(words: str) -> str:
    """Without the capital that begins a sentence; what is written in capitals stays so."""
    return words if words[1:2].isupper() else words[:1].lower() + words[1:]
