from __future__ import annotations

from django.urls import path

from . import destinations, referring

urlpatterns = [
    path("zaak/<str:reference>/verwijzen", referring.refer, name="refer"),
    path("zaak/<str:reference>/verwijzen/lezen", referring.preview, name="refer-preview"),
    path("verwijsadressen", destinations.show, name="destinations"),
]
