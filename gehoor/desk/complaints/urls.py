from __future__ import annotations

from django.urls import path

from . import case, figures, register, words

urlpatterns = [
    path("zaak/<str:reference>/klacht", case.register, name="complain"),
    path("zaak/<str:reference>/klacht/lezen", case.read, name="complain-read"),
    path("zaak/<str:reference>/klacht/geen", case.clear, name="complaint-none"),
    path("zaak/<str:reference>/klacht/<int:key>/uitkomst", case.decide, name="complaint-outcome"),
    path("zaak/<str:reference>/klacht/<int:key>/ingetrokken", case.withdraw, name="complaint-back"),
    path("zaak/<str:reference>/klacht/<int:key>/ernstig", case.serious, name="complaint-serious"),
    path("klachten", register.found, name="complaints"),
    path("klachten/<int:year>", figures.year, name="complaints-year"),
    path("klachten/erkenning", figures.recognition, name="complaints-recognised"),
    path("klachten/woorden", words.words, name="labels"),
    path("klachten/afhandeling", figures.handling, name="complaints-handling"),
]
