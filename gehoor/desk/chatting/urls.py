from __future__ import annotations

from django.urls import path

from . import views

urlpatterns = [
    path("chatvensters", views.windows, name="chat-windows"),
    path("chatvensters/<int:key>", views.save, name="chat-window"),
]
