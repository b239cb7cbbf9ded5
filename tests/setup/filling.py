"""What somebody fills in at the first run."""

from __future__ import annotations

from django.test import Client

from gehoor.setup import code

ORGANISATION = {
    "organisation": "Bakkerij De Eerste",
    "phone": "0592-01 99 88",
    "language": "nl",
    "zone": "Europe/Amsterdam",
}
HOURS = {
    **dict.fromkeys(("monday", "tuesday", "wednesday", "thursday", "friday"), "9-17"),
    "saturday": "10-12 en 13-16",
    "answer_hours": "4",
}
COLLEAGUE = {
    "name": "Roos Bakker",
    "mail": "roos@bakkerij.example",
    "password": "deeg rijst in het donker",
    "team": "Klantenservice",
}
ADDRESS = {"address": "info@bakkerij.example", "provider": "elsewhere"}
PAGES = (
    ("organisatie", ORGANISATION),
    ("openingstijden", HOURS),
    ("jij", COLLEAGUE),
    ("postbus", ADDRESS),
)


def unlocked(client: Client) -> Client:
    client.get("/begin", {"code": code.code()})
    return client


def filled(client: Client, until: str = "servers") -> Client:
    """A client that has the code and filled in the pages before `until`."""
    unlocked(client)
    for key, answers in PAGES:
        if key == until:
            break
        response = client.post(f"/begin/{key}", answers)
        assert response.status_code == 302, response.content.decode()
    return client
