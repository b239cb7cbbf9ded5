from __future__ import annotations

from django.urls import path

from . import form, moments, reviews

urlpatterns = [
    path("zaak/<str:reference>/terugkijken", reviews.look_back, name="look-back"),
    path("terugkijken", moments.room, name="coaching"),
    path("terugkijken/<int:key>", reviews.one, name="review"),
    path("terugkijken/<int:key>/reactie", reviews.respond, name="review-respond"),
    path("terugkijken/moment", moments.plan, name="moment"),
    path("terugkijken/moment/<int:key>/afzeggen", moments.cancel, name="moment-cancel"),
    path("terugkijken/formulier", form.edit, name="review-form"),
]
