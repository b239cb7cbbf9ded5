"""The mails of a benchmark: which ones, from whom, about what. The same seed gives the same mails.

Shares follow the issue: a tenth with 50 to 500 kB attached, a twentieth automatic, most with HTML
beside the text, replies with References to the customer's own mail or to our acknowledgement.
"""

from __future__ import annotations

import random
from dataclasses import dataclass
from enum import StrEnum

from .phrases import FIRST_NAMES, LAST_NAMES, Language

KILOBYTE = 1024
REPLY_SHARE, AUTOMATIC_SHARE, HTML_SHARE = 0.30, 0.05, 0.75
ATTACHED_EVERY = 9  # of what people write; automatic mail has none, so that it is a tenth of all
RETURNING_SHARE, ENGLISH_SHARE = 0.15, 0.25
AUTOMATIC_CYCLE = 5
WARM = 20


class Kind(StrEnum):
    NEW = "new"
    REPLY_TO_OWN = "reply-to-own"
    REPLY_TO_US = "reply-to-us"
    BOUNCE = "bounce"
    AUTO_REPLY = "auto-reply"
    LIST = "list"

    @property
    def is_reply(self) -> bool:
        return self in (Kind.REPLY_TO_OWN, Kind.REPLY_TO_US)

    @property
    def is_automatic(self) -> bool:
        return self in (Kind.BOUNCE, Kind.AUTO_REPLY, Kind.LIST)

    @property
    def needs_acknowledgement(self) -> bool:
        """Whether it can only be written by somebody who has our acknowledgement."""
        return self in (Kind.REPLY_TO_US, Kind.BOUNCE, Kind.AUTO_REPLY)


@dataclass(frozen=True, slots=True)
class Customer:
    name: str
    address: str
    language: Language


@dataclass(frozen=True, slots=True)
class Plan:
    """One mail to be written. `answers` is the first mail of its thread; `attached` counts bytes."""

    number: int
    kind: Kind
    customer: Customer
    answers: Plan | None = None
    html: bool = False
    attached: int = 0

    @property
    def message_id(self) -> str:
        return f"<bench-{self.number}@post.example>"


@dataclass(frozen=True, slots=True)
class Corpus:
    """`first` is what comes out of the blue, `second` what answers it once we have acknowledged it.

    `warm` comes before the clock runs: a worker that has been up for a day has imported everything.
    """

    warm: list[Plan]
    first: list[Plan]
    second: list[Plan]

    @property
    def all(self) -> list[Plan]:
        return self.warm + self.first + self.second

    @property
    def measured(self) -> int:
        return len(self.first) + len(self.second)


def plan(count: int, seed: int) -> Corpus:
    """`count` mails in two waves, and `WARM` before them."""
    chance = random.Random(seed)  # noqa: S311
    automatic = round(count * AUTOMATIC_SHARE)
    replies = round(count * REPLY_SHARE)
    new = _new_mails(count - automatic - replies + WARM, chance)
    numbers = iter(range(len(new), count + WARM))
    threads = chance.sample(new, k=min(replies + automatic, len(new)))
    kinds = [_automatic_kind(n) for n in range(automatic)]
    kinds += [_reply_kind(chance) for _ in range(replies)]
    rest = [
        _following(next(numbers), kind, threads[n % len(threads)], chance)
        for n, kind in enumerate(kinds)
    ]
    first = new[WARM:] + [each for each in rest if each.kind == Kind.LIST]
    second = [each for each in rest if each.kind != Kind.LIST]
    chance.shuffle(first)
    chance.shuffle(second)
    return Corpus(new[:WARM], first, second)


def _automatic_kind(number: int) -> Kind:
    """Two bounces, two auto-replies and a list mail in every five."""
    cycle = (Kind.BOUNCE, Kind.AUTO_REPLY, Kind.LIST, Kind.BOUNCE, Kind.AUTO_REPLY)
    return cycle[number % AUTOMATIC_CYCLE]


def _reply_kind(chance: random.Random) -> Kind:
    return chance.choice([Kind.REPLY_TO_OWN, Kind.REPLY_TO_US])


def _new_mails(count: int, chance: random.Random) -> list[Plan]:
    customers: list[Customer] = []
    plans = []
    for number in range(count):
        if customers and chance.random() < RETURNING_SHARE:
            customer = chance.choice(customers)
        else:
            customer = _customer(number, chance)
            customers.append(customer)
        plans.append(_plan(number, Kind.NEW, customer, None, chance))
    return plans


def _customer(number: int, chance: random.Random) -> Customer:
    name = f"{chance.choice(FIRST_NAMES)} {chance.choice(LAST_NAMES)}"
    address = f"{name.lower().replace(' ', '.')}.{number}@post.example"
    return Customer(name, address, "en" if chance.random() < ENGLISH_SHARE else "nl")


def _following(number: int, kind: Kind, thread: Plan, chance: random.Random) -> Plan:
    if kind == Kind.LIST:
        return Plan(number, kind, Customer("Wooncourant", "nieuws@lijst.example", "nl"), html=True)
    if kind.is_automatic:
        return Plan(number, kind, thread.customer, thread)
    return _plan(number, kind, thread.customer, thread, chance)


def _plan(
    number: int, kind: Kind, customer: Customer, answers: Plan | None, chance: random.Random
) -> Plan:
    attached = 0 if number % ATTACHED_EVERY else chance.randint(50, 500) * KILOBYTE
    html = chance.random() < HTML_SHARE
    return Plan(number, kind, customer, answers, html, attached)
