from __future__ import annotations

from django.urls import path

from . import budgets, views

urlpatterns = [
    path("zaak/<str:reference>/gebaar", views.give, name="goodwill"),
    path("zaak/<str:reference>/gebaar/lezen", views.read, name="goodwill-read"),
    path("zaak/<str:reference>/gebaar/cadeaus", views.gifts, name="goodwill-gifts"),
    path("zaak/<str:reference>/gebaar/<int:key>/ja", views.approve, name="goodwill-yes"),
    path("zaak/<str:reference>/gebaar/<int:key>/nee", views.refuse, name="goodwill-no"),
    path("overzicht/gebaren", budgets.report, name="goodwill-report"),
    path("overzicht/gebaren/budget", budgets.set_budget, name="goodwill-budget"),
    path("overzicht/gebaren/cadeau", budgets.add_gift, name="goodwill-gift"),
    path("overzicht/gebaren/cadeau/<int:key>/weg", budgets.retire_gift, name="goodwill-retire"),
]
