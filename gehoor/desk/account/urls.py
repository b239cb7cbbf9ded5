from __future__ import annotations

from django.urls import path

from . import elsewhere, invited, session

urlpatterns = [
    path("aanmelden", session.sign_in, name="sign-in"),
    path("afmelden", session.sign_out, name="sign-out"),
    path("taal", session.speak, name="language"),
    path("uitnodiging/<str:token>", invited.choose_password, name="invited"),
    path("wachtwoord-vergeten", invited.forgotten, name="forgotten"),
    path("account/elders", elsewhere.sign_out_elsewhere, name="sign-out-elsewhere"),
]
