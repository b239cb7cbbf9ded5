from __future__ import annotations

from django.urls import path

from . import noting, quarantine

urlpatterns = [
    path("noteren", noting.note_contact, name="note-contact"),
    path("apart", quarantine.quarantine, name="quarantine"),
    path("apart/spam", quarantine.all_spam, name="all-spam"),
    path("apart/<int:item_id>/ruw", quarantine.raw, name="raw"),
    path("apart/<int:item_id>/opnieuw", quarantine.try_again, name="try-again"),
    path("apart/<int:item_id>/klant", quarantine.by_a_person, name="by-a-person"),
    path("apart/<int:item_id>/toch-echt", quarantine.genuine, name="genuine"),
    path("apart/<int:item_id>/spam", quarantine.spam, name="spam"),
]
