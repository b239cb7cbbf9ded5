from __future__ import annotations

from django.urls import path

from . import views

urlpatterns = [
    path("vooraf", views.overview, name="cohorts"),
    path("vooraf/<int:key>", views.one, name="cohort"),
]
