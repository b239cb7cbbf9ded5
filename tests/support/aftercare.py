"""A sofa that was delivered, a rule that comes back to it, and the moments at which the worker looks."""

from __future__ import annotations

from gehoor.aftercare.actions.going import send_due
from gehoor.aftercare.actions.recovering import check_due, propose_due
from gehoor.aftercare.actions.setting import Draft, add
from gehoor.aftercare.actions.silent import ask_the_silent
from gehoor.aftercare.models import Rule
from gehoor.cases.models import Case
from gehoor.casework.actions.answer import answer, proposed
from gehoor.casework.actions.promising import promise
from gehoor.core import clock
from gehoor.promises import actions as ledger
from gehoor.promises.actions import Draft as Promised
from gehoor.promises.enums import PromiseKind, Proof
from tests.support.house import House
from tests.support.mailing import CUSTOMER
from tests.support.world import local

TEXT = "Drie weken geleden kwam uw bank. Zit alles goed?"
TIP = "Draai de kussens elke maand om: dan blijven zij langer mooi."


def rule(house: House, at: str = "2026-02-01 09:00", **said: object) -> Rule:
    """`bank geleverd +21 dagen: zit alles goed?` with one useful tip."""
    values: dict[str, object] = {
        "name": "bank geleverd", "occasion": "delivered", "about": "bank", "days": 21,
        "text_nl": TEXT, "text_en": "Three weeks ago your sofa came. Is all well?",
        "tip_nl": TIP, "tip_en": "Turn the cushions.", "basis": "interest",
    }  # fmt: skip
    with clock.travel(local(at)):
        return add(Draft(**{**values, **said}), house.world.lotte)  # type: ignore[arg-type]


def delivered(
    house: House, at: str = "2026-03-02 10:00", sender: str = CUSTOMER, words: str = "uw bank"
) -> Case:
    """A case in which something was delivered at a moment, and that was closed right after."""
    day = at[:10]
    case = house.writes(
        f"{day} 08:10", f"Wanneer komt {words}?", sender=sender, Subject="Levering"
    ).case
    with clock.travel(local(f"{day} 08:20")):
        due = local(f"{day} 18:00")
        promise(
            case, house.world.samira, Promised(PromiseKind.DELIVERY, f"Levering van {words}", due)
        )
    with clock.travel(local(at)):
        kept = case.promises.get(kind=PromiseKind.DELIVERY)
        told = case.contacts.order_by("pk").last()
        ledger.keep(kept, contact=told, by=house.world.samira, proof=Proof.SCAN, evidence="scan")
        answer(case, house.world.samira, proposed(case, "De bank is er.", closes=True))
    house.work(at)
    return case


def looks(house: House, at: str) -> int:
    """What the worker's part of aftercare does at a moment, with the mail that follows."""
    with clock.travel(local(at)):
        done = send_due() + ask_the_silent() + propose_due() + check_due()
    house.work(at)
    return done
