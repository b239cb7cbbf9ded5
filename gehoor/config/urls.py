"""Every address of the application, by surface."""

from __future__ import annotations

from django.urls import include, path

urlpatterns = [
    path("", include("gehoor.desk.urls")),
    path("", include("gehoor.portal.urls")),
]
