from __future__ import annotations

from django.urls import path

from . import views

urlpatterns = [
    path("", views.home, name="home"),
    path("lijst", views.due, name="due"),
    path("lijst/van", views.scope, name="scope"),
    path("vandaag", views.now, name="today"),
    path("pauze", views.pause, name="pause"),
    path("meldingen", views.calls, name="alerts"),
    path("meldingen/<int:alert_id>/gezien", views.seen, name="seen"),
]
