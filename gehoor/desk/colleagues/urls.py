from __future__ import annotations

from django.urls import path

from . import people, trail

urlpatterns = [
    path("instellingen/collegas", people.people, name="people"),
    path("instellingen/collegas/nieuw", people.add, name="add-person"),
    path("instellingen/collegas/tweede-stap", people.second_factor, name="second-factor"),
    path("instellingen/collegas/<int:colleague_id>", people.change, name="person"),
    path(
        "instellingen/collegas/<int:colleague_id>/uitnodigen",
        people.invite_again,
        name="invite-again",
    ),
    path("instellingen/collegas/<int:colleague_id>/sluiten", people.close, name="close-account"),
    path("instellingen/collegas/<int:colleague_id>/openen", people.reopen, name="reopen-account"),
    path("instellingen/wijzigingen", trail.trail, name="trail"),
]
