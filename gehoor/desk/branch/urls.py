from __future__ import annotations

from django.urls import path

from . import claiming, counter, here, rates, ready, settings, slip

urlpatterns = [
    path("vestiging", here.branch, name="branch"),
    path("vestiging/woord", rates.beside, name="branch-rates"),
    path("vestiging/klaar", ready.scan, name="branch-ready"),
    path("vestiging/mee", ready.given, name="branch-given"),
    path("vestiging/<int:branch_id>/instellen", settings.remit, name="branch-remit"),
    path("balie", counter.find_customer, name="counter"),
    path("balie/nieuw", counter.new_customer, name="counter-new"),
    path("balie/zaak/<str:reference>", counter.known_customer, name="counter-case"),
    path("balie/bon/<int:contact_id>", slip.slip, name="slip"),
    path("zaak/<str:reference>/uit-ons-gebied", claiming.ask, name="claim"),
    path("zaak/<str:reference>/uit-ons-gebied/antwoord", claiming.answer, name="claim-answer"),
]
