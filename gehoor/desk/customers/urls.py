from __future__ import annotations

from django.urls import path

from . import gaps, merging, needs

urlpatterns = [
    path("zaak/<str:reference>/klant", merging.about, name="customer"),
    path("zaak/<str:reference>/klant/dezelfde", merging.find_same, name="customer-find"),
    path("zaak/<str:reference>/klant/samenvoegen", merging.same, name="customer-merge"),
    path("zaak/<str:reference>/klant/twee", merging.two, name="customer-apart"),
    path("zaak/<str:reference>/klant/uit-elkaar", merging.undo, name="customer-unmerge"),
    path("zaak/<str:reference>/klant/gegeven", gaps.fill, name="gap-fill"),
    path("zaak/<str:reference>/klant/gegeven/niet", gaps.refuse, name="gap-refuse"),
    path("zaak/<str:reference>/klant/gegeven/vragen", gaps.ask, name="gap-ask"),
    path("instellingen/gegevens", needs.show, name="needs"),
    path("instellingen/gegevens/<int:key>/einde", needs.end, name="need-end"),
]
