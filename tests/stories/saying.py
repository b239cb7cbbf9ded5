"""What every page and message must say: what happens next, and when. Read from the words themselves.

It knows nothing of the database: whoever reads the page or the mail has no more than these words.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from html import unescape
from html.parser import HTMLParser

from gehoor.core.wording import FULL_WEEKDAYS, MONTHS, WEEKDAYS
from tests.support.world import AMSTERDAM

LANGUAGES = ("nl", "en")
_DAYS = {
    name.casefold(): number
    for language in LANGUAGES
    for names in (WEEKDAYS[language], FULL_WEEKDAYS[language])
    for number, name in enumerate(names)
}
_MONTHS = {
    name.casefold(): number
    for language in LANGUAGES
    for number, name in enumerate(MONTHS[language], 1)
}
_DATE = re.compile(
    rf"\b(?P<weekday>{'|'.join(sorted(_DAYS, key=len, reverse=True))})\s+(?P<day>\d{{1,2}})\s+"
    rf"(?P<month>{'|'.join(_MONTHS)})(?:\s+(?P<year>\d{{4}}))?"
    r"(?:,?\s+(?:om|at|tussen|between)?\s*(?P<from>\d{1,2}[.:]\d{2})"
    r"(?:\s*(?:en|and)\s+(?P<until>\d{1,2}[.:]\d{2}))?)?",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"(?<=[.!?:])\s+(?=[A-Z•\-“‘])|\n")
_WORD = re.compile(r"[^\W\d_]{2,}")
_IN_DATES = {
    "uiterlijk", "om", "uur", "tussen", "en", "by", "at", "between", "and", "on", "op", "tot", "until",
    *_DAYS, *_MONTHS,
}  # fmt: skip
ENDED = (
    ("afgehandeld", "niet opgelost"),
    ("bent u hiermee geholpen", "/geholpen/nee", "dan hoeft u niets te doen"),
    ("settled", "not solved"),
    ("did this help you", "/geholpen/nee", "nothing you need to do"),
)
"""What stands in words that say that all is done: that it is, and the way back."""
WHAT_AT_LEAST = 2
"""Words beside the date in the sentence that says when: a date alone says nothing."""


class SaysNothing(AssertionError):
    """A page or message that leaves its reader guessing."""


@dataclass(frozen=True, slots=True)
class Said:
    """One date with the sentence that it stands in."""

    until: datetime
    sentence: str


def check_page(html: str, now: datetime) -> None:
    """The top of the status page says what happens next and when, or that it is done and the way back.

    Raises SaysNothing.
    """
    top = section(html, "next")
    if not top:
        raise SaysNothing(f"{now:%d %b %H:%M}: the page has no section that says what happens next")
    heading = top.splitlines()[0]
    if coming(heading, now):
        return
    if is_ended(top):
        if "niet-opgelost" not in html:
            raise SaysNothing(
                f"{now:%d %b %H:%M}: the page says it is done, and offers no way back"
            )
        return
    raise SaysNothing(
        f"{now:%d %b %H:%M}: the top of the page says no date that still comes: {top!r}"
    )


def check_message(text: str, sent_at: datetime) -> None:
    """A message says what happens next and when, or that all is done. Raises SaysNothing."""
    body = text.partition("\n-- \n")[0]
    if coming(body, sent_at) or is_ended(body):
        return
    raise SaysNothing(f"{sent_at:%d %b %H:%M}: the message says no date that still comes: {body!r}")


def is_ended(text: str) -> bool:
    low = text.casefold()
    return any(all(each in low for each in words) for words in ENDED)


def coming(text: str, now: datetime) -> list[Said]:
    """The dates in `text` that lie ahead, each in a sentence that says what happens then."""
    return [each for each in dates(text, now) if each.until > now and _says_what(each.sentence)]


def dates(text: str, now: datetime) -> list[Said]:
    """Every date in `text`; one whose weekday does not fit any year near `now` is not a date."""
    plain = unescape(text).replace("\N{NO-BREAK SPACE}", " ")
    return [
        Said(until, sentence)
        for sentence in _SENTENCE.split(plain)
        for match in _DATE.finditer(sentence)
        if (until := _instant(match, now)) is not None
    ]


def _instant(match: re.Match[str], now: datetime) -> datetime | None:
    day = _day(match, now.astimezone(AMSTERDAM).date())
    if day is None:
        return None
    clock = match["until"] or match["from"]
    hour, minute = re.split("[.:]", clock) if clock else ("23", "59")
    if int(hour) > 23:
        return None
    return datetime.combine(day, time(int(hour), int(minute)), AMSTERDAM)


def _day(match: re.Match[str], today: date) -> date | None:
    """The day of that name and weekday that is nearest to today."""
    years = [int(match["year"])] if match["year"] else [today.year + each for each in (0, 1, -1)]
    for year in years:
        try:
            day = date(year, _MONTHS[match["month"].casefold()], int(match["day"]))
        except ValueError:
            continue
        if day.weekday() == _DAYS[match["weekday"].casefold()] and abs(day - today) < timedelta(
            400
        ):
            return day
    return None


def _says_what(sentence: str) -> bool:
    words = [
        each for each in _WORD.findall(_DATE.sub(" ", sentence)) if each.casefold() not in _IN_DATES
    ]
    return len(words) >= WHAT_AT_LEAST


def section(html: str, name: str) -> str:
    """The text of the first `<section class="… name …">`, a line for each block; "" when there is none."""
    reader = _Section(name)
    reader.feed(html)
    lines = (" ".join(each.split()) for each in "".join(reader.text).splitlines())
    return "\n".join(each for each in lines if each)


class _Section(HTMLParser):
    """Collects the text between a section's begin and its end."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name, self._depth, self._done = name, 0, False
        self.text: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        classes = (dict(attrs).get("class") or "").split()
        if tag == "section" and not self._done and (self._depth or self._name in classes):
            self._depth += 1
        if self._depth and tag in {"p", "h1", "h2", "li", "br"}:
            self.text.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag == "section" and self._depth:
            self._depth -= 1
            self._done = not self._depth

    def handle_data(self, data: str) -> None:
        if self._depth:
            self.text.append(data.replace("\n", " "))
