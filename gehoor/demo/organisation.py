"""Who Kwartelhof Groep is: its brands with their hours, its teams, colleagues and mailboxes."""

from __future__ import annotations

from dataclasses import dataclass

from django.contrib.auth.hashers import make_password

from gehoor.channels.chat.models import Window
from gehoor.channels.mail.models import Mailbox
from gehoor.core import tokens
from gehoor.staff.enums import Role
from gehoor.staff.models import Brand, Colleague, Organisation, ServiceCalendar, Team

NAME = "Kwartelhof Groep"
DOMAIN = "kwartelhof.example"
SHOWN_FIRST = f"samira@{DOMAIN}"

Week = list[list[list[str]]]


@dataclass(frozen=True, slots=True)
class BrandFacts:
    """A brand and the team that answers for it; the first of `people` leads. `term` is in minutes."""

    key: str
    name: str
    prefix: str
    phone: str
    mail: str
    week: Week
    team: str
    term: int
    people: tuple[tuple[str, Role], ...]


def _week(
    weekdays: tuple[str, str], saturday: tuple[str, str] | None, sunday: bool = False
) -> Week:
    weekend = [list(saturday)] if saturday else []
    return [[list(weekdays)]] * 5 + [weekend, weekend if sunday else []]


BRANDS = (
    BrandFacts(
        key="wonen",
        name="Kwartelhof Wonen",
        prefix="W",
        phone="0592-01 23 45",
        mail=f"klantenservice@wonen.{DOMAIN}",
        week=_week(("08:00", "20:00"), ("09:00", "17:00")),
        team="Klantenservice Wonen",
        term=480,
        people=(
            ("Lotte Visser", Role.LEAD),
            ("Samira el Idrissi", Role.AGENT),
            ("Daan Mulder", Role.AGENT),
            ("Bram Postma", Role.BACK_OFFICE),
        ),
    ),
    BrandFacts(
        key="net",
        name="Kwartelhof Net",
        prefix="N",
        phone="0592-01 34 56",
        mail=f"help@net.{DOMAIN}",
        week=_week(("08:00", "22:00"), ("10:00", "18:00"), sunday=True),
        team="Klantenservice Net",
        term=360,
        people=(
            ("Esra Yıldız", Role.LEAD),
            ("Kevin de Boer", Role.AGENT),
            ("Mila Jansma", Role.AGENT),
        ),
    ),
    BrandFacts(
        key="apotheek",
        name="Kwartelhof Apotheek",
        prefix="A",
        phone="0592-01 45 67",
        mail=f"assen@apotheek.{DOMAIN}",
        week=_week(("08:00", "18:00"), ("10:00", "16:00")),
        team="Apotheek Assen",
        term=300,
        people=(("Hanna Dijkstra", Role.LEAD), ("Yara Smit", Role.AGENT)),
    ),
    BrandFacts(
        key="post",
        name="Kwartelhof Post",
        prefix="P",
        phone="0592-01 56 78",
        mail=f"klantenservice@post.{DOMAIN}",
        week=_week(("08:00", "18:00"), ("09:00", "13:00")),
        team="Klantenservice Post",
        term=960,
        people=(("Wim Terpstra", Role.LEAD), ("Ilse Kuiper", Role.AGENT)),
    ),
)
HEAD_OFFICE = (
    ("Fatma Kaya", Role.MANAGER),
    ("Joost de Wit", Role.BACK_OFFICE),
    ("Pim Hofstra", Role.ADMINISTRATOR),
)


@dataclass(frozen=True, slots=True)
class Kwartelhof:
    """Its teams by the key of their brand, and its colleagues by first name."""

    teams: dict[str, Team]
    people: dict[str, Colleague]


def exists() -> bool:
    """Whether this installation serves an organisation already, the demo's or another's."""
    return Organisation.objects.exists()


def is_ours() -> bool:
    """Whether the organisation that is here is the demo's."""
    return Organisation.objects.filter(name=NAME).exists()


def password() -> str:
    """What every colleague of the demo signs in with: another in each installation, the same each day."""
    code = tokens.make("demo password", NAME)
    return f"kwartel-{code[:4]}-{code[4:8]}"


def found() -> Kwartelhof:
    """Write the organisation; raises IntegrityError when there is one."""
    Organisation.objects.create(name=NAME)
    secret = make_password(password())  # once: the hash is slow on purpose
    people = {first_name(name): _colleague(name, role, secret) for name, role in HEAD_OFFICE}
    teams = {}
    for facts in BRANDS:
        members = [_colleague(name, role, secret) for name, role in facts.people]
        teams[facts.key] = team = _team(facts, members[0])
        for each in members:
            each.team = team
            each.save(update_fields=["team"])
        people |= {each.first_name: each for each in members}
    return Kwartelhof(teams, people)


def _team(facts: BrandFacts, lead: Colleague) -> Team:
    calendar = ServiceCalendar.objects.create(name=facts.name, weekly=facts.week)
    brand = Brand.objects.create(
        name=facts.name,
        prefix=facts.prefix,
        phone=facts.phone,
        mail=facts.mail,
        website=f"https://{facts.mail.partition('@')[2]}",
        calendar=calendar,
    )
    team = Team.objects.create(name=facts.team, brand=brand, lead=lead, answer_minutes=facts.term)
    Mailbox.objects.create(address=facts.mail, name=facts.name, team=team)
    Window.objects.create(brand=brand, team=team)
    return team


def _colleague(name: str, role: Role, secret: str) -> Colleague:
    mail = f"{first_name(name).lower()}@{DOMAIN}"
    return Colleague.objects.create(mail=mail, name=name, role=role, password=secret)


def first_name(name: str) -> str:
    return name.partition(" ")[0]
