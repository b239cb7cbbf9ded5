from __future__ import annotations

from django.urls import path

from . import views

urlpatterns = [
    path("zaak/<str:reference>/keten", views.of_case, name="chain"),
    path("zaak/<str:reference>/keten/<int:system_id>", views.of_system, name="chain-system"),
    path("gesprek/<int:call_id>/keten", views.of_call, name="chain-of-call"),
    path(
        "gesprek/<int:call_id>/keten/<int:system_id>",
        views.of_call_system,
        name="chain-of-call-system",
    ),
]
