"""The words in which people say dates, Dutch and English, and the tokens that they become.

A token is `kind:value` or a bare word; a text becomes tokens with single spaces between, and the rules
of `days` and `clocks` are patterns over those. Words that change nothing (`op`, `om`, `the`) become "".
"""

from __future__ import annotations

from gehoor.core import wording

_DUTCH_NUMBERS = """nul één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien
vijftien zestien zeventien achttien negentien"""
_DUTCH_TENS = {20: "twintig", 30: "dertig", 40: "veertig", 50: "vijftig", 60: "zestig"}
_ENGLISH_NUMBERS = """zero one two three four five six seven eight nine ten eleven twelve thirteen
fourteen fifteen sixteen seventeen eighteen nineteen"""
_ENGLISH_TENS = {20: "twenty", 30: "thirty", 40: "forty", 50: "fifty", 60: "sixty"}
_DUTCH_ORDINALS = """nulde eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde
twaalfde dertiende veertiende vijftiende zestiende zeventiende achttiende negentiende"""
_ENGLISH_ORDINALS = """zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh
twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"""


def _dutch(number: int) -> str:
    tens, ones = number - number % 10, number % 10
    if number < 20:
        return _DUTCH_NUMBERS.split()[number]
    if not ones:
        return _DUTCH_TENS[tens]
    first = _DUTCH_NUMBERS.split()[ones].replace("é", "e")
    return f"{first}{'ën' if first.endswith('e') else 'en'}{_DUTCH_TENS[tens]}"


def _english(number: int) -> str:
    tens, ones = number - number % 10, number % 10
    if number < 20:
        return _ENGLISH_NUMBERS.split()[number]
    return (
        f"{_ENGLISH_TENS[tens]}-{_ENGLISH_NUMBERS.split()[ones]}" if ones else _ENGLISH_TENS[tens]
    )


def _numbers() -> dict[str, str]:
    said = {"een": "n:1", "a": "n:1", "an": "n:1", "paar": "n:2", "couple": "n:2"}
    for number in range(1, 70):
        dutch, english = _dutch(number), _english(number)
        said |= dict.fromkeys((dutch, dutch.replace("ë", "e"), english), f"n:{number}")
    spoken = "enen tweeën drieën vieren vijven zessen zevenen achten negenen tienen elven twaalven"
    return said | {word: f"n:{hour}" for hour, word in enumerate(spoken.split(), start=1)}


def _ordinals() -> dict[str, str]:
    said = {"twentieth": "o:20", "thirtieth": "o:30", "thirty-first": "o:31"}
    for number in range(1, 20):
        words = (_DUTCH_ORDINALS.split()[number], _ENGLISH_ORDINALS.split()[number])
        said |= dict.fromkeys(words, f"o:{number}")
        if number < 10:
            said[f"twenty-{_ENGLISH_ORDINALS.split()[number]}"] = f"o:{20 + number}"
    for number in range(20, 32):
        dutch = f"{_dutch(number)}ste"
        said |= dict.fromkeys((dutch, dutch.replace("ë", "e")), f"o:{number}")
    return said


def _weekdays() -> dict[str, str]:
    names = (*wording.WEEKDAYS.values(), *wording.FULL_WEEKDAYS.values())
    said = {name.lower(): f"wd:{day}" for week in names for day, name in enumerate(week)}
    shortened = "maand dins,tues woensd,weds dond,donderd,thur,thurs vrijd zat,zaterd zond"
    for day, words in enumerate(shortened.split()):
        said |= dict.fromkeys(words.split(","), f"wd:{day}")
    return said


def _months() -> dict[str, str]:
    names = (*wording.MONTHS.values(), *wording.SHORT_MONTHS.values())
    said = {
        name.lower(): f"m:{month}" for year in names for month, name in enumerate(year, start=1)
    }
    return said | {"maa": "m:3", "mrt": "m:3", "sept": "m:9", "febr": "m:2"}


def _units() -> dict[str, str]:
    words = {
        "minute": "min mins minuut minuten minute minutes",
        "hour": "uur uren hour hours hrs",
        "day": "dag dagen dgn day days etmaal",
        "workday": "werkdag werkdagen workday workdays wd",
        "week": "week weken weeks",
        "workweek": "werkweek",
        "weekend": "weekend weekeinde",
        "month": "maand maanden month months",
        "quarter": "kwartaal kwartalen quarter quarters",
        "year": "jaar jaren year years kalenderjaar",
    }
    return {word: f"u:{unit}" for unit, said in words.items() for word in said.split()}


_PLAIN = {
    "vandaag": "d:0", "today": "d:0", "nu": "now", "now": "now",
    "morgen": "d:1", "tomorrow": "d:1", "overmorgen": "d:2", "gisteren": "d:-1", "yesterday": "d:-1",
    "eergisteren": "d:-2",
    "dat": "this", "dezelfde": "this", "hetzelfde": "this", "same": "this",
    "deze": "this", "dit": "this", "this": "this", "huidig": "this", "huidige": "this", "current": "this",
    "volgende": "next", "volgend": "next", "next": "next", "erop": "next", "daarop": "next",
    "komende": "coming", "komend": "coming", "aanstaande": "coming", "a.s": "coming", "as": "coming",
    "aankomende": "coming", "aankomend": "coming", "eerstvolgende": "coming", "coming": "coming",
    "upcoming": "coming", "vorige": "last", "vorig": "last", "afgelopen": "last", "voorgaande": "last",
    "laatste": "final", "last": "final",
    "begin": "part:begin", "start": "part:begin", "beginning": "part:begin",
    "midden": "part:mid", "mid": "part:mid", "middle": "part:mid", "medio": "part:mid",
    "halverwege": "part:mid",
    "eind": "part:end", "einde": "part:end", "end": "part:end", "ultimo": "part:end",
    "vroeg": "part:early", "early": "part:early", "eerder": "part:early",
    "laat": "part:late", "late": "part:late", "later": "part:late", "rest": "part:rest",
    "ochtend": "dp:morning", "ochtends": "dp:morning", "morgens": "dp:morning",
    "voormiddag": "dp:morning", "morning": "dp:morning",
    "middag": "dp:afternoon", "middags": "dp:afternoon", "afternoon": "dp:afternoon",
    "namiddag": "part:late dp:afternoon",
    "avond": "dp:evening", "avonds": "dp:evening", "evening": "dp:evening",
    "tonight": "d:0 dp:evening", "nacht": "dp:night", "nachts": "dp:night",
    "middaguur": "t:12:00", "noon": "t:12:00", "midday": "t:12:00", "middernacht": "t:24:00",
    "midnight": "t:24:00", "lunchtijd": "dp:lunch", "lunchtime": "dp:lunch",
    "half": "half", "halve": "half", "kwart": "quarter", "kwartier": "n:15 u:minute",
    "past": "past", "am": "am", "pm": "pm", "u": "u:hour", "h": "u:hour",
    "over": "over", "in": "in", "binnen": "within", "within": "within",
    "voor": "before", "vóór": "before", "before": "before", "to": "to", "until": "to", "till": "to",
    "na": "after", "vanaf": "after", "after": "after", "sinds": "since", "since": "since",
    "tot": "to", "t/m": "to", "through": "to", "en": "to", "and": "to",
    "om": "at", "at": "at", "rond": "at", "omstreeks": "at", "around": "at",
    "elke": "every", "every": "every", "iedere": "every", "elk": "every", "per": "every",
    "nieuwjaar": "hd:newyear", "nieuwjaarsdag": "hd:newyear", "pasen": "hd:easter",
    "easter": "hd:easter", "paasdag": "paasdag", "kerst": "hd:christmas", "kerstmis": "hd:christmas",
    "christmas": "hd:christmas", "kerstdag": "kerstdag", "pinksteren": "hd:whitsun",
    "pinksterdag": "pinksterdag", "hemelvaart": "hd:ascension", "hemelvaartsdag": "hd:ascension",
    "koningsdag": "hd:king", "bevrijdingsdag": "hd:liberation", "sinterklaas": "hd:nicholas",
    "oudjaar": "hd:oldyear", "oudejaarsdag": "hd:oldyear",
    "q1": "q:1", "q2": "q:2", "q3": "q:3", "q4": "q:4",
}  # fmt: skip

_NOTHING = """op al nog ongeveer tegen uiterlijk on by about aan de het the s ergens sometime tijdens during
of tussen between from van o'clock oclock ca circa gerekend ten"""

PHRASES = {
    "op zijn laatst": "",
    "at the latest": "",
    "tot en met": "to",
    "up to and including": "to",
    "minder dan": "within",
    "less than": "within",
    "niet later dan": "",
    "no later than": "",
    "zo laat als": "",
    "as late as": "",
    "working days": "u:workday",
    "working day": "u:workday",
    "business days": "u:workday",
    "business day": "u:workday",
    "day after tomorrow": "d:2",
    "goede vrijdag": "hd:goodfriday",
    "good friday": "hd:goodfriday",
    "rond de middag": "t:12:00",
    "close of business": "part:end u:day",
    "eod": "part:end u:day",
    "fortnight": "n:2 u:week",
    "first thing": "part:early",
    "hour and a half": "n:90 u:minute",
    "anderhalf uur": "n:90 u:minute",
    "anderhalve week": "n:11 u:day",
    "week aanvangend": "u:week",
    "week beginnend": "u:week",
    "week commencing": "u:week",
}
"""Words that say something together; looked up before single words."""

WORDS: dict[str, str] = {
    **dict.fromkeys(_NOTHING.split(), ""),
    **_numbers(),
    **_ordinals(),
    **_weekdays(),
    **_months(),
    **_units(),
    **_PLAIN,
}
