from __future__ import annotations

from django.urls import path

from . import advice, articles, mine, proposing, scores

urlpatterns = [
    path("zaak/<str:reference>/advies", advice.advise, name="advise"),
    path("zaak/<str:reference>/advies/<int:key>/hielp-niet", advice.failed, name="advice-failed"),
    path("zaak/<str:reference>/keuze", proposing.propose, name="propose"),
    path("zaak/<str:reference>/keuze/lezen", proposing.preview, name="propose-preview"),
    path("zaak/<str:reference>/bedanken", mine.thank, name="thank"),
    path("kennis", articles.listed, name="articles"),
    path("kennis/nieuw", articles.new, name="new-article"),
    path("kennis/<int:key>", articles.change, name="article"),
    path("kennis/<int:key>/uit-gebruik", articles.retire, name="retire-article"),
    path("ik", mine.show, name="mine"),
    path("overzicht/geholpen", scores.show, name="helped"),
]
