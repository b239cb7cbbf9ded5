from __future__ import annotations

from django.urls import path

from . import lanes, taking

urlpatterns = [
    path("zaak/<str:reference>/spoed", taking.take, name="take-emergency"),
    path("team/<int:team_id>/spoed", lanes.lanes, name="emergencies"),
    path("team/<int:team_id>/spoed/<int:key>/stoppen", lanes.end, name="end-emergency"),
]
