"""What the desk shows of a call: who it is, how sure we are, what was keyed in, what is open."""

from __future__ import annotations

from dataclasses import dataclass

from django.utils.translation import gettext as _

from gehoor.cases.enums import Channel
from gehoor.cases.models import Case, Contact, Question
from gehoor.channels.calls.checking import CheckNeeded, needed
from gehoor.channels.calls.enums import Level
from gehoor.channels.calls.models import Call
from gehoor.channels.calls.recognition import level_of, open_written
from gehoor.channels.calls.ringing import calls_of, may_have_calls
from gehoor.core import clock
from gehoor.parties.enums import Tone
from gehoor.staff.models import Colleague

from ..case.there import STILL_SPOKEN
from .earlier import Earlier, earlier
from .known import Known, known


@dataclass(frozen=True, slots=True)
class Shown:
    """One call on the desk of a colleague."""

    call: Call
    level: Level
    mine: bool
    twin: Question | None
    earlier: Earlier | None
    rings_first: bool
    known: Known | None

    @property
    def tone(self) -> str:
        """`u` or `je`, for who speaks Dutch: before the first word."""
        party = self.call.party
        return (party.tone or Tone.FORMAL) if party and party.language == "nl" else ""

    @property
    def who(self) -> str:
        if self.call.party:
            return self.call.party.name
        return self.call.number or _("Nummer onbekend")

    @property
    def level_words(self) -> str:
        return level_words(self.level)


def level_words(level: Level) -> str:
    """How sure we are, in the words that a colleague sees beside the name."""
    return {
        Level.UNKNOWN: _("beller onbekend"),
        Level.KEYED: _("klantnummer ingetoetst"),
        Level.NUMBER_KNOWN: _("nummer bekend"),
        Level.CHECKED: _("gecontroleerd"),
    }[level]


def shown(colleague: Colleague) -> list[Shown]:
    """The calls of a colleague, the one in progress first."""
    calls = calls_of(colleague) if may_have_calls(colleague) else ()
    found = [_shown(each, colleague) for each in calls]
    return sorted(found, key=lambda each: not each.mine)


def _shown(call: Call, colleague: Colleague) -> Shown:
    mine = call.colleague_id == colleague.pk
    return Shown(
        call=call,
        level=level_of(call),
        mine=mine,
        twin=open_written(call.party).first() if call.party and not mine else None,
        earlier=None if mine else earlier(call, colleague),
        rings_first=colleague.pk in call.first,
        known=None if mine else known(call),
    )


def live_call(colleague: Colleague) -> Call | None:
    """The call that this colleague is in, or has to note."""
    mine = Call.objects.unfiled().filter(colleague=colleague)
    return mine.select_related("party", "case", "address").order_by("-rang_at").first()


@dataclass(frozen=True, slots=True)
class OnCase:
    """What a call means for a case that is shown: what it may settle, and the check that it needs."""

    call: Call | None
    spoken: Contact | None
    twins: list[Question]
    check: CheckNeeded | None

    def settles_in(self, case: Case) -> bool:
        """Whether what was asked in this case may be answered by this call."""
        return any(each.case_id == case.pk for each in self.twins)


def on_case(case: Case, colleague: Colleague) -> OnCase:
    """Nothing to show when nobody spoke with this customer lately."""
    call = live_call(colleague)
    if call and call.party_id != case.party_id:
        call = None
    spoken = None if call else _spoken(case)
    twins = list(open_written(case.party)[:5]) if call or spoken else []
    return OnCase(call, spoken, twins, needed(call, case) if call else None)


def _spoken(case: Case) -> Contact | None:
    """The last call about a case, when it was lately."""
    calls = case.contacts.filter(channel=Channel.PHONE, at__gte=clock.now() - STILL_SPOKEN)
    return calls.exclude(facts__answered_at=None).order_by("-at", "-pk").first()
