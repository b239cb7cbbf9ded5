"""Our branches with who belongs there, and the partners that do part of what we promise."""

from __future__ import annotations

from django.contrib import messages
from django.db import IntegrityError, transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from gehoor.staff.access import colleagues
from gehoor.staff.enums import PartnerKind
from gehoor.staff.models import Branch, Colleague, Partner, Team
from gehoor.staff.permissions import May

from ..chosen import key as chosen_key


@colleagues(May.LEAD)
@require_http_methods(["GET", "POST"])
def places(request: HttpRequest) -> HttpResponse:
    if request.method == "POST":
        _add(request)
        return redirect("desk:partners")
    context = {
        "branches": Branch.objects.prefetch_related("teams", "colleagues").order_by("name"),
        "partners": Partner.objects.order_by("kind", "name"),
        "kinds": PartnerKind.choices,
        "people": Colleague.objects.here().select_related("branch", "team").order_by("name"),
        "teams": Team.objects.select_related("branch").order_by("name"),
    }
    return render(request, "desk/partners/places.html", context)


def _add(request: HttpRequest) -> None:
    """A branch when a place came along, else a partner."""
    said = request.POST
    name, place = said.get("name", "").strip()[:100], said.get("place", "").strip()[:100]
    kind = said.get("kind", "")
    if not name or ("place" in said and not place):
        messages.error(request, _("Vul de naam in, en bij een vestiging ook de plaats."))
        return
    try:
        with transaction.atomic():
            if place:
                Branch.objects.create(name=name, place=place)
            else:
                known = kind if kind in PartnerKind.values else PartnerKind.CARRIER
                Partner.objects.create(name=name, kind=known)
    except IntegrityError:
        messages.error(request, _("%(name)s staat er al.") % {"name": name})
    else:
        messages.success(request, _("%(name)s staat erbij.") % {"name": name})


@colleagues(May.LEAD)
@require_POST
def belongs(request: HttpRequest, key: int) -> HttpResponse:
    """A colleague or a team (`what` says which) belongs to a branch, or to none."""
    is_team = request.POST.get("what") == "team"
    one: Team | Colleague = (
        get_object_or_404(Team, pk=key) if is_team else get_object_or_404(Colleague, pk=key)
    )
    one.branch = Branch.objects.filter(pk=chosen_key(request, "branch")).first()
    one.save(update_fields=["branch"])
    messages.success(request, _("%(name)s is bijgewerkt.") % {"name": one.name})
    return redirect("desk:partners")
