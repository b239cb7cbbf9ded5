from __future__ import annotations

from django.urls import path

from . import links

urlpatterns = [
    path("zaak/<str:reference>/uploadlink", links.send, name="upload-link"),
    path("zaak/<str:reference>/uploadlink/lezen", links.read, name="upload-read"),
    path("contact/<int:contact_id>/los", links.uncouple, name="uncouple"),
]
