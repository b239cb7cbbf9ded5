"""Every address of the application, by surface."""

from __future__ import annotations

from django.urls import include, path

handler403 = "gehoor.desk.account.refused.refused"

urlpatterns = [
    path("", include("gehoor.portal.urls")),
    path("api/", include("gehoor.api.urls")),
    path("", include("gehoor.setup.urls")),
    path("", include("gehoor.desk.urls")),
    path("", include("gehoor.desk.account.factors")),
]
