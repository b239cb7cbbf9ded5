from __future__ import annotations

from django.urls import path

from . import views

urlpatterns = [
    path("brieven", views.letters, name="letters"),
    path("brieven/alle.pdf", views.all_printed, name="letters-print"),
    path("brieven/gepost", views.all_posted, name="letters-posted"),
    path("brieven/<int:key>.pdf", views.printed, name="letter-print"),
    path("brieven/<int:key>/gepost", views.in_the_post, name="letter-posted"),
]
