"""What a caller hears when nobody answers: that they may ring off, and until when we call back."""

from __future__ import annotations

from gehoor.casework.actions.missed import call_back_by
from gehoor.core import clock, wording

from ..calls.models import Call
from ..voice.knowing import language_of

_CALLS_BACK = {
    "nl": "Er neemt nog niemand op. U mag ophangen: wij bellen u terug op dit nummer, "
    "uiterlijk {day} {time} uur. Of blijf aan de lijn.",
    "en": "Nobody answers yet. You may ring off: we will call you back on this number "
    "by {day} at {time}. Or stay on the line.",
}
_NO_NUMBER = {
    "nl": "Er neemt nog niemand op. Blijf aan de lijn, wij bellen onze collega’s nog eens.",
    "en": "Nobody answers yet. Stay on the line, we ring our colleagues once more.",
}


def nobody_yet(exchange: int, key: str) -> tuple[str, str]:
    """The words, and their language: who rings off then gets the promise of a missed call."""
    calls = Call.objects.select_related("exchange__team__brand__calendar", "party")
    call = calls.get(exchange=exchange, key=key)
    language, team = language_of(call), call.exchange.team
    if not call.number:
        return _NO_NUMBER[language], language
    at, zone = call_back_by(team, clock.now()), team.hours().zone
    day, time = wording.full_day(at, language, zone), wording.clock_time(at, language, zone)
    return _CALLS_BACK[language].format(day=day, time=time), language
