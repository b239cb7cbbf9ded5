"""In which state a branch may step in, promise, or lay an order ready."""

from __future__ import annotations

from django.utils.translation import gettext as _

from gehoor.cases.models import Case
from gehoor.casework.permissions import leads
from gehoor.casework.policies import Refusal, check_goes_on_here
from gehoor.handovers.policies import check_goes_no_further, check_stays_for
from gehoor.promises.actions import Draft
from gehoor.staff.models import Branch, Colleague
from gehoor.staff.permissions import May, may

from .models import Claim, Pickup
from .permissions import is_here, remit_of
from .rules import mandate


def check_has_branch(by: Colleague) -> Branch:
    if by.branch is None:
        raise Refusal(
            _(
                "Je hoort bij geen vestiging: vraag je teamleider om je bij een vestiging te zetten."
            ),
            law=5,
        )
    return by.branch


def check_may_claim(case: Case, by: Colleague) -> Branch:
    """Law 5: who takes a case keeps its promises, and no customer is sent on a third time."""
    branch = check_has_branch(by)
    check_goes_on_here(case)
    if not case.is_open:
        raise Refusal(_("Deze zaak is gesloten: er is niets over te nemen."), law=5)
    if is_here(case, by):
        raise Refusal(
            _("De zaak is al van %(name)s, bij jullie.") % {"name": case.owner.name}, law=5
        )
    check_stays_for(case, by)
    check_goes_no_further(case, by)
    return branch


def check_waits(claim: Claim | None) -> Claim:
    if claim is None:
        raise Refusal(_("Deze overname wacht niet meer: kijk van wie de zaak nu is."), law=5)
    return claim


def check_may_decide(claim: Claim, by: Colleague) -> None:
    """Whose case it is says so, or who leads."""
    if by.pk != claim.case.owner_id and not leads(by, claim.case):
        raise Refusal(
            _("Of deze zaak weg mag, zegt %(name)s.") % {"name": claim.case.owner.name}, law=5
        )


def check_has_a_reason(reason: str) -> None:
    if not reason.strip():
        raise Refusal(_("Zeg waarom je de zaak houdt: de vestiging leest het."), law=5)


def check_within_mandate(by: Colleague, draft: Draft) -> None:
    """Requirement W19: a counter promises what its branch may; who works on all cases promises anything."""
    if may(by, May.WORK):
        return
    branch = check_has_branch(by)
    if draft.kind not in mandate(remit_of(branch).mandate):
        raise Refusal(
            _("Dit mag %(branch)s niet zelf toezeggen.") % {"branch": branch.name},
            law=8,
            ways_out=(_("zeg toe dat het hoofdkantoor de klant hierover belt"),),
        )


def check_is_for(pickup: Pickup | None, number: str, branch: Branch) -> Pickup:
    """Whether this order is to be laid ready here."""
    if not number:
        raise Refusal(_("Scan de code op de bestelling, of typ het bestelnummer."), law=3)
    if pickup is None:
        raise Refusal(
            _("Bestelling %(number)s kennen wij niet als afhaalbestelling: controleer het nummer.")
            % {"number": number},
            law=3,
        )
    if pickup.branch_id != branch.pk:
        raise Refusal(
            _("Bestelling %(number)s hoort bij %(branch)s: zet haar apart en bel die vestiging.")
            % {"number": number, "branch": pickup.branch.name},
            law=3,
        )
    return pickup
