"""What a chat window says above the field to type in: who is there, and what comes when."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any
from zoneinfo import ZoneInfo

from django.db.models import QuerySet
from django.utils import translation
from django.utils.translation import gettext as _

from gehoor.cases.enums import Channel
from gehoor.cases.models import Case
from gehoor.casework.letters import STATUS_PATH, status_token
from gehoor.channels.chat import staffing
from gehoor.channels.chat.models import Talk, Window
from gehoor.channels.chat.transcript import can_be_mailed
from gehoor.core import clock
from gehoor.core.prepared import existing
from gehoor.foresight.expectations import Asked, expected
from gehoor.parties.enums import AddressKind
from gehoor.parties.models import Address
from gehoor.promises.actions import open_promises

from ..dates import Dates
from ..next_step import next_steps
from ..outages import sentences
from ..rows import of_a_talk

REACHED_BY = (AddressKind.MAIL, AddressKind.PHONE)


@dataclass(frozen=True, slots=True)
class Standing:
    """`words` is what comes next and when, `reference` the case, `status` the path of its own page.

    `asks`: nobody is here and we hold nothing by which to reach this customer, so the window asks for it.
    `open`: something is still to be answered. `mailable`: the conversation can be sent by mail.
    """

    words: str
    reference: str = ""
    status: str = ""
    asks: bool = False
    open: bool = False
    mailable: bool = False

    def as_json(self) -> dict[str, Any]:
        return asdict(self)


def standing(window: Window, talk: Talk | None, language: str) -> Standing:
    """As it is now, in `language`."""
    with translation.override(language):
        case = of_a_talk(talk) if talk else None
        if talk is None or case is None:
            dates = Dates(language, ZoneInfo(window.brand.calendar.zone))
            words = [*sentences(window.brand_id, dates), _before(window, language)]
            return Standing("\n".join(words))
        return Standing(
            words=_coming(case, language),
            reference=case.reference,
            status=f"/{STATUS_PATH}/{status_token(case)}",
            asks=_asks(window, case),
            open=case.is_open,
            mailable=can_be_mailed(talk),
        )


def _before(window: Window, language: str) -> str:
    """What somebody may expect who did not type anything yet."""
    now = clock.now()
    dates = Dates(language, ZoneInfo(window.brand.calendar.zone))
    by = dates.by(expected(window.team, Asked("", Channel.CHAT, now), now).due_at)
    if staffing.at_desk(window):
        return _("Er zit iemand klaar. U krijgt %(by)s antwoord.") % {"by": by}
    if opens_at := staffing.opens_at(window):
        words = _("De chat is nu dicht en gaat weer open op %(at)s. Typ gerust uw vraag: ")
        return words % {"at": dates.at(opens_at)} + _("u krijgt %(by)s antwoord.") % {"by": by}
    return _("Alle medewerkers zijn in gesprek. Typ uw vraag: u krijgt %(by)s antwoord.") % {
        "by": by
    }


def _coming(case: Case, language: str) -> str:
    step = next_steps(case, Dates.of(case, language))[0]
    return f"{step.sentence} {step.sorry or step.moved}".strip()


def _asks(window: Window, case: Case) -> bool:
    if not open_promises(case) or _reached_by(case.party_id):
        return False
    return not staffing.at_desk(window)


@existing
def _reached_by(party: int) -> dict[str, QuerySet[Address]]:
    return {"address": Address.objects.filter(party=party, kind__in=REACHED_BY)}
