"""How a customer stands with us, for sales and for who looks after accounts (K41, W26)."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.views.decorators.http import require_GET

from gehoor.aftercare.shielding import standing

from .access import problem, readers
from .processes import customer_known_by


@readers
@require_GET
def show(request: HttpRequest) -> HttpResponse:
    """?customer= a customer number, mail address or phone number of theirs.

    `no_sales` is true while we still owe them something, with the reason and, once solved, until when;
    `kept_rate` is the share of promises kept on their first date, null without any.
    """
    party = customer_known_by(request.GET.get("customer", ""))
    if party is None:
        return problem(404, "We know nobody by that: give a customer number, mail or phone number.")
    found = standing(party.pk)
    return JsonResponse(
        {
            "no_sales": found.no_sales,
            "reason": str(found.shielded) if found.shielded else None,
            "case": found.reference or None,
            "until": found.until.isoformat() if found.until else None,
            "kept_rate": found.kept_rate,
            "promises": {"kept": found.kept, "kept_later": found.later, "broken": found.broken},
        }
    )
