from __future__ import annotations

from django.urls import path

from . import views

urlpatterns = [
    path("zoek", views.search, name="search"),
]
