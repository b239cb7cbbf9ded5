"""Addresses for customers. They are Dutch in every language: a link in a letter must not depend on it."""

from __future__ import annotations

from django.urls import path

from gehoor.casework.letters import STATUS_PATH

from .views import check, status

app_name = "portal"

urlpatterns = [
    path(f"{STATUS_PATH}/<str:token>", status.show, name="status"),
    path(f"{STATUS_PATH}/<str:token>/bericht/<int:contact_id>", status.message, name="message"),
    path(f"{STATUS_PATH}/<str:token>/controle", check.check, name="check"),
]
