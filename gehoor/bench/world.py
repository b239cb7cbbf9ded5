"""The organisation that the benchmarks work for."""

from __future__ import annotations

from gehoor.channels.mail.models import Mailbox
from gehoor.staff.enums import Role
from gehoor.staff.models import Brand, Colleague, Organisation, ServiceCalendar, Team

from .mails import OURS
from .people import AGENTS, PASSWORD, address

OPEN = [[["08:00", "20:00"]]] * 5 + [[["09:00", "17:00"]], []]


def make_world(agents: int = AGENTS, password: str | None = PASSWORD) -> Team:
    """One brand with a mailbox and a team of `agents` under a lead; None spares hashing a password each."""
    Organisation.objects.create(name="Kwartelhof Groep")
    brand = Brand.objects.create(
        name="Kwartelhof Wonen",
        prefix="W",
        phone="0592-01 23 45",
        mail=OURS,
        calendar=ServiceCalendar.objects.create(name="Klantenservice", weekly=OPEN),
    )
    lead = _colleague("lead", Role.LEAD, password)
    team = Team.objects.create(name="Klantenservice Wonen", brand=brand, lead=lead)
    for number in range(agents):
        _colleague(f"agent{number}", Role.AGENT, password, team)
    Mailbox.objects.create(address=OURS, name="Kwartelhof Wonen", team=team)
    return team


def _colleague(name: str, role: Role, password: str | None, team: Team | None = None) -> Colleague:
    colleague = Colleague(mail=address(name), name=name.title(), role=role, team=team)
    colleague.set_password(password)
    colleague.save()
    return colleague
