from __future__ import annotations

from django.urls import path

from . import decisions, life, promises, questions, received, verbs, views

urlpatterns = [
    path("zaak/<str:reference>", views.case, name="case"),
    path("zaak/<str:reference>/vers", views.fresh, name="fresh"),
    path("zaak/<str:reference>/antwoord", views.answer, name="answer"),
    path("zaak/<str:reference>/antwoord/lezen", views.preview, name="preview"),
    path("zaak/<str:reference>/vragen", questions.read, name="questions"),
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
    path("zaak/<str:reference>/tussenbericht", life.interim, name="interim"),
    path("zaak/<str:reference>/loslaten", life.release, name="release"),
    path("zaak/<str:reference>/samenvoegen", life.merge, name="merge"),
    path("zaak/<str:reference>/samenvoegen/zoek", life.merge_find, name="merge-find"),
    path("zaak/<str:reference>/uit-elkaar", life.unmerge, name="unmerge"),
    path("zaak/<str:reference>/verzoek/<int:key>/ja", decisions.approve, name="approve-move"),
    path("zaak/<str:reference>/verzoek/<int:key>/nee", decisions.refuse, name="refuse-move"),
    path("zaak/<str:reference>/tegemoetkoming/<int:key>", decisions.compensate, name="compensate"),
    path("zaak/<str:reference>/tegemoetkoming/<int:key>/nee", decisions.decline, name="decline"),
    path("zaak/<str:reference>/oorzaak/<int:key>", decisions.explain, name="explain"),
]
