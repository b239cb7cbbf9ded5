"""Giving money back in six keys: how much, what for, whose fault; both ways with their dates are shown."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from gehoor.cases.enums import Direction
from gehoor.cases.models import Case, Contact
from gehoor.casework.policies import Refusal
from gehoor.core.keys import key_of
from gehoor.core.money import amount
from gehoor.remedies.actions import netting, refunding
from gehoor.remedies.actions.after_all import pay_out_after_all
from gehoor.remedies.actions.faults import whose
from gehoor.remedies.actions.refunding import Decision, may_net
from gehoor.remedies.enums import Method, Whose
from gehoor.remedies.models import Netting, Refund
from gehoor.remedies.policies import amount_of, house, limit_of
from gehoor.remedies.rules import COSTS, LONGEST, lead_decides
from gehoor.staff.access import colleagues
from gehoor.staff.permissions import May

from .. import moments
from ..case.rows import find
from ..case.verbs import done, refused
from ..people import me

REFUSED = ("desk/parts/refusal.html", "#refund-refused")
MOST_CONTACTS = 8
SORRY = {
    "nl": "Dit was onze fout en niet de uwe. Dat spijt ons.",
    "en": "This was our mistake and not yours. We are sorry.",
}


@colleagues()
@require_safe
def ways(request: HttpRequest, reference: str) -> HttpResponse:
    """What goes with whose fault it was: the apology, the costs, and whether there is a choice (K37)."""
    found = find(reference)
    fault = _fault(request.GET) or whose(found)
    ours = fault is Whose.US
    context = {
        "case": found,
        "fault": fault,
        "may_net": may_net(fault),
        "sorry": SORRY[found.language] if ours else "",
        "costs": COSTS // 100 if ours else "",
        "said": heard_in(found),
    }
    return render(request, "desk/money/ways.html", context)


@colleagues()
@require_safe
def read(request: HttpRequest, reference: str) -> HttpResponse:
    """The letter, both ways side by side, and who decides."""
    found = find(reference)
    context: dict[str, Any] = {"case": found}
    try:
        what = _read(found, request.GET)
    except Refusal as refusal:
        return render(request, "desk/money/read.html", context | {"refusal": refusal})
    letter, both = refunding.preview(found, me(request), what)
    language = moments.language()
    context |= {
        "letter": letter,
        "paying": both.paying(language),
        "netting": both.netting(language) if both.parts else "",
        "long": both.long and both.parts and what.method is Method.NET,
        "longest": LONGEST.days,
        "asks": lead_decides(what.cents + what.costs, limit_of(me(request), house())),
    }
    return render(request, "desk/money/read.html", context)


@colleagues()
@require_POST
def refund(request: HttpRequest, reference: str) -> HttpResponse:
    found = find(reference)
    try:
        row = refunding.refund(found, me(request), _read(found, request.POST))
    except Refusal as refusal:
        return refused(request, found, {"refusal": refusal}, REFUSED)
    if row.granted_at is None or row.nettings.waiting().exists():
        asked = _("Gevraagd aan %(lead)s.") % {"lead": found.team.lead.name}
        return done(request, reference, asked)
    what = amount(row.total, moments.language())
    return done(
        request,
        reference,
        _("Terugbetaling van %(what)s toegezegd. De klant hoort het nu.") % {"what": what},
    )


@colleagues(May.LEAD)
@require_POST
def decide(request: HttpRequest, reference: str, key: int) -> HttpResponse:
    """The lead about a refund above the limit, or a netting that takes long."""
    found = find(reference)
    row = get_object_or_404(Refund, pk=key, case=found)
    yes, reason = request.POST.get("answer") == "yes", request.POST.get("reason", "")
    waits = row.nettings.waiting().first()
    try:
        _decide(request, row, waits, yes, reason)
    except Refusal as refusal:
        target = ("desk/parts/refusal.html", f"#refund-decided-{key}")
        return refused(request, found, {"refusal": refusal}, target)
    words = (
        _("Besloten; de klant krijgt bericht.")
        if yes or waits
        else _("Niet terugbetaald; je collega leest waarom.")
    )
    return done(request, reference, words)


def _decide(
    request: HttpRequest, row: Refund, waits: Netting | None, yes: bool, reason: str
) -> None:
    by = me(request)
    if waits and yes:
        netting.approve_netting(waits, by)
    elif waits:
        netting.refuse_netting(waits, by, reason)
    elif yes:
        refunding.approve(row, by)
    else:
        refunding.refuse(row, by, reason)


@colleagues()
@require_POST
def change(request: HttpRequest, reference: str, key: int) -> HttpResponse:
    """What the customer says in a call or a mail about how the money comes: netted, or paid after all."""
    found = find(reference)
    row = get_object_or_404(Refund, pk=key, case=found)
    said = _contact(found, request.POST)
    try:
        if request.POST.get("method") == Method.NET:
            netting.net_for(row, me(request), said)
        else:
            pay_out_after_all(row, by=me(request), asked_in=said)
    except Refusal as refusal:
        return refused(
            request,
            found,
            {"refusal": refusal},
            ("desk/parts/refusal.html", f"#refund-changed-{key}"),
        )
    return done(request, reference, _("Zo doen wij het; de klant krijgt bericht."))


def heard_in(case: Case) -> list[Contact]:
    """The contacts in which the customer may have said what they want, the newest first."""
    rows = case.contacts.filter(direction=Direction.IN).order_by("-at", "-pk")
    return list(rows.defer("html")[:MOST_CONTACTS])


def _read(case: Case, said: QueryDict) -> Decision:
    """Raises Refusal for what is no amount."""
    typed = {name: said.get(name, "").strip() for name in ("costs", "monthly", "sorry", "reason")}
    return Decision(
        amount_of(said.get("amount", "")),
        typed["reason"] or case.title,
        costs=amount_of(typed["costs"]) if typed["costs"].strip("0,. ") else 0,
        monthly=amount_of(typed["monthly"]) if typed["monthly"] else None,
        sorry=typed["sorry"],
        method=Method.NET if said.get("method") == Method.NET else Method.PAY_OUT,
        consent=_contact(case, said),
        fault=_fault(said),
        on_the_line="on_the_line" in said,
    )


def _fault(said: QueryDict) -> Whose | None:
    whose_fault = said.get("fault", "")
    return Whose(whose_fault) if whose_fault in Whose.values else None


def _contact(case: Case, said: QueryDict) -> Contact | None:
    return case.contacts.filter(pk=key_of(said.get("consent", ""))).first()
