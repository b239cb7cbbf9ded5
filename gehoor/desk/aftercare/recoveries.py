"""Talks after serious failure, what they brought, and who stayed; the list of who left comes in here."""

from __future__ import annotations

import csv
import io
from datetime import date

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from gehoor.aftercare.actions import recovering
from gehoor.aftercare.actions.leaving import bring_in
from gehoor.aftercare.enums import Trust
from gehoor.aftercare.models import Recovery
from gehoor.casework.policies import Refusal
from gehoor.insight import aftercare
from gehoor.mailings.actions.recipients import known_in
from gehoor.mailings.rules import Named
from gehoor.parties.models import Party
from gehoor.staff.access import colleagues
from gehoor.staff.permissions import May

from ..people import me

MOST, LARGEST = 100, 5_000_000


@colleagues()
@require_safe
def show(request: HttpRequest) -> HttpResponse:
    rows = Recovery.objects.select_related("case__party", "colleague")
    failed, others = aftercare.retained()
    context = {
        "rows": rows.order_by("trust", "due_at")[:MOST],
        "outcomes": [each for each in Trust.choices if each[0] != Trust.UNKNOWN],
        "trust": aftercare.trust(),
        "failed": failed,
        "others": others,
    }
    return render(request, "desk/aftercare/recoveries.html", context)


@colleagues(May.LEAD)
@require_POST
def hold(request: HttpRequest, key: int) -> HttpResponse:
    row = get_object_or_404(Recovery, pk=key)
    try:
        recovering.hold(row, me(request), request.POST.get("plan", ""))
        messages.success(request, _("Bewaard. Over 30 dagen vragen wij de klant hoe het ging."))
    except Refusal as refusal:
        messages.error(request, str(refusal))
    return redirect("desk:recoveries")


@colleagues(May.LEAD)
@require_POST
def conclude(request: HttpRequest, key: int) -> HttpResponse:
    row, said = get_object_or_404(Recovery, pk=key), request.POST.get("trust", "")
    trust = Trust(said) if said in Trust.values else Trust.UNKNOWN
    try:
        recovering.conclude(row, me(request), trust, request.POST.get("words", ""))
        messages.success(request, _("De uitkomst staat erbij."))
    except Refusal as refusal:
        messages.error(request, str(refusal))
    return redirect("desk:recoveries")


@colleagues(May.SEND_TO_MANY)
@require_POST
def departures(request: HttpRequest) -> HttpResponse:
    """Lines of a customer number or mail address and a day: `a.jansen@post.example;2026-03-14`."""
    left, unknown = _read(request.POST.get("text", "")[:LARGEST].replace("\0", ""))
    new = bring_in(left, me(request))
    said = _("%(new)s vertrokken klanten erbij; %(unknown)s regels niet herkend.")
    messages.success(request, said % {"new": new, "unknown": unknown})
    return redirect("desk:recoveries")


def _read(text: str) -> tuple[list[tuple[Party, date]], int]:
    """Who left and when, and how many lines named nobody or no day."""
    separator = max(";\t,", key=text.count)
    lines = [each for each in csv.reader(io.StringIO(text), delimiter=separator) if any(each)]
    said = [(each[0].strip(), _day(each[1].strip() if len(each) > 1 else "")) for each in lines]
    named = [Named(mail=who) if "@" in who else Named(number=who) for who, _at in said]
    found = [
        (party, day)
        for party, (_who, day) in zip(known_in(named), said, strict=True)
        if party and day
    ]
    return found, len(lines) - len(found)


def _day(said: str) -> date | None:
    try:
        return date.fromisoformat(said)
    except ValueError:
        return None
