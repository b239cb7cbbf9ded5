from __future__ import annotations

from django.urls import path

from . import deadlines, obstacles, page, stock, waiting

CASE = "zaak/<str:reference>"

urlpatterns = [
    path(f"{CASE}/voortgang", page.show, name="progress"),
    path(f"{CASE}/klantactie/<int:key>/label", deadlines.label, name="action-label"),
    path(f"{CASE}/klantactie/<int:key>/later", deadlines.later, name="action-later"),
    path(f"{CASE}/wacht-op", waiting.waits, name="wait-for"),
    path(f"{CASE}/gaat-verder", waiting.goes_on, name="go-on"),
    path(f"{CASE}/vervangen", stock.replaced, name="replace"),
    path(f"{CASE}/niet-leverbaar", stock.not_there, name="not-there"),
    path("obstakels", obstacles.obstacles, name="obstacles"),
    path("obstakels/<int:key>", obstacles.change, name="obstacle"),
]
