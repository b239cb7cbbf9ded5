"""In which state the work of a colleague can be moved."""

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
