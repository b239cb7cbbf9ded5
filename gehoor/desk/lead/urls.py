from __future__ import annotations

from django.urls import path

from . import people, views

urlpatterns = [
    path("leiding", views.team, name="lead"),
    path("leiding/cijfer/<slug:key>", views.behind, name="lead-figure"),
    path("leiding/overnemen/<str:reference>", views.take_over, name="lead-take-over"),
    path("leiding/werk/<int:colleague_id>", people.work, name="lead-work"),
    path("leiding/werk/<int:colleague_id>/verdeel", people.share, name="lead-share"),
    path("leiding/werk/<int:colleague_id>/laatste-dag", people.last_day, name="lead-last-day"),
    path("leiding/werk/<int:colleague_id>/afwezig", people.away, name="lead-away"),
    path("leiding/verdeeld/<int:run_id>/terug", people.undo_sharing, name="lead-undo"),
]
