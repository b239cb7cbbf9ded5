"""Payments: what is to be paid, files for the bank, what the bank said, and what did not match."""

from __future__ import annotations

from collections.abc import Callable

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from gehoor.casework.policies import Refusal
from gehoor.core import clock
from gehoor.insight.charges import waived
from gehoor.remedies.actions import files, importing
from gehoor.remedies.actions.after_all import netted
from gehoor.remedies.bank.xml import MOST_BYTES
from gehoor.remedies.enums import Outcome
from gehoor.remedies.models import House, Instalment, Line, PaymentFile, Payout, Statement
from gehoor.remedies.policies import amount_of, house
from gehoor.staff.access import colleagues
from gehoor.staff.permissions import May

from ..people import me

MOST = 200
LATELY = 20
MONTHS = 12


@colleagues(May.PAY)
@require_safe
def payments(request: HttpRequest) -> HttpResponse:
    to_pay = (
        Payout.objects.to_pay()
        .select_related("account", "promise", "case__party")
        .order_by("promise__due_at")
    )
    unsettled = Line.objects.filter(outcome=Outcome.DIFFERS, settled_at=None).select_related(
        "statement"
    )
    others = Line.objects.filter(outcome=Outcome.OTHER).select_related("statement").order_by("-pk")
    parts = Instalment.objects.filter(netted_at=None, netting__ended_at=None)
    statements = (
        Statement.objects.select_related("by").prefetch_related("lines").order_by("-pk")[:LATELY]
    )
    context = {
        "to_pay": to_pay[:MOST],
        "asked": Payout.objects.to_pay().filter(account=None).count(),
        "files": PaymentFile.objects.select_related("made_by", "approved_by").order_by("-pk")[
            :LATELY
        ],
        "statements": [(each, _counted(each)) for each in statements],
        "unsettled": unsettled.order_by("pk")[:MOST],
        "others": others[:MOST],
        "parts": parts.select_related("netting__refund__case__party").order_by("bill_on", "pk")[
            :MOST
        ],
        "waived": waived(MONTHS),
        "house": house(),
    }
    return render(request, "desk/money/payments.html", context)


def _counted(statement: Statement) -> list[tuple[str, int]]:
    """Together with what was known already, these are all lines of the file."""
    found = importing.counts(statement.lines.all())
    return [(str(each.label), count) for each, count in found.items() if count]


@colleagues(May.PAY)
@require_POST
def make(request: HttpRequest) -> HttpResponse:
    return _try(request, lambda: files.make_file(me(request)), _("Het bestand is klaar."))


@colleagues(May.PAY)
@require_POST
def approve(request: HttpRequest, key: int) -> HttpResponse:
    file = get_object_or_404(PaymentFile, pk=key)
    return _try(request, lambda: files.approve_file(file, me(request)), _("Goedgekeurd."))


@colleagues(May.PAY)
@require_POST
def fetch(request: HttpRequest, key: int) -> HttpResponse:
    """The file itself; it may be fetched more than once, the bank knows it by its number."""
    file = get_object_or_404(PaymentFile, pk=key)
    try:
        content = files.fetch(file, me(request))
    except Refusal as refusal:
        messages.error(request, str(refusal))
        return redirect("desk:payments")
    return HttpResponse(
        content, content_type="application/xml",
        headers={"Content-Disposition": f'attachment; filename="{file.message_id}.xml"'},
    )  # fmt: skip


@colleagues(May.PAY)
@require_POST
def take_in(request: HttpRequest) -> HttpResponse:
    """Read a statement; the same one twice changes nothing."""
    given = request.FILES.get("statement")
    if given is None or not given.size or given.size > MOST_BYTES:
        messages.error(request, _("Kies het afschrift van de bank, van ten hoogste 20 MB."))
        return redirect("desk:payments")
    content, name = given.read(), given.name or ""
    return _try(
        request,
        lambda: importing.take_in(content, name, me(request)),
        _("Het afschrift is gelezen."),
    )


@colleagues(May.PAY)
@require_POST
def settle(request: HttpRequest, key: int) -> HttpResponse:
    line, note = get_object_or_404(Line, pk=key), request.POST.get("note", "")
    return _try(request, lambda: importing.settle(line, me(request), note), _("Vastgelegd."))


@colleagues(May.PAY)
@require_POST
def netted_on(request: HttpRequest, key: int) -> HttpResponse:
    part, invoice = get_object_or_404(Instalment, pk=key), request.POST.get("invoice", "")
    return _try(
        request, lambda: netted(part, me(request), invoice), _("Verrekend; de klant leest het.")
    )


@colleagues(May.LEAD)
@require_POST
def set_house(request: HttpRequest) -> HttpResponse:
    said = request.POST
    try:
        values = House(
            name=said.get("name", "").strip()[:70],
            agent_limit=amount_of(said.get("agent_limit", "")),
            office_limit=amount_of(said.get("office_limit", "")),
            four_eyes_above=amount_of(said.get("four_eyes_above", "")),
            offer_cents=amount_of(said.get("offer", "")),
            at=clock.now(),
        )
        files.set_house(me(request), values, said.get("iban", ""))
    except Refusal as refusal:
        messages.error(request, str(refusal))
    else:
        messages.success(request, _("Dit geldt vanaf nu."))
    return redirect("desk:payments")


def _try(request: HttpRequest, verb: Callable[[], object], words: str) -> HttpResponse:
    try:
        verb()
    except Refusal as refusal:
        messages.error(request, str(refusal))
    else:
        messages.success(request, words)
    return redirect("desk:payments")
