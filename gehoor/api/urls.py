from __future__ import annotations

from django.urls import path

from . import calls, customers, klantcontacten, messages, orders, processes, standing, voice

app_name = "api"

urlpatterns = [
    path("calls/<slug:exchange>", calls.calls, name="calls"),
    path("voice/<slug:exchange>", voice.voice, name="voice"),
    path("messages/<slug:source>", messages.messages, name="messages"),
    path("orders/<slug:shop>", orders.orders, name="orders"),
    path("customers", customers.customers, name="customers"),
    path("customers/standing", standing.show, name="standing"),
    path("processes/<slug:name>", processes.process, name="process"),
    path("klantcontacten", klantcontacten.klantcontacten, name="klantcontacten"),
    path("klantcontacten/<int:number>", klantcontacten.one, name="klantcontact"),
]
