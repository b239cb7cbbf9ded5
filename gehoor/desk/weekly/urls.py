from __future__ import annotations

from django.urls import path

from . import views

urlpatterns = [
    path("vaste-dag", views.overview, name="weekly"),
    path("vaste-dag/<int:key>/overslaan", views.skip, name="skip-week"),
    path("vaste-dag/vraag/<int:key>/tonen", views.show, name="show-request"),
    path("vaste-dag/vraag/<int:key>/antwoord", views.answer, name="answer-request"),
]
