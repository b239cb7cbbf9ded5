from __future__ import annotations

from django.urls import path

from . import views

urlpatterns = [
    path("zaak/<str:reference>/geprobeerd", views.tried, name="tried"),
    path("zaak/<str:reference>/kenner", views.expert, name="expert"),
    path("zaak/<str:reference>/gids", views.guide, name="guide"),
]
