from __future__ import annotations

from django.urls import path

from . import views

urlpatterns = [
    path("bereikbaarheid", views.reach, name="reach"),
    path("bereikbaarheid/<int:key>", views.reach, name="reach-of"),
    path("bereikbaarheid/vestiging/<int:key>", views.branch, name="reach-branch"),
]
