from __future__ import annotations

from django.urls import path

from . import silent

urlpatterns = [
    path("bestellingen/stil", silent.silent, name="silent-orders"),
    path("bestellingen/stil/dagen", silent.patience, name="order-patience"),
]
