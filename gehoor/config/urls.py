"""Every address of the application, by surface."""

from __future__ import annotations

from django.urls import include, path

urlpatterns = [
    path("api/", include("gehoor.api.urls")),
    path("", include("gehoor.setup.urls")),
    path("", include("gehoor.desk.urls")),
    path("", include("gehoor.portal.urls")),
]
