from __future__ import annotations

from django.urls import path

from . import editing, listing, running, stepping

urlpatterns = [
    path("werkwijzen", listing.procedures, name="procedures"),
    path("werkwijzen/kosten", listing.charged, name="fee-steps"),
    path("werkwijzen/klant", listing.of_customers, name="customer-steps"),
    path("werkwijzen/<int:key>", listing.procedure, name="procedure"),
    path("werkwijzen/<int:key>/woorden", editing.words, name="procedure-words"),
    path("werkwijzen/<int:key>/publiceer", editing.publish, name="procedure-publish"),
    path("werkwijzen/<int:key>/stap-erbij", editing.add, name="step-add"),
    path("werkwijzen/<int:key>/stap/<int:number>", stepping.step, name="step"),
    path("werkwijzen/<int:key>/stap/<int:number>/lees", stepping.preview, name="step-preview"),
    path("werkwijzen/<int:key>/stap/<int:number>/omhoog", editing.up, name="step-up"),
    path("werkwijzen/<int:key>/stap/<int:number>/weg", editing.remove, name="step-remove"),
    path("zaak/<str:reference>/werkwijze", running.panel, name="case-procedures"),
    path("zaak/<str:reference>/werkwijze/begin", running.begin_here, name="procedure-begin"),
    path("zaak/<str:reference>/werkwijze/verder", running.skip, name="procedure-skip"),
    path("zaak/<str:reference>/werkwijze/stop", running.stop_here, name="procedure-stop"),
]
