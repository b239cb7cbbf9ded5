from __future__ import annotations

from django.urls import path

from . import begin, gateways, mailboxes

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
    path("instellingen/sms", gateways.gateways, name="gateways"),
    path("instellingen/sms/nieuw", gateways.add, name="add-gateway"),
    path("instellingen/sms/<int:key>", gateways.change, name="gateway"),
    path("instellingen/sms/<int:key>/aan-uit", gateways.switch, name="switch-gateway"),
]
