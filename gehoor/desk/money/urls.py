from __future__ import annotations

from django.urls import path

from . import refunds

CASE = "zaak/<str:reference>/geld"

urlpatterns = [
    path(f"{CASE}/terug", refunds.refund, name="refund"),
    path(f"{CASE}/terug/lezen", refunds.read, name="refund-read"),
    path(f"{CASE}/terug/wegen", refunds.ways, name="refund-ways"),
    path(f"{CASE}/terug/<int:key>/besluit", refunds.decide, name="refund-decide"),
    path(f"{CASE}/terug/<int:key>/anders", refunds.change, name="refund-change"),
]
