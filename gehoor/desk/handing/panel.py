"""What the page of a case shows of handing over: what waits for whom, and the story for who receives it."""

from __future__ import annotations

from collections.abc import Container, Iterator
from dataclasses import dataclass
from functools import cached_property

from django.utils.translation import gettext_lazy, ngettext

from gehoor.cases.models import Case
from gehoor.handovers.enums import Ending, Mood
from gehoor.handovers.models import Handover
from gehoor.handovers.rules import MOST_TRANSFERS, Past
from gehoor.handovers.story import Story, story
from gehoor.promises.models import Promise
from gehoor.referrals.actions import to_answer
from gehoor.referrals.models import Referral
from gehoor.staff.models import Colleague

from .giving import passed_to

MOODS = {
    Mood.CALM: gettext_lazy("rustig"),
    Mood.WORRIED: gettext_lazy("ongerust"),
    Mood.ANGRY: gettext_lazy("boos"),
}


@dataclass
class Handing:
    """One case as `colleague` sees it. `waiting` is the handover that nobody answered yet."""

    case: Case
    colleague: Colleague
    there: Container[str]

    @cached_property
    def _all(self) -> list[Handover]:
        if "handovers" not in self.there:
            return []
        found = self.case.handovers.select_related("by", "to", "team", "owner")
        return list(found.order_by("at", "pk"))

    @cached_property
    def waiting(self) -> Handover | None:
        case = self.case
        open_ones = [each for each in self._all if each.ended_at is None and case.is_open]
        theirs = [each for each in open_ones if each.owner_id == case.owner_id]
        return theirs[-1] if theirs else None

    @cached_property
    def mine(self) -> Handover | None:
        """The one that waits for this colleague."""
        if self.waiting is None or self.colleague.pk in {self.waiting.by_id, self.waiting.owner_id}:
            return None
        for_me = self.waiting.to_id == self.colleague.pk
        for_us = self.waiting.team_id is not None and self.waiting.team_id == self.colleague.team_id
        return self.waiting if for_me or for_us else None

    @cached_property
    def passed(self) -> Promise | None:
        """What this colleague is to find out in a case of somebody else."""
        return passed_to(self.case, self.colleague)

    @cached_property
    def story(self) -> Story:
        return story(self.case, self.waiting.briefing if self.waiting else "")

    @property
    def mood(self) -> str:
        """`boos: herinnerde ons 2 keer, wij kwamen 1 toezegging niet na`."""
        why = ", ".join(_went_through(self.story.past))
        word = str(MOODS[self.story.mood])
        return f"{word}: {why}" if why else word

    @property
    def transfers(self) -> int:
        return sum(each.ending == Ending.ACCEPTED for each in self._all)

    @cached_property
    def referred(self) -> Referral | None:
        """To whom the customer was referred, as long as we do not know how that went."""
        return to_answer(self.case) if "referrals" in self.there else None

    @property
    def stays(self) -> bool:
        """Whether whoever has it owns it to the end (requirement W12)."""
        return self.case.is_open and self.transfers >= MOST_TRANSFERS


def _went_through(past: Past) -> Iterator[str]:
    if past.reminders:
        words = ngettext("herinnerde ons %(n)s keer", "herinnerde ons %(n)s keer", past.reminders)
        yield words % {"n": past.reminders}
    if past.reopened:
        words = ngettext("kwam %(n)s keer terug", "kwam %(n)s keer terug", past.reopened)
        yield words % {"n": past.reopened}
    if past.broken:
        words = ngettext(
            "wij misten %(n)s toezegging", "wij misten %(n)s toezeggingen", past.broken
        )
        yield words % {"n": past.broken}
