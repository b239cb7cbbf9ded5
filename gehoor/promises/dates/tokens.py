"""From what was typed to tokens; figures are read here, words looked up in `words`."""

from __future__ import annotations

import re

from .words import PHRASES, WORDS

LONGEST = 120
_PHRASE = "|".join(sorted(map(re.escape, PHRASES), key=len, reverse=True))
_YEAR = r"(?:19|20|21)\d\d"
_PIECES = re.compile(
    rf"""
    (?P<iso>{_YEAR}-\d{{1,2}}-\d{{1,2}})(?:t(?=\d)|(?![\d-]))
  | (?P<full>\d{{1,2}}(?P<mark>[-/.])\d{{1,2}}(?P=mark)(?:{_YEAR}|'?\d{{2}})(?![\d:.]))
  | (?P<time>\d{{1,2}}[:.uh]\d{{2}}(?:[:.]\d{{2}})?)(?!\d)\s*(?:uur\b|u\b|h\b)?
  | (?P<slash>\d{{1,2}}/\d{{1,2}})(?![\d/.])
  | (?P<pair>\d{{1,2}}-\d{{1,2}})(?![\d.:-]|\s*(?:uur|u|h|am|pm)\b)
  | (?P<ordinal>\d{{1,2}})(?:e|de|ste|th|st|nd|rd)\b
  | (?P<year>{_YEAR})(?!\d)
  | (?P<number>\d{{1,3}})(?!\d)
  | (?P<dash>[-–—~])
  | (?P<phrase>\b(?:{_PHRASE})\b)
  | (?P<quarter>q[1-4])\b
  | (?P<word>[^\W\d_]+(?:['./-][^\W\d_]+)*)
  | (?P<space>[\s,.()']+)
  | (?P<other>.)
    """,
    re.VERBOSE | re.DOTALL,
)
_DAYS = "maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag"
_DAY_AND_PART = re.compile(
    rf"\b({_DAYS}|morgen|overmorgen|gister(?:en)?)s?(ochtend|morgen|middag|avond)\b"
)
_THIS_PART = re.compile(r"\bvan(ochtend|morgen|middag|avond|nacht)\b")
_MONTH = "|".join(sorted((w for w in WORDS if WORDS[w].startswith("m:")), key=len, reverse=True))
_JOINED_DATE = re.compile(
    rf"(?<=\d)(?<!\d{{4}})[-/](?=(?:{_MONTH})\b)|(?<=[a-z])[-/](?=\d{{4}}\b)|(?<=q[1-4])-(?=\d{{4}}\b)"
)
_HOUR = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
_MINUTES_TO = re.compile(
    rf"(?<!from )(?<!between )\b(five|ten|twenty) to (?=(?:{_HOUR})\b(?! (?:working|business|"
    rf"minutes?|hours?|days?|workdays?|weeks?|months?|years?|{_MONTH})\b))"
)
"""Said in words it is ten minutes before four; `from ten to four` and `10 to 4` are six hours."""
_SETTLING = [
    (r"^after (?=.* to )", ""),
    (r"\bthis coming\b", "coming"),
    (r"\bcoming next\b", "next"),
    (r"\b(?:half|n:1 half) (?:n:1 )?u:hour\b", "n:30 u:minute"),
    (r"\bn:1 (?=n:\d+ u:minute)", ""),
    (r"\bn:3 n:15 u:minute\b", "n:45 u:minute"),
    (r"\bn:1 (?=n:2 u:|quarter|half|wd:|part:|hd:)", ""),
    (r"\bu:quarter (?=(?:past|to|before) )", "quarter "),
    (r"\bo:1 paasdag\b", "hd:easter"),
    (r"\bo:2 paasdag\b", "hd:eastermonday"),
    (r"\b(?:o:1 )?kerstdag\b", "hd:christmas"),
    (r"\bo:2 hd:christmas\b", "hd:boxing"),
    (r"\bo:2 pinksterdag\b", "hd:whitmonday"),
    (r"\bo:1 pinksterdag\b", "hd:whitsun"),
    (r"\b(wd:\d) d:1\b", r"\1 dp:morning"),
    (r"\bin (?!n:\d+ u:)", ""),
    (r"\bat (?!n:)", ""),
    (r"\bthis u:day\b", "d:0"),
    (r"\b(part:\w+ )?this (part:\w+ )?(?=dp:)", r"d:0 \1\2"),
    (r"\bnext (?=dp:)", "d:1 "),
    (r"\b(?:(?:o:1 )?(?:next|coming)|o:1) u:workday\b", "in n:1 u:workday"),
    (r"\bpart:begin (?=dp:)", "part:early "),
    (r"\bpart:end (?=dp:)", "part:late "),
    (r"\bpart:early (d:\d|wd:\d)\b", r"\1 dp:morning"),
    (r"\b(d:\d|wd:\d) part:early\b(?! )", r"\1 dp:morning"),
    (r"\bpart:late (?=d:0)", ""),
    (r"\bpart:mid to (?=m:)", "part:mid "),
    (r"\bpair:(\d+)-(\d+) (?=m:)", r"n:\1 to n:\2 "),
    (r"\bpart:early u:day\b", "dp:firsthalf"),
    (r"\bpart:late u:day\b", "dp:secondhalf"),
    (r"\bpart:end u:day\b", "dayend"),
    (r"\bpart:end (?=d:)", ""),
    (r"\b(?:n|o):(\d+) m:(\d+) yr:(\d+)\b", r"date:\3-\2-\1"),
    (r"\b(?:n|o):(\d+) m:(\d+)\b", r"date:0-\2-\1"),
    (r"\bm:(\d+) (?:n|o):(\d+) yr:(\d+)\b", r"date:\3-\1-\2"),
    (r"\bm:(\d+) (?:n|o):(\d+)\b(?! (?:am|pm|u:hour))", r"date:0-\1-\2"),
    (r"\b(wd:\d|date:[\d-]+) coming\b(?! u:)", r"\1"),
]
"""What two tokens say together, in the order in which it is applied."""


def tokens(text: str) -> str | None:
    """The tokens of `text`, single spaces between; None when something in it is no word for a date."""
    if len(text) > LONGEST:
        return None
    found = [_token(match) for match in _PIECES.finditer(_prepared(text))]
    if None in found:
        return None
    said = " ".join(filter(None, found))
    for pattern, token in _SETTLING:
        said = re.sub(pattern, token, said)
    return said


def _prepared(text: str) -> str:
    """Lower case, with compounds taken apart: `morgenavond`, `vanmiddag`, `23-sep-2020`."""
    words = " ".join(text.lower().translate({0x2019: "'", 0x2018: "'"}).split())
    words = _DAY_AND_PART.sub(lambda match: f"{match[1]} {_part(match[2])}", words)
    words = _MINUTES_TO.sub(r"\1 before ", words)
    words = _THIS_PART.sub(lambda match: f"vandaag {_part(match[1])}", words)
    return _JOINED_DATE.sub(" ", words)


def _part(word: str) -> str:
    return "ochtend" if word == "morgen" else word


def _token(match: re.Match[str]) -> str | None:
    kind, said = match.lastgroup, match[0]
    match kind:
        case "space":
            return ""
        case "dash":
            return "to"
        case "phrase":
            return PHRASES[said]
        case "word" | "quarter":
            return _word(said)
        case "other":
            return None
    return _figure(str(kind), match[str(kind)])


def _word(said: str) -> str | None:
    if said in WORDS:
        return WORDS[said]
    parts = [WORDS.get(part) for part in re.split(r"[-/]", said)]
    return None if None in parts or len(parts) == 1 else " to ".join(filter(None, parts))


def _figure(kind: str, said: str) -> str:
    numbers = re.findall(r"\d+", said)
    match kind:
        case "iso":
            return f"date:{said}"
        case "full":
            day, month, year = numbers
            return f"date:{int(year) + (2000 if len(year) == 2 else 0)}-{month}-{day}"
        case "time":
            return "t:" + ":".join(numbers)
        case "slash":
            return f"slash:{'-'.join(numbers)}"
        case "pair":
            first, last = numbers
            return f"pair:{first}-{last}" if 1 <= int(last) <= 12 else f"n:{first} to n:{last}"
    return f"{ {'ordinal': 'o', 'year': 'yr', 'number': 'n'}[kind] }:{numbers[0]}"
