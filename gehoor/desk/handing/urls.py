from __future__ import annotations

from django.urls import path

from . import asking, giving, receivers

urlpatterns = [
    path("zaak/<str:reference>/overdragen", giving.hand_over, name="hand-over"),
    path("zaak/<str:reference>/overdragen/terug", giving.give_back, name="give-back"),
    path("zaak/<str:reference>/overdragen/intrekken", giving.withdraw, name="withdraw"),
    path("zaak/<str:reference>/ontvangers", receivers.found, name="receivers"),
    path("zaak/<str:reference>/doorgeven", asking.pass_on, name="pass-on"),
    path("zaak/<str:reference>/doorgeven/lezen", asking.preview, name="pass-on-preview"),
    path("zaak/<str:reference>/uitnodigen", asking.invite, name="invite"),
]
