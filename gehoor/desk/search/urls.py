from __future__ import annotations

from django.urls import path

from . import earlier, views

urlpatterns = [
    path("zoek", views.search, name="search"),
    path("zoeken", views.find, name="find"),
    path("zoeken/bewaar", views.save, name="save-view"),
    path("zoeken/<int:view_id>/weg", views.forget, name="forget-view"),
    path("zaak/<str:reference>/eerder", earlier.alike, name="alike"),
]
