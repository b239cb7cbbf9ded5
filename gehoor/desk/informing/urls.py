from __future__ import annotations

from django.urls import path

from . import views

urlpatterns = [
    path("zaak/<str:reference>/stap", views.step, name="show-step"),
    path("zaak/<str:reference>/probleem", views.problem, name="problem"),
    path("zaak/<str:reference>/probleem/lezen", views.read, name="problem-read"),
]
