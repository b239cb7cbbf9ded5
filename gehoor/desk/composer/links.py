"""The upload link, in two keys: what goes where is shown, and Enter sends it."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from gehoor.cases.models import Contact
from gehoor.casework.actions import uncoupling
from gehoor.casework.actions.uploading import send_upload_link, upload_link
from gehoor.casework.policies import Refusal
from gehoor.staff.access import colleagues

from ..case.rows import find
from ..case.verbs import done, refused
from ..people import me

ASKED = ("desk/parts/refusal.html", "#upload-refused")
COUPLED = ("desk/parts/refusal.html", "#uncoupled")


@colleagues()
@require_safe
def read(request: HttpRequest, reference: str) -> HttpResponse:
    """Where the link would go, and in which words."""
    found = find(reference)
    context: dict[str, Any] = {"case": found}
    try:
        context["link"] = upload_link(found, me(request))
    except Refusal as refusal:
        context["refusal"] = refusal
    return render(request, "desk/parts/upload-read.html", context)


@colleagues()
@require_POST
def send(request: HttpRequest, reference: str) -> HttpResponse:
    found = find(reference)
    try:
        contact = send_upload_link(found, me(request))
    except Refusal as refusal:
        return refused(request, found, {"refusal": refusal}, ASKED)
    where = contact.address.value if contact.address else ""
    return done(request, reference, _("De link is onderweg naar %(where)s.") % {"where": where})


@colleagues()
@require_POST
def uncouple(request: HttpRequest, contact_id: int) -> HttpResponse:
    """What was taken for evidence of this case goes on as a case of its own, which is shown then."""
    contact = get_object_or_404(Contact.objects.select_related("case", "address"), pk=contact_id)
    found = find(contact.case.reference)
    try:
        case = uncoupling.uncouple(contact, me(request))
    except Refusal as refusal:
        return refused(request, found, {"refusal": refusal}, COUPLED)
    return done(request, case.reference, _("Dit bericht heeft nu een eigen zaak."))
