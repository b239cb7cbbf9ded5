"""Cases as customers follow them, made by the real verbs, with the paths of their status pages."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import django

django.setup()

from django.core.management import call_command  # noqa: E402
from django.test import Client  # noqa: E402

from gehoor.bench.world import make_world  # noqa: E402
from gehoor.cases.models import Case  # noqa: E402
from gehoor.casework.actions.answer import answer, proposed  # noqa: E402
from gehoor.casework.actions.renegotiate import renegotiate  # noqa: E402
from gehoor.casework.letters import STATUS_PATH, status_token  # noqa: E402
from gehoor.core import clock  # noqa: E402

from .making import make_case, send  # noqa: E402
from .serve import serve  # noqa: E402

AGO, LATER = timedelta(minutes=30), timedelta(minutes=10)
PROOF = "gehoor_proof"


def prepare(cases: int) -> dict[str, Any]:
    """So many: waiting, with a date that moved, and answered. Each path, and half of them with the cookie

    of somebody who showed whose case it is.
    """
    call_command("migrate", verbosity=0)
    team = make_world()
    made = [make_case(team, number, clock.now() - AGO) for number in range(cases)]
    for number, case in enumerate(made):
        with clock.travel(clock.now() - LATER):
            _go_on(case, number)
        send(case, clock.now())
    return {"visits": [_visit(case, number) for number, case in enumerate(made)]}


def _go_on(case: Case, number: int) -> None:
    if number % 3 == 1:
        promise = case.promises.open().get()
        due_at = promise.due_at + timedelta(days=1)
        renegotiate(promise, case.owner, due_at=due_at, reason="De vervoerder zat vol.")
    elif number % 3 == 2:
        answer(case, case.owner, proposed(case, "De kast komt donderdag.", closes=True))


def _visit(case: Case, number: int) -> tuple[str, str]:
    path = f"/{STATUS_PATH}/{status_token(case)}"
    if number % 2:
        return path, ""
    client = Client(headers={"host": "localhost"})
    typed = case.participants.get().address.value
    client.post(f"{path}/controle", {"typed": typed})
    return path, f"{PROOF}={client.cookies[PROOF].value}"


if __name__ == "__main__":
    serve(prepare=prepare)
