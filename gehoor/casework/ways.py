"""Ways to reach a customer beside mail: programs that carry our words make themselves known here."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from django.db.models import QuerySet

from gehoor.cases.enums import Channel, Direction
from gehoor.cases.models import Case, Contact
from gehoor.core.prepared import first
from gehoor.parties.enums import AddressKind, Preference
from gehoor.parties.models import Address

from .talks import IN_A_WINDOW

ANSWERED_BY = {Channel.PHONE: Channel.SMS}
"""By which channel somebody is written to who spoke to us on one that has no words."""
BY_PROGRAM = {
    AddressKind.CHAT.value: Channel.CHAT,
    AddressKind.SOCIAL.value: Channel.SOCIAL,
    Channel.SMS.value: Channel.SMS,
}
"""What a customer may prefer, and the channel of a program that it is."""


@dataclass(frozen=True, slots=True)
class Way:
    """One way: the channel, the customer's address on it, and the program that carries it (`sender`).

    is_window: it is our own chat, where the customer looks on and what we say stands at once.
    """

    channel: Channel
    address: Address
    sender: str
    is_window: bool = False

    @property
    def is_short(self) -> bool:
        """Whether only a line fits, and no letter."""
        return self.channel == Channel.SMS


Finder = Callable[[Case], Iterable[Way]]
_finders: list[Finder] = []


def register(finder: Finder) -> None:
    """Called by a channel's AppConfig.ready."""
    _finders.append(finder)


def way_to_write(case: Case) -> Way | None:
    """By which program we write: the one by which the customer asked, unless they chose otherwise.

    None is by mail (requirement M02). Who types in our own window reads the answer there.
    """
    last = _heard(case)
    if last and IN_A_WINDOW in last.facts:
        window = next((way for way in _all(case) if way.is_window), None)
        if window:
            return window
    chosen = case.party.prefers
    if chosen in (Preference.MAIL, Preference.SMS, Preference.POSTAL):
        return None
    wanted = BY_PROGRAM.get(chosen) or (last and last.channel)
    if wanted not in BY_PROGRAM.values():
        return None
    return next((way for way in _all(case) if way.channel == wanted), None)


def way_as_they_came(case: Case) -> Way | None:
    """The way by which this customer was last in touch; None when that is mail, or goes by mail."""
    last = _heard(case)
    wanted = ANSWERED_BY.get(Channel(last.channel), last.channel) if last else None
    return next((way for way in _all(case) if way.channel == wanted), None)


def _heard(case: Case) -> Contact | None:
    """What the customer said last, its channel and facts alone."""
    return _last(case.pk)


@first
def _last(case: int) -> QuerySet[Contact]:
    found = Contact.objects.filter(case=case, direction=Direction.IN, automatic=False)
    return found.only("channel", "facts").order_by("-at", "-pk")[:1]


def by_text_message(case: Case, number: str = "") -> Way | None:
    """By text message: to that number alone, when one is given."""
    ways = (way for way in _all(case) if way.is_short)
    return next((way for way in ways if number in ("", way.address.value)), None)


def any_way(case: Case) -> Way | None:
    return next(iter(_all(case)), None)


def _all(case: Case) -> Iterable[Way]:
    return (way for finder in _finders for way in finder(case))
