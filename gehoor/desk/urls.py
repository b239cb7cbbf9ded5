from __future__ import annotations

from django.urls import path

from . import backlog, reports
from .views import (
    case,
    channels,
    elsewhere,
    home,
    noting,
    promises,
    quarantine,
    received,
    search,
    session,
    verbs,
)

app_name = "desk"

urlpatterns = [
    path("", home.home, name="home"),
    path("lijst", home.due, name="due"),
    path("lijst/van", home.scope, name="scope"),
    path("meldingen", home.calls, name="alerts"),
    path("meldingen/<int:alert_id>/gezien", home.seen, name="seen"),
    path("live", elsewhere.live, name="live"),
    path("aanmelden", session.sign_in, name="sign-in"),
    path("afmelden", session.sign_out, name="sign-out"),
    path("taal", session.speak, name="language"),
    path("zaak/<str:reference>", case.case, name="case"),
    path("zaak/<str:reference>/vers", case.fresh, name="fresh"),
    path("zaak/<str:reference>/antwoord", case.answer, name="answer"),
    path("zaak/<str:reference>/antwoord/lezen", case.preview, name="preview"),
    path("zaak/<str:reference>/notitie", verbs.note, name="note"),
    path("zaak/<str:reference>/overnemen", verbs.take_over, name="take-over"),
    path("zaak/<str:reference>/verzetten", verbs.move, name="move"),
    path("zaak/<str:reference>/verzetten/lezen", verbs.move_preview, name="move-preview"),
    path("zaak/<str:reference>/toezeggen", promises.promise, name="promise"),
    path("zaak/<str:reference>/toezeggen/lezen", promises.promise_preview, name="promise-preview"),
    path("zaak/<str:reference>/nakomen", promises.keep, name="keep"),
    path("zaak/<str:reference>/nakomen/lezen", promises.keep_preview, name="keep-preview"),
    path(
        "zaak/<str:reference>/voorstel/<int:shift_id>/bevestigen",
        promises.confirm_shift,
        name="confirm-shift",
    ),
    path(
        "zaak/<str:reference>/voorstel/<int:shift_id>/intrekken",
        promises.withdraw_shift,
        name="withdraw-shift",
    ),
    path("zaak/<str:reference>/reeks/stoppen", promises.stop_series, name="stop-series"),
    path("contact/<int:contact_id>/opmaak", received.html, name="html"),
    path("bijlage/<int:attachment_id>", received.attachment, name="attachment"),
    path("noteren", noting.note_contact, name="note-contact"),
    path("apart", quarantine.quarantine, name="quarantine"),
    path("apart/<int:item_id>/ruw", quarantine.raw, name="raw"),
    path("apart/<int:item_id>/opnieuw", quarantine.try_again, name="try-again"),
    path("apart/<int:item_id>/klant", quarantine.by_a_person, name="by-a-person"),
    path("apart/<int:item_id>/spam", quarantine.spam, name="spam"),
    path("kanalen", channels.channels, name="channels"),
    path("zoek", search.search, name="search"),
    path("achterstand", backlog.backlog, name="backlog"),
    path("achterstand/<slug:group>/versturen", backlog.send, name="backlog-send"),
    path("achterstand/verstuurd/<int:run>", backlog.sent, name="backlog-run"),
    path("overzicht/balans", reports.balances, name="balance"),
    path("overzicht/onbeantwoord", reports.waiting, name="unanswered"),
    path("overzicht/beloften", reports.rates, name="rates"),
    path("overzicht/gevraagd", reports.asked, name="asked"),
    path("overzicht/wetten", reports.audit, name="laws"),
]
