"""What a caller hears, in Dutch and English, and how long it takes to say. Pure.

How long: 160 words a minute, which the manual of DECtalk calls moderate and a little slow, with half a
second after each sentence and a quarter after a comma or colon (guidelines for prompts of WebSphere Voice
Response 6.1). A time of day counts as two words.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from gehoor.core import wording

from .contract import Ask, Say, Step
from .plan import Entry, Line

WORDS_A_MINUTE = 160
WORDS_A_SECOND = WORDS_A_MINUTE / 60
SENTENCE, COMMA = 0.5, 0.25  # seconds of silence
WAIT_FOR_KEYS, WAIT_FOR_DIGITS = 6, 12  # seconds of silence
OFFERED_WITHIN = 15.0
"""Seconds until a caller in an outage knows of it, and that we will call (requirement M35)."""

_LINES: dict[Line, dict[str, str]] = {
    Line.WHERE: {
        "nl": "{brand}Er is ergens een storing. Toets de vier cijfers van uw postcode. "
        "Of toets 0 voor een medewerker.",
        "en": "{brand}There is an outage somewhere. Key in the four digits of your postcode. "
        "Or press 0 for a colleague.",
    },
    Line.ELSEWHERE: {
        "nl": "Bij u is ons geen storing bekend.",
        "en": "We know of no outage where you are.",
    },
    Line.OUTAGE: {
        "nl": "{brand}Er is een storing in {area}: {what}. {expected} Toets 1 en wij bellen u terug "
        "op dit nummer. Toets 0 voor een medewerker, of sterretje om dit nog eens te horen.",
        "en": "{brand}There is an outage in {area}: {what}. {expected} Press 1 and we call you back "
        "on this number. Press 0 for a colleague, or star to hear this again.",
    },
    Line.OUTAGE_NO_NUMBER: {
        "nl": "{brand}Er is een storing in {area}: {what}. {expected} Toets 1 en wij bellen u terug. "
        "Toets 0 voor een medewerker, of sterretje om dit nog eens te horen.",
        "en": "{brand}There is an outage in {area}: {what}. {expected} Press 1 and we call you back. "
        "Press 0 for a colleague, or star to hear this again.",
    },
    Line.OUTAGE_MOBILE: {
        "nl": "{brand}Er is een storing in {area}: {what}. {expected} Toets 1 en wij bellen u terug "
        "op dit nummer. Toets 2 voor een sms bij herstel, 0 voor een medewerker, of sterretje om dit "
        "nog eens te horen.",
        "en": "{brand}There is an outage in {area}: {what}. {expected} Press 1 and we call you back "
        "on this number. Press 2 for a text message when it works, 0 for a colleague, or star to hear "
        "this again.",
    },
    Line.WHICH_NUMBER: {
        "nl": "Toets de tien cijfers van het nummer waarop wij u kunnen bellen.",
        "en": "Key in the ten digits of the number on which we can call you.",
    },
    Line.PUT_THROUGH: {
        "nl": "U krijgt nu een medewerker.",
        "en": "You now get a colleague.",
    },
    Line.CLOSED: {
        "nl": "Wij zijn nu gesloten. {opens} zijn wij er weer.",
        "en": "We are closed now. We are back {opens}.",
    },
    Line.CLOSED_OFFER: {
        "nl": "{brand}Wij zijn nu gesloten. {opens} zijn wij er weer. "
        "Toets 1 en wij bellen u terug op dit nummer. Toets sterretje om dit nog eens te horen.",
        "en": "{brand}We are closed now. We are back {opens}. "
        "Press 1 and we call you back on this number. Press star to hear this again.",
    },
    Line.PROMISED: {
        "nl": "Wij bellen u terug op {number}, uiterlijk {by}. U kunt nu ophangen.",
        "en": "We will call you back on {number}, {by} at the latest. You can ring off now.",
    },
    Line.TO_HEAR: {
        "nl": "U krijgt een sms op {number} als het weer werkt. Duurt het langer, dan hoort u dat "
        "uiterlijk {by}. U kunt nu ophangen.",
        "en": "You get a text message on {number} when it works again. If that takes longer, you will "
        "hear so {by} at the latest. You can ring off now.",
    },
}
_EXPECTED = {
    "nl": "Wij verwachten herstel {at}.",
    "en": "Expected repair: {at}.",
}
_MORE = {
    "nl": "Wij zoeken de oorzaak en weten meer {at}.",
    "en": "We are looking for the cause and know more {at}.",
}
_NOT_KNOWN = {
    "nl": "Wij weten nog niet tot wanneer.",
    "en": "We do not know yet until when.",
}
_TODAY = {"nl": "vandaag {at} uur", "en": "today at {at}"}
_OFFER = {
    "nl": "Toets 1 en wij bellen u terug op dit nummer.",
    "en": "Press 1 and we call you back on this number.",
}
"""The offer to call."""
_TIME = re.compile(r"\b(\d{1,2})[.:](\d{2})\b")


@dataclass(frozen=True, slots=True)
class Announced:
    """An outage as a caller hears of it; `expected_at` is when we expect it to work again.

    Not `known`: when we say more.
    """

    area: str
    what: str
    expected_at: datetime
    known: bool = True


@dataclass(frozen=True, slots=True)
class Scene:
    """What the words of a call need; what a line does not say may be left out.

    `brand` is who answers: it is said once, so later in a call it is empty.
    """

    brand: str
    language: str
    now: datetime
    zone: ZoneInfo
    outage: Announced | None = None
    opens_at: datetime | None = None
    number: str = ""
    promised_at: datetime | None = None


def said(line: Line, scene: Scene) -> str:
    """The words of a line."""
    outage, opens, promised = scene.outage, scene.opens_at, scene.promised_at
    return _LINES[line][scene.language].format(
        brand=f"{scene.brand}. " if scene.brand else "",
        area=outage.area if outage else "",
        what=outage.what if outage else "",
        expected=_expected(outage, scene) if outage else "",
        opens=_opens(opens, scene) if opens else "",
        number=_digit_by_digit(scene.number),
        by=_moment(promised, scene) if promised else "",
    )


def _expected(outage: Announced, scene: Scene) -> str:
    if outage.expected_at <= scene.now:
        return _NOT_KNOWN[scene.language]
    sentence = _EXPECTED if outage.known else _MORE
    return sentence[scene.language].format(at=_moment(outage.expected_at, scene))


def _moment(at: datetime, scene: Scene) -> str:
    """`vandaag 17.00 uur`, `dinsdag 3 maart 8.00 uur`: days in full, for a voice reads no abbreviations."""
    language, zone = scene.language, scene.zone
    time = wording.clock_time(at, language, zone)
    if at.astimezone(zone).date() == scene.now.astimezone(zone).date():
        return _TODAY[language].format(at=time)
    day = wording.full_day(at, language, zone)
    return f"{day} {time} uur" if language == "nl" else f"{day} at {time}"


def _opens(at: datetime, scene: Scene) -> str:
    """It begins a sentence in Dutch, and ends one in English."""
    words = _moment(at, scene)
    return words[:1].upper() + words[1:] if scene.language == "nl" else words


def _digit_by_digit(number: str) -> str:
    """`+31612345678` as `0 6 1 2 3 4 5 6 7 8`, so that no voice reads a thousand million."""
    local = f"0{number[3:]}" if number.startswith("+31") else number.removeprefix("+")
    return " ".join(local)


def steps_of(lines: list[str], language: str, entry: Entry | None) -> list[Step]:
    """Say each; the last one asks for the keys of `entry`, if there is one."""
    steps: list[Step] = [Say(each, language) for each in lines]
    if entry:
        patience = WAIT_FOR_KEYS if entry.keys == 1 else WAIT_FOR_DIGITS
        steps[-1] = Ask(lines[-1], language, entry.keys, patience, entry.at_once)
    return steps


def seconds(words: str) -> float:
    """How long it takes to say them."""
    spoken = _TIME.sub(r"\1 \2", words)
    stops = len(re.findall(r"[.!?](?:\s|$)", spoken))
    commas = len(re.findall(r"[,:;](?:\s|$)", spoken))
    return len(spoken.split()) / WORDS_A_SECOND + stops * SENTENCE + commas * COMMA


def until_offer(scene: Scene) -> float:
    """Seconds until a caller who is placed has heard of the outage, and that we will call."""
    words = said(Line.OUTAGE, scene)
    before, offer, _after = words.partition(_OFFER[scene.language])
    return seconds(before + offer)
