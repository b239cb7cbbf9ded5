"""A list of a campaign goes in, and comes out with who is left alone and why (K41)."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from gehoor.aftercare.shielding import Standing, standings
from gehoor.mailings.actions.recipients import known_in
from gehoor.mailings.rules import MOST_ROWS, Named, read_list
from gehoor.staff.access import colleagues
from gehoor.staff.permissions import May

from ..overview import tables

LARGEST = 5_000_000


@colleagues(May.SEND_TO_MANY)
@require_http_methods(["GET", "HEAD", "POST"])
def campaign(request: HttpRequest) -> HttpResponse:
    if request.method != "POST":
        return render(request, "desk/aftercare/campaign.html")
    rows = read_list(_text(request))
    if not rows or len(rows) > MOST_ROWS:
        problem = _("Kies een lijst met klantnummers of mailadressen, van hooguit 50.000 regels.")
        return render(request, "desk/aftercare/campaign.html", {"problem": problem}, status=422)
    columns = [_("Klant"), _("Mag mee"), _("Waarom niet"), _("Zaak"), _("Weer vanaf"),
               _("Belofte op de eerste datum nagekomen")]  # fmt: skip
    return tables.download(_("campagne"), columns, _checked(rows))


def _checked(rows: list[Named]) -> list[tuple[object, ...]]:
    """Each row with what we know: whom we do not know we did not let down either."""
    parties = known_in(rows)
    known = standings({each.pk for each in parties if each})
    pairs = zip(rows, parties, strict=True)
    return [_line(row, known[party.pk] if party else Standing()) for row, party in pairs]


def _line(row: Named, found: Standing) -> tuple[object, ...]:
    return (
        row.said,
        _("nee") if found.no_sales else _("ja"),
        str(found.shielded.label) if found.shielded else "",
        found.reference,
        found.until,
        found.kept_rate,
    )


def _text(request: HttpRequest) -> str:
    """The list as it was pasted or chosen, up to LARGEST bytes."""
    file = request.FILES.get("list")
    if file and (file.size or 0) <= LARGEST:
        return str(file.read(), "utf-8", "replace").replace("\0", "")
    return request.POST.get("text", "")[:LARGEST].replace("\0", "")
