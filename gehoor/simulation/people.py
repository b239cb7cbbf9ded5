"""The customers: who they are, how they write, and what they put up with."""

from __future__ import annotations

from dataclasses import dataclass, field
from random import Random

from gehoor.demo.mails import Customer
from gehoor.demo.stories.everyday import FIRST, LAST

REGIONS = ("north", "east", "south", "west")
ENGLISH, BROKEN, AWAY, TYPES_BADLY, OLD_PROGRAM, WITHOUT_MAIL = 0.15, 0.02, 0.04, 0.1, 0.2, 0.08
REPLIES = 4
_PLAIN = str.maketrans("öëı", "oei")


@dataclass(eq=False)
class Person:
    """One customer. `energy` is how many times they still write back; `broken` means their mail bounces."""

    name: str
    mail: str
    phone: str
    language: str
    region: str
    charset: str
    types_badly: bool
    broken: bool
    away: bool
    has_mail: bool
    energy: int = REPLIES
    answered_by_machine: set[str] = field(default_factory=set)

    @property
    def card(self) -> Customer:
        return Customer(self.name, self.mail)


class People:
    """Everybody who ever wrote; some come back."""

    def __init__(self, random: Random, returns: float) -> None:
        self._random = random
        self._returns = returns
        self._all: list[Person] = []
        self._by_mail: dict[str, Person] = {}

    def somebody(self) -> Person:
        if self._all and self._random.random() < self._returns:
            known = self._random.choice(self._all)
            known.energy = max(known.energy, 2)
            return known
        person = self._new(len(self._all))
        self._all.append(person)
        self._by_mail[person.mail] = person
        return person

    def of_mail(self, mail: str) -> Person | None:
        return self._by_mail.get(mail)

    def _new(self, number: int) -> Person:
        draw = self._random
        first, last = draw.choice(FIRST), draw.choice(LAST)
        local = f"{first}.{last}".lower().replace(" ", "").translate(_PLAIN)
        return Person(
            name=f"{first} {last}",
            mail=f"{local}{number}@{draw.choice(('post', 'thuis', 'mailbox'))}.example",
            phone=f"06-{draw.randint(10_000_000, 99_999_999)}",
            language="en" if draw.random() < ENGLISH else "nl",
            region=draw.choice(REGIONS),
            charset="windows-1252" if draw.random() < OLD_PROGRAM else "utf-8",
            types_badly=draw.random() < TYPES_BADLY,
            broken=draw.random() < BROKEN,
            away=draw.random() < AWAY,
            has_mail=draw.random() >= WITHOUT_MAIL,
        )
