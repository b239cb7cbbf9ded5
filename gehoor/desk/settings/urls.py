from __future__ import annotations

from django.urls import path

from . import channels, telling, wording

urlpatterns = [
    path("kanalen", channels.channels, name="channels"),
    path("team/<int:team_id>/termijnen", telling.terms, name="terms"),
    path("team/<int:team_id>/termijnen/nieuw", telling.new_term, name="new-term"),
    path("team/<int:team_id>/capaciteit", telling.new_plan, name="new-plan"),
    path("plafond", telling.new_ceiling, name="new-ceiling"),
    path("team/<int:team_id>/teksten", wording.texts, name="texts"),
    path("team/<int:team_id>/mededelingen", wording.new_notice, name="new-notice"),
]
