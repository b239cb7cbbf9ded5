"""Mrs Jansen, who wrote about her sofa on Monday 2 March 2026 at 10.00, and her browser."""

from __future__ import annotations

from dataclasses import dataclass

from django.http.response import HttpResponseBase
from django.test import Client

from gehoor.cases.models import Case
from gehoor.casework.actions.receive import open_case
from gehoor.casework.letters import STATUS_PATH, status_token
from gehoor.core import clock
from gehoor.parties.actions import recognise
from tests.support.world import World, local

ADDRESS = "a.jansen@post.example"


def words(response: HttpResponseBase) -> str:
    """The page as text with every run of white space as one space."""
    return " ".join(response.content.decode().split())  # type: ignore[attr-defined]


@dataclass(frozen=True)
class Customer:
    world: World
    case: Case
    address: str = ADDRESS

    @property
    def path(self) -> str:
        return f"/{STATUS_PATH}/{status_token(self.case)}"

    def prove(self, client: Client, typed: str = "") -> Client:
        """A browser that has done the light check."""
        response = client.post(f"{self.path}/controle", {"typed": typed or self.address})
        assert response.status_code == 302, response.content.decode()
        return client


def writes(
    world: World, text: str = "Wanneer wordt mijn bank opgehaald?", **fields: object
) -> Customer:
    """A customer with a case of her own; `fields` are those of a Received."""
    values = {"subject": "Bank beschadigd", "sender": ADDRESS, **fields}
    with clock.travel(local("2026-03-02 10:00")):
        received = world.mail(text, **values)  # type: ignore[arg-type]
        address, _ = recognise(received.kind, received.address, received.name, "nl")
        return Customer(world, open_case(world.team, received, address).case, received.address)
