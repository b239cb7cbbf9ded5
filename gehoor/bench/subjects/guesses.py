"""Somebody who guesses links: real requests through the whole application, in this process."""

from __future__ import annotations

import logging
import random
from typing import Any

import django

django.setup()

from django.core.management import call_command  # noqa: E402
from django.db import connection  # noqa: E402
from django.db.models import Sum  # noqa: E402
from django.test import Client  # noqa: E402

from gehoor.bench.world import make_world  # noqa: E402
from gehoor.cases.enums import Channel  # noqa: E402
from gehoor.cases.models import Case  # noqa: E402
from gehoor.casework.actions.receive import open_case  # noqa: E402
from gehoor.casework.letters import STATUS_PATH, status_token  # noqa: E402
from gehoor.casework.received import Received  # noqa: E402
from gehoor.config.schema import start_from_snapshot  # noqa: E402
from gehoor.core import clock  # noqa: E402
from gehoor.parties.actions import recognise  # noqa: E402
from gehoor.parties.enums import AddressKind  # noqa: E402
from gehoor.portal.limits import WRONG_LINKS  # noqa: E402
from gehoor.staff.models import Tries  # noqa: E402

from .serve import serve  # noqa: E402

logging.getLogger("django.request").setLevel(logging.ERROR)  # a line for each guess is none of use

LETTERS = "abcdefghijklmnopqrstuvwxyz234567"
LONG = 32
NEAR = 10
"""One guess in so many is a link that works, with one letter changed."""


def prepare(links: int) -> dict[str, Any]:
    start_from_snapshot(connection)
    call_command("migrate", verbosity=0)
    team = make_world()
    for number in range(links):
        mail = f"klant{number}@post.example"
        address, _ = recognise(AddressKind.MAIL, mail, f"Klant {number}", "nl")
        received = Received(
            channel=Channel.MAIL,
            kind=AddressKind.MAIL,
            address=mail,
            name=f"Klant {number}",
            at=clock.now(),
            text="Wanneer komt mijn bank?",
            reply="Wanneer komt mijn bank?",
        )
        open_case(team, received, address)
    return {}


def guess(times: int, seed: str, places: int) -> dict[str, Any]:
    """So many guesses, each from one of so many places; how many showed anything."""
    chance = random.Random(seed)  # noqa: S311
    known = [status_token(each) for each in Case.objects.order_by("?")[:50]]
    client, hits = Client(SERVER_NAME="localhost"), 0
    for number in range(times):
        token = _near(chance, known) if number % NEAR == 0 else _any(chance)
        place = chance.randrange(places)
        source = f"10.{place >> 16}.{place >> 8 & 255}.{place & 255}"
        response = client.get(f"/{STATUS_PATH}/{token}", REMOTE_ADDR=source)
        hits += response.status_code != 404
    return {"hits": hits}


def _any(chance: random.Random) -> str:
    return "".join(chance.choices(LETTERS, k=LONG))


def _near(chance: random.Random, known: list[str]) -> str:
    token, place = chance.choice(known), chance.randrange(LONG)
    other = chance.choice(LETTERS.replace(token[place], ""))
    return f"{token[:place]}{other}{token[place + 1 :]}"


def after() -> dict[str, Any]:
    """How many guesses were looked up at all, and whether a customer's own link works, from home."""
    connection.close()
    tried = Tries.objects.filter(scope=WRONG_LINKS.scope).aggregate(all=Sum("count"))["all"] or 0
    token = status_token(Case.objects.latest("pk"))
    own = Client(SERVER_NAME="localhost").get(f"/{STATUS_PATH}/{token}", REMOTE_ADDR="198.51.100.7")
    return {"looked_up": tried, "own": int(own.status_code == 200)}


if __name__ == "__main__":
    serve(prepare=prepare, guess=guess, after=after)
