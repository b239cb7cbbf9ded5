from __future__ import annotations

from django.urls import path

from . import fields, needed

urlpatterns = [
    path("zaak/<str:reference>/gegevens", needed.facts, name="facts"),
    path("zaak/<str:reference>/gegevens/vraag", needed.look_up_one, name="fact-ask"),
    path("zaak/<str:reference>/gegevens/weet", needed.record_one, name="fact-known"),
    path("gegevens", fields.fields, name="fields"),
]
