"""In which state the work of a colleague can be moved, and when an account can be closed."""

from __future__ import annotations

from django.utils.translation import gettext as _

from gehoor.casework.policies import Refusal
from gehoor.staff.models import Colleague

from .models import Reassignment
from .permissions import leads_colleague


def check_leads_colleague(by: Colleague, colleague: Colleague) -> None:
    if not leads_colleague(by, colleague):
        raise Refusal(
            _("Het werk van %(name)s verdeelt de eigen teamleider.")
            % {"name": colleague.first_name},
            law=5,
        )


def check_can_undo(run: Reassignment) -> None:
    if run.undone_at:
        raise Refusal(_("Dit is al teruggedraaid."), law=5)
    if not run.of.is_active:
        raise Refusal(
            _("%(name)s werkt hier niet meer: verdeel het werk opnieuw.")
            % {"name": run.of.first_name},
            law=5,
        )


def check_owns_nothing(colleague: Colleague, cases: int, promises: int) -> None:
    """Law 5: nobody goes while something is still theirs (requirement M71)."""
    if not (cases or promises):
        return
    raise Refusal(
        _("Bij %(name)s staat nog open: zaken %(cases)s, toezeggingen %(promises)s.")
        % {"name": colleague.first_name, "cases": cases, "promises": promises},
        law=5,
        ways_out=(_("verdeel eerst het werk van %(name)s") % {"name": colleague.first_name},),
    )


def check_leads_no_team(colleague: Colleague) -> None:
    """Law 5: a team without a lead has nobody who stands behind its promises."""
    if team := colleague.leads.order_by("name").first():
        raise Refusal(
            _("%(name)s leidt nog %(team)s: wijs eerst een andere teamleider aan.")
            % {"name": colleague.first_name, "team": team.name},
            law=5,
        )
