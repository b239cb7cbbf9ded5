"""Terms that every customer has: privacy requests, refunds, delivery, and money back for an outage."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction

from .law import NO_DAYS, Count, statutory
from .term import NotAllowed, Term

PRIVACY = "art. 12 lid 3 AVG, art. 3 Verordening 1182/71"
REFUND = "art. 6:230r BW, art. 1 Algemene termijnenwet"
DELIVERY = "art. 7:9 lid 4 BW, art. 1 Algemene termijnenwet"
OUTAGE_FROM = timedelta(hours=12)
DAY = timedelta(hours=24)


def privacy_request(received: date, *, equated: frozenset[date] = NO_DAYS) -> Term[date]:
    """One month to act on a request about personal data; the last day of a shorter month will do.

    Sources: General Data Protection Regulation, article 12, paragraph 3; Regulation 1182/71, article 3,
    paragraph 2 under c (months) and paragraph 4 (weekends and holidays).
    """
    count = Count(1, "month", PRIVACY, always=True)
    return statutory(
        received, count, ("na ontvangst van het verzoek", "after the request"), equated
    )


def privacy_request_extended(
    received: date, told_on: date, *, equated: frozenset[date] = NO_DAYS
) -> Term[date]:
    """Two months more for a complex request, told with the reason within the first month.

    Counted, to be safe, from the day on which the first month ended before a weekend moved it. Source:
    General Data Protection Regulation, article 12, paragraph 3. Raises NotAllowed when told later.
    """
    before = privacy_request(received, equated=equated)
    if told_on > before.counted:
        raise NotAllowed(
            f"Verlengen kan alleen als de klant het uiterlijk {before.counted:%d-%m-%Y} weet. "
            "Handel het verzoek nu af.",
            f"Extending is possible only if the customer knew by {before.counted}. "
            "Deal with the request now.",
        )
    count = Count(2, "month", PRIVACY, always=True)
    since = ("extra, geteld vanaf de eerste maand", "more, counted from the first month")
    return statutory(before.counted, count, since, equated)


def refund(withdrawn: date, *, equated: frozenset[date] = NO_DAYS) -> Term[date]:
    """Fourteen days to pay back after a withdrawal, by the means with which the customer paid.

    The seller may wait for the goods or for proof that they were sent. Source: Burgerlijk Wetboek, article
    6:230r, paragraphs 1 to 4 (Directive 2011/83, article 13).
    """
    since = ("na de ontbinding", "after the withdrawal")
    return statutory(withdrawn, Count(14, "day", REFUND), since, equated)


def delivery(ordered: date, *, equated: frozenset[date] = NO_DAYS) -> Term[date]:
    """Thirty days to deliver when no date was agreed.

    Source: Burgerlijk Wetboek, article 7:9, paragraph 4 (Directive 2011/83, article 18).
    """
    since = ("na de bestelling", "after the order")
    return statutory(ordered, Count(30, "day", DELIVERY), since, equated)


def outage_share(lasted: timedelta) -> Fraction:
    """The share of the monthly fee that an outage gives back at least, as a fraction (0 when nothing).

    One thirtieth when it lasted longer than twelve hours, and one more for every day of 24 hours that has
    begun after the first. Source: Telecommunicatiewet, article 7.1a, and the rules under it.
    """
    if lasted <= OUTAGE_FROM:
        return Fraction(0)
    return Fraction(-(-lasted // DAY), 30)
