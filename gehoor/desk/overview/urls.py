from __future__ import annotations

from django.urls import path

from . import (
    audits,
    backlog,
    calling,
    equal,
    foresight,
    handed,
    lengths,
    rates,
    reports,
    slipping,
    slots,
    stuck,
)

urlpatterns = [
    path("achterstand", backlog.backlog, name="backlog"),
    path("achterstand/<slug:group>/versturen", backlog.send, name="backlog-send"),
    path("achterstand/verstuurd/<int:run>", backlog.sent, name="backlog-run"),
    path("overzicht/balans", reports.balances, name="balance"),
    path("overzicht/onbeantwoord", reports.waiting, name="unanswered"),
    path("overzicht/beloften", rates.rates, name="rates"),
    path("overzicht/gelijk", equal.equal, name="equal"),
    path("overzicht/verwachting", equal.gaps, name="gaps"),
    path("overzicht/een-keer", rates.at_once, name="at-once"),
    path("overzicht/vooruitzicht", foresight.outlook, name="outlook"),
    path(
        "overzicht/vooruitzicht/<int:team_id>/keuze",
        foresight.choose_for_ceiling,
        name="ceiling-choice",
    ),
    path("overzicht/belmomenten", slots.slots, name="slots"),
    path("overzicht/belmomenten/plekken", slots.change, name="slots-change"),
    path("overzicht/lengte", lengths.show, name="lengths"),
    path("overzicht/overdrachten", handed.show, name="handed"),
    path("overzicht/langlopers", slipping.report, name="slipping"),
    path("overzicht/langlopers/<str:reference>/besluit", slipping.decided, name="decided"),
    path("overzicht/vastgelopen", stuck.stuck, name="stuck"),
    path("overzicht/vastgelopen/<slug:passage>", stuck.behind, name="stuck-cases"),
    path("overzicht/bellen-na-mail", calling.report, name="calling"),
    path("overzicht/gevraagd", reports.asked, name="asked"),
    path("overzicht/wetten", audits.audit, name="laws"),
    path("overzicht/wetten/nu", audits.audit_now, name="audit-now"),
]
