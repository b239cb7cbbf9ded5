"""What an exchange says to who calls while nobody is there: when we are back, when we call (M31)."""

from __future__ import annotations

from typing import Any

from gehoor.cases.enums import Channel
from gehoor.casework.actions.missed import call_back_by
from gehoor.core import clock, wording

from .models import Call

_SAID = {
    "nl": "U belt {brand}. Wij zijn nu gesloten. {opens} zijn wij er weer.",
    "en": "This is {brand}. We are closed now. We are back on {opens}.",
}
_CALLS_BACK = {
    "nl": " U mag ophangen: wij bellen u terug op dit nummer, {by}.",
    "en": " You may hang up: we will call you back on this number {by}.",
}


def when_closed(call: Call) -> dict[str, Any]:
    """{} while somebody is there, by the hours of the telephone and of the skill that is asked for.

    {"open": false, "say": a sentence in the caller's language, "opens_at": ISO, "call_back_by": ISO}. The
    last is left out for a number that was withheld. A call that ends unanswered becomes that promise.
    """
    if not (call.is_ringing and call.inbound):
        return {}
    now, team = clock.now(), call.exchange.team
    hours = team.hours(Channel.PHONE, call.skill_id)
    opens_at, _closes = next(hours.open_spans(now), (now, now))
    if opens_at <= now:
        return {}
    language = call.party.language if call.party else team.lead.language
    opens = wording.moment(opens_at, language, hours.zone)
    say = _SAID[language].format(brand=team.brand.name, opens=_first_up(opens))
    told = {"open": False, "opens_at": opens_at.isoformat()}
    if not call.number:
        return {**told, "say": say}
    by = call_back_by(team, now)
    promised = wording.window(None, by, language, hours.zone)
    say += _CALLS_BACK[language].format(by=promised)
    return {**told, "say": say, "call_back_by": by.isoformat()}


def _first_up(said: str) -> str:
    return said[:1].upper() + said[1:]
