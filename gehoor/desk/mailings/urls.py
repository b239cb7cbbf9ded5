from __future__ import annotations

from django.urls import path

from . import views

urlpatterns = [
    path("aankondigingen", views.overview, name="mailings"),
    path("aankondigingen/<int:key>", views.one, name="mailing"),
    path("aankondigingen/<int:key>/versturen", views.send, name="mailing-send"),
    path("aankondigingen/<int:key>/stoppen", views.halt, name="mailing-stop"),
    path("aankondigingen/<int:key>/gepost", views.in_the_post, name="mailing-posted"),
    path("aankondigingen/<int:key>/brieven.pdf", views.printed, name="mailing-letters"),
    path("aankondigingen/brief/<int:key>.pdf", views.letter, name="mailing-letter"),
    path("klant/<int:key>/aankondigingen", views.mailed, name="mailed"),
    path("klant/<int:key>/nieuws", views.news, name="news"),
]
