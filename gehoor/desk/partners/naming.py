"""Noting who does a promise for us."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from gehoor.casework.actions.partners import name_partner
from gehoor.promises.models import Promise
from gehoor.staff.access import colleagues
from gehoor.staff.models import Partner

from ..case.rows import find
from ..case.verbs import done
from ..chosen import key
from ..people import me


@colleagues()
@require_POST
def name(request: HttpRequest, reference: str) -> HttpResponse:
    case = find(reference)
    promise = get_object_or_404(Promise, pk=key(request, "promise"), case=case)
    partner = get_object_or_404(Partner, pk=key(request, "partner"))
    name_partner(promise, me(request), partner)
    return done(request, reference, _("Genoteerd, alleen voor ons."))
