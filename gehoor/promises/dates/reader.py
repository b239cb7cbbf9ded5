"""Who reads a date: the moment, the opening hours and the language, and how a date is refused."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from gehoor.core import wording
from gehoor.core.calendars import ServiceHours

from .sentences import MEANT, OR, REFUSALS, RULES

END_OF_DAY = 17 * 3600
"""A day without a time ends here (seconds after midnight), or when service closes if that is earlier."""


class NotADate(ValueError):
    """What was typed cannot be promised; the message is a sentence that says what to type.

    `candidates` are the moments that it could have meant, written out so that each can be typed.
    """

    def __init__(self, sentence: str, candidates: tuple[str, ...] = ()) -> None:
        super().__init__(sentence)
        self.candidates = candidates


@dataclass(frozen=True, slots=True)
class Days:
    """A day, or a span of days, with the rule that found it.

    `has_start` is false for a span of which only the end counts (`eind maart`).
    """

    first: date
    last: date
    rule: str
    has_start: bool = False

    @classmethod
    def one(cls, day: date, rule: str) -> Days:
        return cls(day, day, rule)


@dataclass(frozen=True, slots=True)
class Reader:
    text: str
    now: datetime
    hours: ServiceHours
    language: str

    @property
    def today(self) -> date:
        return self.local.date()

    @property
    def local(self) -> datetime:
        return self.now.astimezone(self.hours.zone)

    def refuse(self, why: str, *candidates: str, **words: object) -> NotADate:
        sentence = REFUSALS[self.language][why].format(**{"text": self.text, **words})
        return NotADate(sentence, tuple(dict.fromkeys(candidates)))

    def asking(self, refused: NotADate, candidates: tuple[str, ...]) -> NotADate:
        """The same refusal, asking whether one of these was meant."""
        *most, last = candidates
        joined = f"{', '.join(most)} {OR[self.language]} {last}" if most else last
        question = MEANT[self.language].format(candidates=joined)
        return NotADate(f"{refused} {question}", candidates)

    def rule(self, name: str, **words: object) -> str:
        return RULES[self.language][name].format(**words)

    def instant(self, day: date, second: int) -> datetime:
        """`second` of the local day (24 * 3600 is midnight after it) as an instant in UTC.

        Of a time that the clock shows twice it is the first, unless that has passed. Raises NotADate for a
        moment that the clock skips.
        """
        days, rest = divmod(second, 86_400)
        midnight = datetime.combine(day + timedelta(days=days), datetime.min.time())
        wanted = midnight + timedelta(seconds=rest)
        zoned = wanted.replace(tzinfo=self.hours.zone)
        found, again = (zoned.replace(fold=fold).astimezone(UTC) for fold in (0, 1))
        if found <= self.now < again:
            return again
        if found.astimezone(self.hours.zone).replace(tzinfo=None) != wanted:
            later = wording.moment(found, self.language, self.hours.zone)
            said = wanted.strftime("%H.%M" if self.language == "nl" else "%H:%M")
            raise self.refuse("skipped", later, time=said, day=self.day_words(wanted.date()))
        return found

    def day_words(self, day: date, *, year: bool = False) -> str:
        """`14 maart`, with the year if asked for."""
        said = f"{day.day} {wording.MONTHS[self.language][day.month - 1]}"
        return f"{said} {day.year}" if year else said

    def weekday_words(self, day: date) -> str:
        return wording.FULL_WEEKDAYS[self.language][day.weekday()]

    def candidate(self, day: date, time: str = "") -> str:
        """`do 12 maart`, with the year when that is another one; then `time`, as it can be typed."""
        weekday = wording.WEEKDAYS[self.language][day.weekday()]
        said = f"{weekday} {self.day_words(day, year=day.year != self.today.year)}"
        return f"{said} {time}".rstrip()

    def last_open(self, first: date, last: date) -> date:
        """The last day of the span on which somebody is there; its last day when nobody ever is."""
        for back in range(min((last - first).days, 31) + 1):
            day = last - timedelta(days=back)
            if self.hours.spans(day):
                return day
        return last

    def first_open(self, first: date, last: date) -> date:
        """The first day of the span on which somebody is there; its first day when nobody ever is."""
        for ahead in range(min((last - first).days, 31) + 1):
            day = first + timedelta(days=ahead)
            if self.hours.spans(day):
                return day
        return first

    def end_of(self, day: date) -> datetime:
        """17.00, or closing time if that is earlier; closing time when 17.00 has passed."""
        spans = self.hours.spans(day)
        end = self.instant(day, END_OF_DAY)
        if not spans:
            return end
        closing = spans[-1][1]
        return closing if end <= self.now else min(end, closing)
