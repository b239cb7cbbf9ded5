"""Taking what is urgent: one key, and nobody else is called any more."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from gehoor.casework.actions import emergencies
from gehoor.staff.access import colleagues

from ..case.rows import find
from ..case.verbs import done
from ..people import me


@colleagues()
@require_POST
def take(request: HttpRequest, reference: str) -> HttpResponse:
    if emergencies.take(find(reference), me(request)):
        return done(request, reference, _("Jij hebt de spoed: niemand wordt nog opgeroepen."))
    return done(request, reference, _("Een collega heeft deze spoed al opgepakt."))
