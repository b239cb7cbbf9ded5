from __future__ import annotations

from django.urls import path

from . import views

urlpatterns = [
    path("zaak/<str:reference>/ander-moment/<int:key>", views.rebook, name="rebook"),
]
