from __future__ import annotations

from django.urls import path

from . import charges, giving, payments, refunds

CASE = "zaak/<str:reference>/geld"
BANK = "betalingen"

urlpatterns = [
    path(f"{CASE}/terug", refunds.refund, name="refund"),
    path(f"{CASE}/terug/lezen", refunds.read, name="refund-read"),
    path(f"{CASE}/terug/wegen", refunds.ways, name="refund-ways"),
    path(f"{CASE}/terug/<int:key>/besluit", refunds.decide, name="refund-decide"),
    path(f"{CASE}/terug/<int:key>/anders", refunds.change, name="refund-change"),
    path(f"{CASE}/belkosten", giving.costs, name="call-costs"),
    path(f"{CASE}/aanbod", giving.offer, name="offer"),
    path(f"{CASE}/aanbod/lezen", giving.read, name="offer-read"),
    path(f"{CASE}/rekening", charges.charge, name="charge"),
    path(f"{CASE}/rekening/lezen", charges.read, name="charge-read"),
    path(f"{CASE}/rekening/<int:key>/klaar", charges.end, name="charge-end"),
    path(f"{CASE}/rekening/<int:key>/besluit", charges.decide, name="charge-decide"),
    path(BANK, payments.payments, name="payments"),
    path(f"{BANK}/bestand", payments.make, name="payments-make"),
    path(f"{BANK}/bestand/<int:key>/goed", payments.approve, name="payments-approve"),
    path(f"{BANK}/bestand/<int:key>", payments.fetch, name="payments-fetch"),
    path(f"{BANK}/afschrift", payments.take_in, name="payments-statement"),
    path(f"{BANK}/regel/<int:key>", payments.settle, name="payments-settle"),
    path(f"{BANK}/verrekend/<int:key>", payments.netted_on, name="payments-netted"),
    path(f"{BANK}/instellen", payments.set_house, name="payments-house"),
]
