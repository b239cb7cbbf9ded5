"""When a case may be handed over, and by whom a handover may be answered."""

from __future__ import annotations

from django.utils.translation import gettext as _

from gehoor.cases.models import Case
from gehoor.casework.permissions import leads
from gehoor.casework.policies import Refusal, check_goes_on_here
from gehoor.staff.models import Colleague, Team

from .models import Handover
from .rules import MOST_TRANSFERS

type Receiver = Colleague | Team


def transfers(case: Case) -> int:
    """How often the customer of this case came to somebody else already."""
    return case.handovers.transfers().count()


def stays_here(case: Case) -> bool:
    """Whether whoever has it owns it to the end (requirement W12)."""
    return transfers(case) >= MOST_TRANSFERS


def check_may_hand_over(case: Case, to: Receiver | None) -> None:
    check_goes_on_here(case)
    if not case.is_open:
        raise Refusal(_("Deze zaak is gesloten: er is niets over te dragen."), law=5)
    if to is None:
        raise Refusal(_("Kies een collega of een team."), law=5)
    if to == case.owner:
        raise Refusal(_("De zaak is al van %(name)s.") % {"name": to.name}, law=5)
    if isinstance(to, Colleague) and not to.is_active:
        raise Refusal(
            _("%(name)s werkt hier niet meer: kies een ander.") % {"name": to.name}, law=5
        )
    if isinstance(to, Colleague) and to.is_away(case.team.today()):
        raise Refusal(_("%(name)s is vandaag afwezig: kies een ander.") % {"name": to.name}, law=5)
    if (
        isinstance(to, Team)
        and not to.members.present(to.today()).exclude(pk=case.owner_id).exists()
    ):
        raise Refusal(_("In %(name)s is niemand: kies een collega.") % {"name": to.name}, law=5)
    if isinstance(to, Colleague):
        check_stays_for(case, to)
    check_goes_no_further(case, to)


def check_stays_for(case: Case, to: Colleague) -> None:
    """Requirement M71: nobody gets a promise for after their last day, by taking a case either."""
    dates = case.promises.open().filter(owner=case.owner).values_list("due_at", flat=True)
    if all(to.is_here_for(each, case.team.hours().zone) for each in dates):
        return
    raise Refusal(
        _("%(name)s is er dan niet meer: in deze zaak is iets toegezegd voor daarna.")
        % {"name": to.first_name},
        law=5,
        ways_out=(_("kies een andere collega"), _("geef de zaak aan het team")),
    )


def check_goes_no_further(case: Case, to: Receiver) -> None:
    """Requirement W12: after two transfers a case stays where it is, or the lead takes it."""
    lead = case.team.lead
    if to == lead or not stays_here(case):
        return
    raise Refusal(
        _("Deze klant ging al twee keer naar een ander: %(owner)s wordt regisseur.")
        % {"owner": case.owner.name},
        law=5,
        ways_out=(
            _("houd de zaak, en vraag een collega om een oordeel"),
            _("nodig een specialist uit in de zaak"),
            *([_("laat %(lead)s haar nemen") % {"lead": lead.name}] if lead != case.owner else []),
        ),
    )


def check_has_a_line(briefing: str) -> None:
    if not briefing.strip():
        raise Refusal(
            _("Zeg in één regel wat er speelt: dan hoeft de klant het niet nog eens te vertellen."),
            law=6,
        )


def check_has_a_reason(reason: str) -> None:
    if not reason.strip():
        raise Refusal(_("Zeg waarom je haar teruggeeft: je collega leest het."), law=5)


def check_waits_for(handover: Handover | None, by: Colleague) -> Handover:
    if handover is None:
        raise Refusal(
            _("Deze overdracht wacht niet meer op jou: kijk van wie de zaak nu is."), law=5
        )
    return handover


def check_may_withdraw(handover: Handover | None, by: Colleague) -> Handover:
    """Who gave it, whose it is, or who leads."""
    if handover is None:
        raise Refusal(_("Er wacht geen overdracht meer."), law=5)
    if by.pk not in {handover.by_id, handover.owner_id} and not leads(by, handover.case):
        raise Refusal(
            _("Alleen %(name)s trekt deze overdracht in.") % {"name": handover.by.name}, law=5
        )
    return handover
