from __future__ import annotations

from django.urls import path

from . import joining, lessons, picks, practice

urlpatterns = [
    path("oefenen", practice.room, name="practice"),
    path("oefenen/<slug:exercise_key>", practice.practise, name="exercise"),
    path("les/<int:pupil_id>", lessons.lesson, name="lesson"),
    path("lessen", lessons.lessons, name="lessons"),
    path("meedraaien", joining.days, name="joining"),
    path("meedraaien/<int:day_id>", joining.day, name="joining-day"),
    path("meedraaien/<int:day_id>/antwoord", joining.agree, name="joining-agree"),
    path("meedraaien/<int:day_id>/afzeggen", joining.call_off, name="joining-off"),
    path("meedraaien/<int:day_id>/klaar", joining.finish, name="joining-done"),
    path("overzicht/meedraaien", joining.took_part, name="took-part"),
    path("overzicht/leren", lessons.skills, name="skill-matrix"),
    path("overzicht/steekproef", picks.picks, name="picks"),
]
