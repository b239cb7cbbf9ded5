"""Changes by the real verbs, one at a time, each with the moment at which it was committed."""

from __future__ import annotations

import time
from typing import Any

import django

django.setup()

from django.core.management import call_command  # noqa: E402
from django.test import Client  # noqa: E402

from gehoor.bench.world import make_world  # noqa: E402
from gehoor.cases.enums import Channel  # noqa: E402
from gehoor.cases.models import Case  # noqa: E402
from gehoor.casework.actions.notes import note  # noqa: E402
from gehoor.casework.actions.receive import open_case  # noqa: E402
from gehoor.casework.received import Received  # noqa: E402
from gehoor.core import clock  # noqa: E402
from gehoor.parties.actions import recognise  # noqa: E402
from gehoor.parties.enums import AddressKind  # noqa: E402
from gehoor.staff.models import Colleague, Team  # noqa: E402

from .serve import serve  # noqa: E402


def prepare(cases: int) -> dict[str, Any]:
    """Tables, an organisation and so many open cases; their keys."""
    call_command("migrate", verbosity=0)
    team = make_world()
    return {"cases": [_case(team, number) for number in range(cases)]}


def _case(team: Team, number: int) -> int:
    words = f"Waar blijft bestelling KW-{800_000 + number}?"
    sender = f"klant{number}@post.example"
    address, _ = recognise(AddressKind.MAIL, sender, f"Klant {number}", "nl")
    received = Received(
        channel=Channel.MAIL,
        kind=AddressKind.MAIL,
        address=sender,
        name=f"Klant {number}",
        at=clock.now(),
        text=words,
        reply=words,
        language="nl",
    )
    return open_case(team, received, address).case_id


def office(colleagues: int, cases: int) -> dict[str, Any]:
    """So many colleagues, each with a session, and so many open cases with their references."""
    call_command("migrate", verbosity=0)
    team = make_world(colleagues, password=None)
    at_work = Colleague.objects.filter(team=team).order_by("pk")
    keys = [_case(team, number) for number in range(cases)]
    references = dict(Case.objects.filter(pk__in=keys).values_list("pk", "reference"))
    return {
        "sessions": [_session(colleague) for colleague in at_work],
        "cases": [[key, references[key]] for key in keys],
    }


def _session(colleague: Colleague) -> str:
    client = Client(headers={"host": "localhost"})
    client.force_login(colleague)
    return client.cookies["sessionid"].value


def change(case: int) -> dict[str, Any]:
    """A note in the case; the moment (monotonic, the same for every process here) after its commit."""
    found = Case.objects.get(pk=case)
    note(found, found.owner, "De vervoerder belt morgen terug.")
    return {"at": time.monotonic()}


if __name__ == "__main__":
    serve(prepare=prepare, office=office, change=change)
