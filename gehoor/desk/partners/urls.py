from __future__ import annotations

from django.urls import path

from . import naming, places

urlpatterns = [
    path("zaak/<str:reference>/partner", naming.name, name="name-partner"),
    path("vestigingen", places.places, name="partners"),
    path("vestigingen/wie/<int:key>", places.belongs, name="belongs-to-branch"),
]
