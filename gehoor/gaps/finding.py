"""Which gaps a customer's record has for the processes that need it, and when to bring that up."""

from __future__ import annotations

from dataclasses import dataclass

from gehoor.cases.models import Case
from gehoor.core import clock
from gehoor.parties.models import Address, Party
from gehoor.promises.enums import PromiseState

from .enums import Fact, Flaw
from .models import Asking, Need
from .rules import Known, flaw, value_of


@dataclass(frozen=True, slots=True)
class Gap:
    """A fact that is not there or not good, with what needs it; `value` is what we have."""

    fact: Fact
    flaw: Flaw
    value: str
    needs: tuple[Need, ...]

    def processes(self, language: str) -> str:
        """`betalen, bezorgen`: the names of what needs it."""
        return ", ".join(dict.fromkeys(each.name(language) for each in self.needs))


def gaps_of(party: Party, process: str = "") -> list[Gap]:
    """What the processes (or this one) lack of a customer, in the order in which they were set."""
    needs = Need.objects.standing().order_by("pk")
    wanted = list(needs.filter(process=process) if process else needs)
    if not wanted:
        return []
    known = [
        Known(each.kind, each.value, bool(each.bounced_at), each.told_at)
        for each in Address.objects.filter(party=party).order_by("-pk")
    ]
    now, found = clock.now(), dict[Fact, tuple[Flaw, list[Need]]]()
    for need in wanted:
        fact = Fact(need.fact)
        if wrong := flaw(fact, known, now, need.months):
            found.setdefault(fact, (wrong, []))[1].append(need)
    return [
        Gap(fact, wrong, value_of(fact, known), tuple(needs))
        for fact, (wrong, needs) in found.items()
    ]


def to_ask_for(case: Case) -> Gap | None:
    """The one gap to bring up in this case now: not asked for before, and at a calm moment."""
    gaps = gaps_of(case.party)
    if not gaps or not is_calm(case):
        return None
    asked = set(Asking.objects.filter(party=case.party).values_list("fact", flat=True))
    return next((each for each in gaps if each.fact not in asked), None)


def is_calm(case: Case) -> bool:
    """Nobody had to remind us, we broke no word, and it is neither a complaint nor an emergency."""
    return case.urgent_since is None and not (
        case.complaints.exists()
        or case.emergency_calls.exists()
        or case.promises.filter(state=PromiseState.BROKEN).exists()
    )
