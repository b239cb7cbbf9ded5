from __future__ import annotations

from django.urls import path

from . import causes, together

urlpatterns = [
    path("samen", together.page, name="together"),
    path("samen/draai", together.turn, name="rotate"),
    path("oorzaken", causes.overview, name="themes"),
    path("oorzaken/<int:key>", causes.name, name="theme-cause"),
    path("oorzaken/<int:key>/opgelost", causes.solved, name="theme-solved"),
]
