"""A branch in Assen with Fatma, a light user, beside the head office of Kwartelhof Wonen."""

from __future__ import annotations

from dataclasses import dataclass

from gehoor.branches.models import Remit
from gehoor.cases.models import Case
from gehoor.core import clock
from gehoor.parties.enums import AddressKind
from gehoor.parties.models import Address
from gehoor.staff.enums import Role
from gehoor.staff.models import Branch, Colleague
from tests.support.laws import broken
from tests.support.playing import writes
from tests.support.world import World, local, make_world


@dataclass(frozen=True)
class Assen:
    """The head office (`world`), the branch with its area 94, and its people."""

    world: World
    branch: Branch
    fatma: Colleague
    joris: Colleague

    def case(
        self,
        at: str = "2026-03-02 09:00",
        text: str = "Waar blijft mijn bank, order 48122?",
        *,
        postal: str = "",
    ) -> Case:
        """A mail of mevr. Jansen to the head office, who lives at `postal`."""
        case = writes(self.world, at, text, subject="Bank")
        case.party.name = "Mevr. A. Jansen"
        case.party.save()
        if postal:
            Address.objects.create(party=case.party, kind=AddressKind.POSTAL, value=postal)
        return case

    def other_branch(self) -> Colleague:
        """Somebody of Zwolle, which has no area."""
        zwolle = Branch.objects.create(name="Wonen Zwolle", place="Zwolle")
        return light("Zoë Kok", zwolle)


def light(name: str, branch: Branch | None) -> Colleague:
    mail = f"{name.split()[0].lower()}.{branch}@kwartelhof.example".replace(" ", "-")
    return Colleague.objects.create_user(mail, "x", name=name, role=Role.LIGHT, branch=branch)


def make_assen() -> Assen:
    world = make_world()
    branch = Branch.objects.create(name="Wonen Assen", place="Assen")
    if hasattr(branch, "street"):
        branch.street = "Marktstraat 1"
        branch.save()
    Remit.objects.create(branch=branch, postcodes=["94"])
    return Assen(world, branch, light("Fatma Kaya", branch), light("Joris Smit", branch))


def holds(case: Case) -> bool:
    """Whether every law holds in this case; nobody sends its letters here."""
    return set(broken(case)) <= {"stuck-in-the-outbox"}


__all__ = ["Assen", "clock", "holds", "light", "local", "make_assen"]
