"""In which state an answer to a complaint may go."""

from __future__ import annotations

from django.utils.translation import gettext as _

from gehoor.casework.actions.answer import Answer
from gehoor.casework.policies import Refusal

from .models import Complaint


def check_recognises(what: Answer) -> None:
    """Requirement G13: who complained reads first that we see what went wrong; or there is a reason not to.

    Asks nothing for an answer that settles no question.
    """
    if not what.answers or what.recognition.strip() or what.unrecognised.strip():
        return
    if not Complaint.objects.standing().filter(question__in=what.answers).exists():
        return
    raise Refusal(
        _(
            "Dit antwoordt op een klacht: begin met wat er misging en wat dat voor de klant betekende."
        ),
        law=4,
        ways_out=(_("vul de erkenning in"), _("zeg waarom er geen erkenning bij hoort")),
    )
