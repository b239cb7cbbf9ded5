from __future__ import annotations

from django.urls import path

from . import session

urlpatterns = [
    path("aanmelden", session.sign_in, name="sign-in"),
    path("afmelden", session.sign_out, name="sign-out"),
    path("taal", session.speak, name="language"),
]
