"""What customers come with, and what normally follows (processes P1 to P5 and the everyday ones)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from random import Random

from gehoor.demo.stories.everyday import topics
from gehoor.promises.enums import PromiseKind, Rhythm

from .people import Person

_HEADING = re.compile(r"^== (.+)$", re.MULTILINE)
MORE_QUESTIONS, TYPO = 0.18, 0.02


@dataclass(frozen=True, slots=True)
class Word:
    """A promise that an answer makes: `days` working days from then, in a window of `window` hours or 0.

    tracked: a carrier does it, and tells how far it is.
    """

    kind: PromiseKind
    nl: str
    en: str
    days: int
    window: int = 0
    tracked: bool = False
    rhythm: Rhythm | None = None

    def to(self, language: str) -> str:
        return self.nl if language == "nl" else self.en


@dataclass(frozen=True, slots=True)
class Turn:
    """One answer of ours: what it promises, and what it asks of the customer within `days`.

    chained: each promise waits for the one before it.
    """

    makes: tuple[Word, ...] = ()
    asks: tuple[str, str] | None = None
    days: int = 4
    chained: bool = False


@dataclass(frozen=True, slots=True)
class Process:
    """`share` is how often it comes, among those of its brand; the last answer closes."""

    name: str
    brand: str
    share: float
    turns: tuple[Turn, ...] = ()


K = PromiseKind
PROCESSES = (
    Process("everyday", "wonen", 0.45),
    Process("everyday", "net", 0.4),
    Process("everyday", "apotheek", 0.4),
    Process("everyday", "post", 0.5),
    Process("box", "net", 0.15, (
        Turn(asks=("een foto van uw bonnetje", "a photo of your receipt"), days=5),
        Turn((Word(K.DECISION, "Besluit over de € 180", "Our decision on the € 180", 3),)),
        Turn((Word(K.REFUND, "Terugbetaling van € 180", "Refund of € 180", 3),)),
    )),
    Process("swap", "net", 0.1, (
        Turn((Word(K.DELIVERY, "Bezorging van uw nieuwe box", "Delivery of your new box", 2, 4),)),
    )),
    Process("fibre", "net", 0.25, (
        Turn((Word(K.VISIT, "Aansluiting in uw meterkast", "The connection in your home", 6, 4),
              Word(K.UPDATE, "Bericht over de aanleg in uw straat", "News of the work in your street", 15,
                   rhythm=Rhythm.MONTHLY))),
        Turn((
            Word(K.SENDING, "Toezending van de mat bij de deur", "Sending the mat for your door", 3),
            Word(K.UPDATE, "Bericht of alles werkt", "Word on whether it all works", 10),
        )),
    )),
    Process("outage", "net", 0.1, (
        Turn((
            Word(K.UPDATE, "Bericht over de storing", "News about the outage", 1),
            Word(K.COMPENSATION, "Korting voor de storing", "Compensation for the outage", 8),
        )),
    )),
    Process("sofa", "wonen", 0.2, (
        Turn(asks=("uw keuze uit deze vier mogelijkheden", "your choice of these four"), days=4),
        Turn((
            Word(K.PICK_UP, "Ophalen van uw beschadigde bank", "Picking up your damaged sofa", 3, 4,
                 tracked=True),
            Word(K.DELIVERY, "Bezorgen van uw nieuwe bank", "Delivery of your new sofa", 7, 4),
        ), chained=True),
    )),
    Process("call", "wonen", 0.25, (
        Turn((Word(K.CALL_BACK, "Terugbellen over uw bestelling", "A call about your order", 1, 2),)),
    )),
    Process("invoice", "wonen", 0.1, (
        Turn((Word(K.REFUND, "Terugbetaling van € 89,95", "Refund of € 89.95", 5),)),
    )),
    Process("order", "wonen", 0.0),
    Process("repeat", "apotheek", 0.6, (
        Turn((
            Word(K.UPDATE, "Bericht of uw huisarts akkoord is", "Word from your doctor", 1),
            Word(K.SENDING, "Uw account in het portaal", "Your account in the portal", 2),
        )),
        Turn((Word(K.PICK_UP, "Uw bestelling ligt klaar", "Your order is ready", 2, 8),)),
    )),
    Process("short-paid", "post", 0.3, (
        Turn((Word(K.DECISION, "Besluit op uw bezwaar", "Our decision on your objection", 5),)),
    )),
    Process("parcel", "post", 0.2, (
        Turn((Word(K.DELIVERY, "Bezorging van uw pakket", "Delivery of your parcel", 2, tracked=True),)),
    )),
)  # fmt: skip


@dataclass(eq=False)
class Matter:
    """One matter of one customer: how far we are with it."""

    process: Process
    person: Person
    order: str
    channel: str = "mail"
    turns: list[Turn] = field(default_factory=list)

    def next_turn(self) -> Turn:
        return self.turns.pop(0) if self.turns else Turn()


@cache
def _texts() -> dict[str, str]:
    content = files(__package__).joinpath("texts", "processes.text").read_text("utf-8")
    _, *parts = _HEADING.split(content)
    return dict(zip(parts[::2], (part.strip() for part in parts[1::2]), strict=True))


@cache
def _everyday(brand: str) -> Sequence[tuple[str, str]]:
    return [(each.subject, each.text) for each in topics() if each.brand == brand]


def drawn(random: Random, brand: str, person: Person) -> Matter:
    """A matter of a customer of this brand, as often as its process comes."""
    here = [each for each in PROCESSES if each.brand == brand]
    process = random.choices(here, [each.share for each in here])[0]
    return of(process, person, str(random.randint(30_000, 99_999)))


def of(process: Process, person: Person, order: str) -> Matter:
    return Matter(process, person, order, turns=list(process.turns))


def named(name: str, brand: str) -> Process:
    return next(each for each in PROCESSES if (each.name, each.brand) == (name, brand))


def first_words(random: Random, matter: Matter) -> tuple[str, str]:
    """Subject and text of a first message: one question, sometimes two or three, in its writer's hand."""
    person, process = matter.person, matter.process
    if process.name == "everyday":
        subject, text = random.choice(_everyday(process.brand))
    else:
        subject, _, text = _texts()[f"{process.name} {person.language}"].partition("\n")
    values = {"name": person.name, "number": matter.order}
    body = text.format(**values).strip()
    if random.random() < MORE_QUESTIONS:
        more = _texts()[f"more {person.language}"].splitlines()
        body = "\n\n".join([body, *random.sample(more, random.choice((1, 2)))])
    if person.types_badly:
        body = _with_typos(random, body)
    return subject.format(**values), body + "\n"


def words(random: Random, heading: str, language: str) -> str:
    """One of the lines under a heading."""
    return random.choice(_texts()[f"{heading} {language}"].splitlines())


def _with_typos(random: Random, text: str) -> str:
    """Neighbours that changed places."""
    letters = list(text)
    for place in range(len(letters) - 1):
        if random.random() < TYPO and letters[place].isalpha() and letters[place + 1].isalpha():
            letters[place], letters[place + 1] = letters[place + 1], letters[place]
    return "".join(letters)
