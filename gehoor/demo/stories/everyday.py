"""The ordinary questions of a week: most answered in time, some late, and today's still open."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from random import Random

from gehoor.cases.models import Case

from .. import texts
from ..mails import Customer
from ..stage import Stage, Story

FIRST = (
    "Anneke", "Bilal", "Carla", "Dirk", "Eva", "Farid", "Gerda", "Hans", "Iris", "Jasper", "Kim",
    "Lars", "Mohamed", "Nienke", "Ömer", "Petra", "Quinten", "Rachida", "Sjoerd", "Tineke", "Umut",
    "Vera", "Wouter", "Xandra", "Youssef", "Zoë",
)  # fmt: skip
LAST = (
    "van Dam", "Hendriks", "Özdemir", "Kok", "de Jong", "El Amrani", "Brouwer", "Scholten", "Ramdin",
    "Veenstra", "van der Meer", "Pronk", "Lubbers", "Santos", "Wiersma", "Yilmaz", "Dekker",
    "Nguyen", "ten Cate", "Prins", "Maassen",
)  # fmt: skip
LATE = 4
OPEN_NOW = {"wonen": 9, "net": 7, "apotheek": 4, "post": 5}
DAYS_BACK = 6
_PLAIN = str.maketrans("öë", "oe")


@dataclass(frozen=True, slots=True)
class Topic:
    brand: str
    subject: str
    text: str
    answer: str


def topics() -> list[Topic]:
    found = []
    for brand, text in texts.sections("everyday"):
        question, _, answer = text.partition("\n---\n")
        subject, _, words = question.partition("\n")
        found.append(Topic(brand, subject, words.strip() + "\n", answer))
    return found


def stories(stage: Stage) -> Iterator[Callable[[Stage], Story]]:
    """Every topic answered some days ago, a few of those too late, and a handful of today's open."""
    people = _customers(stage.random)
    every = topics()
    late = stage.random.sample(every, LATE)
    for topic in every:
        play = answered_late if topic in late else answered
        yield partial(play, topic=topic, customer=next(people))
    for brand, count in OPEN_NOW.items():
        of_brand = [topic for topic in every if topic.brand == brand]
        for place, topic in enumerate(stage.random.sample(of_brand, min(count, len(of_brand)))):
            share = 0.95 * (place + 0.5) / count
            yield partial(still_open, topic=topic, customer=next(people), share=share)


def answered(stage: Stage, topic: Topic, customer: Customer) -> Story:
    """In on some working day, answered well within the term."""
    days, random, team = stage.days(topic.brand), stage.random, stage.teams[topic.brand]
    arrived = days.on(-random.randint(1, DAYS_BACK), _time(random, 7, 15))
    took = random.uniform(0.1, 0.9) * team.answer_term
    yield arrived
    case = _ask(stage, topic, customer)
    yield team.hours().add(arrived, took)
    stage.answer(case, _signed(topic, case.owner.first_name), closes=True)


def answered_late(stage: Stage, topic: Topic, customer: Customer) -> Story:
    """The term passed first: recorded, the customer told, and answered by the new date."""
    days, random, team = stage.days(topic.brand), stage.random, stage.teams[topic.brand]
    arrived = days.on(-random.randint(3, DAYS_BACK), _time(random, 8, 14))
    yield arrived
    case = _ask(stage, topic, customer)
    yield team.hours().add(arrived, random.uniform(1.1, 1.8) * team.answer_term)
    stage.answer(case, _signed(topic, case.owner.first_name), closes=True)


def still_open(stage: Stage, topic: Topic, customer: Customer, share: float) -> Story:
    """In a while ago: `share` of its term has gone by."""
    minutes = share * stage.teams[topic.brand].answer_minutes
    yield stage.days(topic.brand).ago(minutes=minutes)
    _ask(stage, topic, customer)


def _ask(stage: Stage, topic: Topic, customer: Customer) -> Case:
    number = str(stage.random.randint(30_000, 99_999))
    words = {"name": customer.name, "number": number}
    charset = stage.random.choice(("utf-8", "utf-8", "windows-1252"))
    html = stage.random.random() < 0.4
    return stage.new_case(
        topic.brand,
        customer,
        topic.subject.format(**words),
        topic.text.format(**words),
        charset=charset,
        html=html,
    )


def _signed(topic: Topic, owner: str) -> str:
    return topic.answer.format(owner=owner, number="20419")


def _time(random: Random, first: int, last: int) -> str:
    return f"{random.randint(first, last):02d}:{random.randint(0, 59):02d}"


def _customers(random: Random) -> Iterator[Customer]:
    """Names without end, each once."""
    names = [(first, last) for first in FIRST for last in LAST]
    random.shuffle(names)
    for first, last in names:
        place = random.choice(("post", "thuis", "mailbox"))
        mail = f"{first}.{last}".lower().replace(" ", "").translate(_PLAIN)
        yield Customer(f"{first} {last}", f"{mail}@{place}.example")
