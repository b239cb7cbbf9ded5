from __future__ import annotations

from django.urls import path

from . import drafts, files, links, texts, waiting

urlpatterns = [
    path("zaak/<str:reference>/uploadlink", links.send, name="upload-link"),
    path("zaak/<str:reference>/uploadlink/lezen", links.read, name="upload-read"),
    path("contact/<int:contact_id>/los", links.uncouple, name="uncouple"),
    path("zaak/<str:reference>/klaar/<int:key>/terug", waiting.undo, name="undo"),
    path("zaak/<str:reference>/standaardteksten", texts.texts, name="standard-texts"),
    path("bijlagen", files.add, name="add-files"),
    path("concept", drafts.keep, name="keep-draft"),
    path("terughalen", waiting.pace, name="pace"),
]
