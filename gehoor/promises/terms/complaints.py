"""Terms for complaints: government (Awb), care (Wkkgz) and, before Kifid, financial services."""

from __future__ import annotations

from datetime import date, timedelta

from .law import NO_DAYS, Count, statutory
from .term import NotAllowed, Term

AWB = "art. 9:11 Awb, art. 1 Algemene termijnenwet"
WKKGZ = "art. 17 Wkkgz, art. 1 Algemene termijnenwet"
RECEIVED = ("na ontvangst van de klacht", "after the complaint was received")
ADJOURNED = ("uitstel, geteld vanaf de oude termijn", "of delay, counted from the old term")
AGREED = (
    "afgesproken met de klager: {consent}",
    "agreed with the complainant: {consent}",
)


def government_complaint(
    received: date, *, committee: bool = False, equated: frozenset[date] = NO_DAYS
) -> Term[date]:
    """Six weeks to deal with a complaint, ten when a committee advises.

    Source: Algemene wet bestuursrecht, article 9:11, paragraph 1.
    """
    return statutory(received, Count(10 if committee else 6, "week", AWB), RECEIVED, equated)


def government_complaint_adjourned(
    received: date,
    told_on: date,
    *,
    committee: bool = False,
    equated: frozenset[date] = NO_DAYS,
) -> Term[date]:
    """At most four weeks more, told in writing to the complainant and to the person complained about.

    Counted, to be safe, from the day on which the term ended before a holiday moved it, and told by that
    day. Source: Algemene wet bestuursrecht, article 9:11, paragraph 2. Raises NotAllowed when told later.
    """
    before = government_complaint(received, committee=committee, equated=equated)
    return _adjourned(before, told_on, Count(4, "week", AWB), equated)


def government_complaint_agreed(
    received: date, until: date, consent: str, *, committee: bool = False
) -> Term[date]:
    """Further delay, as far as the complainant agrees to in writing; `consent` names that document.

    Source: Algemene wet bestuursrecht, article 9:11, paragraph 3. Raises NotAllowed without the document.
    """
    return _agreed(government_complaint(received, committee=committee), until, consent)


def care_complaint(received: date, *, equated: frozenset[date] = NO_DAYS) -> Term[date]:
    """Six weeks to a judgement on a complaint about care, pharmacies among them.

    Source: Wet kwaliteit, klachten en geschillen zorg, article 17, paragraph 1.
    """
    return statutory(received, Count(6, "week", WKKGZ), RECEIVED, equated)


def care_complaint_adjourned(
    received: date, told_on: date, *, equated: frozenset[date] = NO_DAYS
) -> Term[date]:
    """At most four weeks more, told in writing before the six weeks are over.

    Source: Wet kwaliteit, klachten en geschillen zorg, article 17, paragraph 2. Raises NotAllowed when told
    later.
    """
    before = care_complaint(received, equated=equated)
    return _adjourned(before, told_on, Count(4, "week", WKKGZ), equated)


def care_complaint_agreed(received: date, until: date, consent: str) -> Term[date]:
    """Further delay, only as agreed with the complainant; `consent` names where that stands.

    Source: Wet kwaliteit, klachten en geschillen zorg, article 17. Raises NotAllowed without it.
    """
    return _agreed(care_complaint(received), until, consent)


def financial_complaint(received: date) -> Term[date]:
    """Eight weeks, after which Kifid takes the complaint: no law, so nothing moves its end.

    Source: Kifid's rules of procedure (a complaint may be brought when the firm has not answered in eight
    weeks). When the last day is one on which nobody works, `house.no_later_than_open` moves it forward.
    """
    until = received + timedelta(weeks=8)
    return Term(
        until,
        "8 weken na ontvangst; geen wettelijke termijn, dus feestdagen verlengen hem niet",
        "8 weeks after receipt; no statutory term, so holidays do not extend it",
        "Kifid",
        statutory=False,
        counted=until,
    )


def _adjourned(
    before: Term[date], told_on: date, count: Count, equated: frozenset[date]
) -> Term[date]:
    if told_on > before.counted:
        raise NotAllowed(
            f"Uitstel kan alleen als de klager het uiterlijk {before.counted:%d-%m-%Y} schriftelijk "
            "weet. Vraag de klager om schriftelijke instemming, of besluit nu.",
            f"Delay is possible only if the complainant knew in writing by {before.counted}. "
            "Ask the complainant for written consent, or decide now.",
        )
    return statutory(before.counted, count, ADJOURNED, equated)


def _agreed(before: Term[date], until: date, consent: str) -> Term[date]:
    if not consent.strip():
        raise NotAllowed(
            "Verder uitstel kan alleen met schriftelijke instemming van de klager. Voeg die toe.",
            "Further delay needs the complainant's written consent. Add it.",
        )
    if until <= before.until:
        raise NotAllowed(
            f"De termijn loopt al tot {before.until:%d-%m-%Y}. Kies een latere dag.",
            f"The term already runs until {before.until}. Choose a later day.",
        )
    dutch, english = (words.format(consent=consent.strip()) for words in AGREED)
    return Term(until, dutch, english, before.source, statutory=True, counted=until)
