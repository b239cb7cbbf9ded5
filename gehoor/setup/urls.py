from __future__ import annotations

from django.urls import path

from . import begin, mailboxes

app_name = "setup"

urlpatterns = [
    path("begin", begin.begin, name="begin"),
    path("begin/postbus/later", begin.without_mailbox, name="without-mailbox"),
    path("begin/<str:step>", begin.fill_in, name="step"),
    path("instellingen/postbussen", mailboxes.mailboxes, name="mailboxes"),
    path("instellingen/postbussen/nieuw", mailboxes.add, name="add-mailbox"),
    path("instellingen/postbussen/<int:mailbox_id>", mailboxes.change, name="mailbox"),
    path("instellingen/postbussen/<int:mailbox_id>/test", mailboxes.test, name="test-mailbox"),
    path(
        "instellingen/postbussen/<int:mailbox_id>/aan-uit", mailboxes.switch, name="switch-mailbox"
    ),
]
