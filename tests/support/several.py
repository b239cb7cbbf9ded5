"""A house with a team for orders and one for accounts, and the mail that asks something of both."""

from __future__ import annotations

from dataclasses import dataclass

from gehoor.cases.models import Case
from gehoor.staff.models import Colleague, Team
from gehoor.writing.models import Pace
from tests.support.house import House

MAIL = "Goedemorgen, ik wil me aanmelden voor de webshop en graag bestellen: 2x product A."
MONDAY = "2026-03-02 10:00"


@dataclass(frozen=True)
class Teams:
    orders: Team
    accounts: Team
    bram: Colleague
    daan: Colleague


def make_teams(house: House) -> Teams:
    """Team Bestel answers within six service hours, team Accounts within ten."""
    brand = house.world.team.brand
    people = [
        Colleague.objects.create_user(
            f"{name}@kwartelhof.example", "een lang wachtwoord", name=name
        )
        for name in ("Bram Postma", "Daan Mulder")
    ]
    bram, daan = people
    orders = Team.objects.create(
        name="Bestel", brand=brand, lead=bram, answer_minutes=360, topics=["bestel", "order"]
    )
    accounts = Team.objects.create(
        name="Accounts", brand=brand, lead=daan, answer_minutes=600, topics=["aanmeld", "account"]
    )
    for colleague, team in ((bram, orders), (daan, accounts)):
        colleague.team = team
        colleague.save(update_fields=["team"])
        Pace.objects.create(colleague=colleague, seconds=0)
    return Teams(orders, accounts, bram, daan)


def two_questions(house: House) -> Case:
    """The case of the mail of Monday ten o'clock."""
    return house.writes(MONDAY, MAIL, Subject="Aanmelden").case
