"""What a case needs to know: who was asked for it, and the field where whoever knows it says so.

Made for a phone too: a technician at the door records it here.
"""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from gehoor.casework.policies import Refusal
from gehoor.facts.actions.looking import look_up, record_fact
from gehoor.facts.models import Fact, Field
from gehoor.staff.access import colleagues
from gehoor.staff.permissions import May

from ..case.rows import find
from ..chosen import key
from ..people import me


@colleagues(May.TAKE_PART)
@require_GET
def facts(request: HttpRequest, reference: str) -> HttpResponse:
    case = find(reference)
    needed = case.needed_facts.select_related(
        "field__partner", "field__asked_of", "known_by", "action"
    )
    asked = list(needed.order_by("asked_at", "pk"))
    fields = Field.objects.in_use().filter(team=case.team).select_related("partner", "asked_of")
    left = fields.exclude(pk__in=[each.field_id for each in asked]).order_by("name_nl")
    language = (get_language() or "nl")[:2]
    context = {
        "case": case,
        "asked": [(each, each.field.name(language)) for each in asked],
        "left": [(each, each.name(language)) for each in left],
    }
    return render(request, "desk/facts/facts.html", context)


@colleagues()
@require_POST
def look_up_one(request: HttpRequest, reference: str) -> HttpResponse:
    """Ask whoever knows this; who that is, the field says."""
    case = find(reference)
    field = get_object_or_404(Field.objects.in_use(), pk=key(request, "field"), team=case.team)
    try:
        look_up(case, field, me(request))
    except Refusal as refusal:
        messages.error(request, str(refusal))
    else:
        words = _("Gevraagd aan %(who)s. De klant vragen wij het pas als daar geen antwoord komt.")
        messages.success(request, words % {"who": field.knows})
    return redirect("desk:facts", reference)


@colleagues(May.TAKE_PART)
@require_POST
def record_one(request: HttpRequest, reference: str) -> HttpResponse:
    fact = get_object_or_404(Fact, pk=key(request, "fact"), case=find(reference))
    try:
        record_fact(fact, me(request), request.POST.get("value", "").replace("\0", ""))
    except Refusal as refusal:
        messages.error(request, str(refusal))
    else:
        messages.success(request, _("Bewaard: iedereen die aan deze zaak werkt, ziet het."))
    return redirect("desk:facts", reference)
