from __future__ import annotations

from django.urls import path

from . import matrix, promising

urlpatterns = [
    path("zaak/<str:reference>/specialist/<int:skill_id>", promising.expert, name="expert-call"),
    path("vaardigheden", matrix.matrix, name="skills"),
    path("vaardigheden/nieuw", matrix.new, name="skill-new"),
    path("vaardigheden/<int:skill_id>", matrix.change, name="skill"),
    path("vaardigheden/<int:skill_id>/eindigt", matrix.end, name="skill-end"),
]
