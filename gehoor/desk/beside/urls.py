from __future__ import annotations

from django.urls import path

from . import views

urlpatterns = [
    path("zaak/<str:reference>/naast-je", views.beside_me, name="beside"),
    path("zaak/<str:reference>/hier-overnemen", views.take_here, name="take-here"),
]
