"""Telling a customer what was decided, the moment it is: in a message, or to who is on the line (K35)."""

from __future__ import annotations

from gehoor.cases.enums import Channel, Direction
from gehoor.cases.models import Case, Contact
from gehoor.core import clock
from gehoor.staff.models import Colleague

from ..letters import Letter
from ..messages import write


def tell(case: Case, letter: Letter, by: Colleague, *, on_the_line: bool) -> Contact:
    """The contact in which the customer hears it. There is no way to decide without one.

    on_the_line: the customer is on the phone already, so `by` says now what the letter would have said.
    """
    if not on_the_line:
        return write(case, letter, author=by)
    return spoken(case, by, letter.subject, letter.words.strip())


def spoken(case: Case, by: Colleague, subject: str, words: str) -> Contact:
    """What `by` says to the customer on the phone."""
    return Contact.objects.create(
        case=case,
        party=case.party,
        channel=Channel.PHONE,
        direction=Direction.OUT,
        at=clock.now(),
        subject=subject,
        text=words,
        reply=words,
        language=case.language,
        author=by,
    )
