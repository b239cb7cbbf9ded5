from __future__ import annotations

from django.urls import path

from . import views

urlpatterns = [
    path("zaak/<str:reference>/klant/naam", views.name, name="party-name"),
    path("zaak/<str:reference>/klant/bereik", views.reach, name="party-reach"),
    path("zaak/<str:reference>/klant/aanspreken", views.tone, name="party-tone"),
    path("zaak/<str:reference>/klant/organisatie", views.organisation, name="party-organisation"),
    path("zaak/<str:reference>/klant/bij/<int:key>/ja", views.belongs, name="party-belongs"),
    path("zaak/<str:reference>/klant/bij/<int:key>/nee", views.belongs_not, name="party-not"),
]
