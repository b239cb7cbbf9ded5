from __future__ import annotations

from django.urls import path

from . import finding, settling, views

urlpatterns = [
    path("gesprekken", views.strip, name="calls"),
    path("gesprek/<int:call_id>", views.page, name="call"),
    path("gesprek/<int:call_id>/opnemen", views.answer, name="call-answer"),
    path("gesprek/<int:call_id>/woorden", views.words, name="call-words"),
    path("gesprek/<int:call_id>/nieuw", views.new_case, name="call-new"),
    path("gesprek/<int:call_id>/klaar", views.finished, name="call-finish"),
    path("gesprek/<int:call_id>/wie", finding.who, name="call-who"),
    path("gesprek/<int:call_id>/wie/<int:party_id>", finding.this_one, name="call-party"),
    path("gesprek/<int:call_id>/zaak/<str:reference>", views.about, name="call-about"),
    path("gesprek/<int:call_id>/controle", settling.checked, name="call-check"),
    path("zaak/<str:reference>/aan-de-telefoon", settling.settle, name="by-phone"),
]
