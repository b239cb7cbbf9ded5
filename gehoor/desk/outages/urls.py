from __future__ import annotations

from django.urls import path

from . import views

urlpatterns = [
    path("storingen", views.overview, name="outages"),
    path("storingen/<int:key>/tekst", views.changed, name="outage-changed"),
    path("storingen/<int:key>/verholpen", views.over, name="outage-over"),
]
