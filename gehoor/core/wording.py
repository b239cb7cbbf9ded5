"""Moments as people say them, in Dutch and English.

A date that a customer reads is always a weekday, a day, a month and a time in the organisation's zone:
never "within 24 hours".
"""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

WEEKDAYS = {
    "nl": ("ma", "di", "wo", "do", "vr", "za", "zo"),
    "en": ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
}
FULL_WEEKDAYS = {
    "nl": ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}
MONTHS = {
    "nl": (
        "januari", "februari", "maart", "april", "mei", "juni", "juli",
        "augustus", "september", "oktober", "november", "december",
    ),
    "en": (
        "January", "February", "March", "April", "May", "June", "July",
        "August", "September", "October", "November", "December",
    ),
}  # fmt: skip
SHORT_MONTHS = {
    "nl": ("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"),
    "en": ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
}


def clock_time(moment: datetime, language: str, zone: ZoneInfo) -> str:
    """`12.00` in Dutch, `12:00` in English."""
    local = moment.astimezone(zone)
    return f"{local.hour:02}{'.' if language == 'nl' else ':'}{local.minute:02}"


def day(moment: datetime, language: str, zone: ZoneInfo, *, year: bool = False) -> str:
    """`di 3 maart`, `Tue 3 March`; with `year`: `di 3 maart 2026`."""
    local = moment.astimezone(zone)
    said = f"{WEEKDAYS[language][local.weekday()]} {local.day} {MONTHS[language][local.month - 1]}"
    return f"{said} {local.year}" if year else said


def full_day(moment: datetime, language: str, zone: ZoneInfo) -> str:
    """`dinsdag 3 maart`, `Tuesday 3 March`."""
    local = moment.astimezone(zone)
    weekday = FULL_WEEKDAYS[language][local.weekday()]
    return f"{weekday} {local.day} {MONTHS[language][local.month - 1]}"


def short_day(moment: datetime, language: str, zone: ZoneInfo) -> str:
    """`di 3 mrt`, `Tue 3 Mar`: for lists that are scanned."""
    local = moment.astimezone(zone)
    return f"{WEEKDAYS[language][local.weekday()]} {local.day} {SHORT_MONTHS[language][local.month - 1]}"


def moment(at: datetime, language: str, zone: ZoneInfo, *, year: bool = False) -> str:
    """`di 3 maart 12.00 uur`, `Tue 3 March 12:00`."""
    said = f"{day(at, language, zone, year=year)} {clock_time(at, language, zone)}"
    return f"{said} uur" if language == "nl" else said


def window(
    start: datetime | None, end: datetime, language: str, zone: ZoneInfo, *, year: bool = False
) -> str:
    """`wo 4 maart tussen 8.00 en 12.00 uur`; without a start "at the latest" a moment.

    Over more days: `tussen ma 9 maart 8.00 uur en vr 13 maart 17.00 uur`.
    """
    between, until = ("tussen", "en") if language == "nl" else ("between", "and")
    latest = moment(end, language, zone, year=year)
    if start is None:
        return f"{'uiterlijk' if language == 'nl' else 'by'} {latest}"
    if start.astimezone(zone).date() != end.astimezone(zone).date():
        return f"{between} {moment(start, language, zone, year=year)} {until} {latest}"
    first, last = (clock_time(each, language, zone) for each in (start, end))
    said = f"{day(end, language, zone, year=year)} {between} {first} {until} {last}"
    return f"{said} uur" if language == "nl" else said


def brief_window(start: datetime | None, end: datetime, language: str, zone: ZoneInfo) -> str:
    """A promised moment in few characters: `uiterlijk wo 11 mrt 17.00`, `wo 4 mrt 8.00-12.00`."""
    last = clock_time(end, language, zone)
    if start is None or start.astimezone(zone).date() != end.astimezone(zone).date():
        return (
            f"{'uiterlijk' if language == 'nl' else 'by'} {short_day(end, language, zone)} {last}"
        )
    return f"{short_day(end, language, zone)} {clock_time(start, language, zone)}-{last}"


def hidden_number(number: str) -> str:
    """`06-…12`: enough of a phone number to recognise one's own, too little to learn somebody else's."""
    local = f"0{number[3:]}" if number.startswith("+31") else number
    return f"{local[:2]}-…{local[-2:]}"
