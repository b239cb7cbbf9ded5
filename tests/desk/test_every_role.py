"""Every address, for every role, with an object of somebody else: what the rules say, and nothing more.

The answers are made from the one table (staff.permissions). Two lists stand here by name, because a wrong
word in the code would open them: what anybody may ask for, and what light users may.
"""

from __future__ import annotations

import re
from typing import Any

import pytest
from asgiref.sync import async_to_sync
from django.db import transaction
from django.test import Client
from django.urls import URLPattern
from django.urls.converters import IntConverter

from gehoor.cases.models import Attachment, Case
from gehoor.config.asgi import SOCKETS, application
from gehoor.core import blobs
from gehoor.desk.live.hub import Hub
from gehoor.staff.access import ROLES, STATEMENT
from gehoor.staff.enums import Role
from gehoor.staff.models import Colleague
from tests.desk.support import Opener, signed_in
from tests.guards.test_routes import ROUTES
from tests.support.world import World

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("now")]

SECRET = "kwarteldrop"
FOR_LIGHT_USERS = {
    *("home", "due", "alerts", "seen", "live", "case", "fresh", "note", "html", "attachment"),
    *("keep", "keep-preview", "language", "sign-out-elsewhere"),
    *("facts", "fact-known"),
    *("branch", "branch-rates", "branch-ready", "branch-given", "claim"),
    *("counter", "counter-new", "counter-case", "slip"),
    *("practice", "exercise", "lesson"),
    *("joining", "joining-day", "joining-agree", "joining-off", "joining-done"),
    *("mfa_index", "mfa_list_webauthn", "account_reauthenticate", "mfa_reauthenticate"),
    *("mfa_reauthenticate_webauthn", "mfa_activate_totp", "mfa_deactivate_totp"),
    *("mfa_view_recovery_codes", "mfa_generate_recovery_codes", "mfa_add_webauthn"),
    *("mfa_remove_webauthn", "account_change_password"),
}
ANSWER_OTHERWISE = {
    "live": "the stream is served before Django sees it",
    "lead-work": "a lead looks at the work of their own team only",
    "account_reauthenticate": "nobody here has a password to give again",
    "mfa_reauthenticate": "nor a code",
    "mfa_reauthenticate_webauthn": "nor a passkey",
}
FOR_COLLEAGUES = [(path, each) for path, each in ROUTES if hasattr(each.callback, ROLES)]
OF_A_CASE = ("zaak/", "contact/", "bijlage/")


@pytest.fixture
def foreign(opened: Opener) -> dict[str, Any]:
    """A case of Samira's with a file and a call, by the names that addresses give to objects."""
    case = opened(f"Bank {SECRET}", f"Waar blijft de {SECRET}?")
    contact = case.contacts.first()
    sha = blobs.put(SECRET.encode())
    file = Attachment.objects.create(
        contact=contact, name=f"{SECRET}.txt", type="text/plain", size=11, sha256=sha
    )
    return {
        "reference": case.reference,
        "contact_id": contact.pk,
        "attachment_id": file.pk,
        "team_id": case.team_id,
        "colleague_id": case.owner_id,
    }


def somebody(role: Role) -> Colleague:
    """A colleague of another team, without anything of their own."""
    made = Colleague(mail=f"{role.value}@elders.example", name="Iemand", role=role)
    made.set_unusable_password()
    made.save()
    return made


def address(path: str, route: URLPattern, objects: dict[str, Any]) -> str:
    """The path with the foreign objects filled in, and where there is none something that is not there."""

    def fill(found: re.Match[str]) -> str:
        name = found[1].rpartition(":")[2]
        number = isinstance(route.pattern.converters.get(name), IntConverter)
        return str(objects.get(name, 987_654 if number else "bestaat-niet"))

    return "/" + re.sub(r"<([^>]+)>", fill, path)


def ask(client: Client, url: str) -> list[Any]:
    """What a page and a form at this address get for an answer."""
    client.raise_request_exception = False
    return [client.get(url), client.post(url)]


def test_every_address_answers_each_role_as_the_table_says(foreign: dict[str, Any]) -> None:
    clients = {role: signed_in(somebody(role)) for role in Role}
    leaks: list[str] = []
    for path, route in FOR_COLLEAGUES:
        url, allowed = address(path, route, foreign), getattr(route.callback, ROLES)
        leaks += [
            f"{url}: a stranger" for each in ask(Client(), url) if not _leads_to_the_door(each)
        ]
        for role in set(Role) - allowed:
            leaks += [f"{url}: {role}" for each in ask(clients[role], url) if not _refuses(each)]
    assert leaks == []


def test_no_address_shows_a_light_user_what_is_somebody_elses(foreign: dict[str, Any]) -> None:
    client, leaks = signed_in(somebody(Role.LIGHT)), []
    for path, route in FOR_COLLEAGUES:
        if Role.LIGHT not in getattr(route.callback, ROLES):
            continue
        url = address(path, route, foreign)
        for answer in ask(client, url):
            shown = answer.text.replace(url, "")
            if SECRET in shown or foreign["reference"] in shown:
                leaks.append(f"{url} shows it")
            if path.startswith(OF_A_CASE) and answer.status_code != 404:
                leaks.append(f"{url} answers {answer.status_code}")
    assert leaks == []


def test_every_address_opens_for_the_least_who_may(foreign: dict[str, Any]) -> None:
    clients = {role: signed_in(somebody(role)) for role in Role}
    for client in clients.values():
        client.raise_request_exception = False
    shut = []
    for path, route in FOR_COLLEAGUES:
        if route.name in ANSWER_OTHERWISE:
            continue
        allowed = getattr(route.callback, ROLES) - {Role.LIGHT}
        least = next(role for role in [Role.BACK_OFFICE, *Role] if role in allowed)
        with transaction.atomic():
            answer = clients[least].get(address(path, route, foreign))
            transaction.set_rollback(True)
        if answer.status_code in {401, 403} or answer.status_code >= 500:
            shut.append(f"{path} answers {least} with {answer.status_code}")
    assert "\n".join(shut) == ""


def _refuses(answer: Any) -> bool:
    """With who may, and whom to ask."""
    return answer.status_code == 403 and "Dit mag alleen een" in answer.text


def _leads_to_the_door(answer: Any) -> bool:
    return answer.status_code == 302 and answer["Location"].startswith("/aanmelden")


def test_only_these_are_open_to_light_users() -> None:
    found = {each.name for _, each in FOR_COLLEAGUES if Role.LIGHT in getattr(each.callback, ROLES)}
    assert found == FOR_LIGHT_USERS


def test_what_anybody_may_ask_for_shows_nothing_of_a_case(foreign: dict[str, Any]) -> None:
    for path, route in ROUTES:
        if getattr(route.callback, STATEMENT).startswith("anyone"):
            for answer in ask(Client(), address(path, route, foreign)):
                assert SECRET not in answer.text, path
                assert foreign["reference"] not in answer.text, path


def test_the_api_is_not_for_light_users(foreign: dict[str, Any]) -> None:
    client = signed_in(somebody(Role.LIGHT))
    for path in ("/api/klantcontacten", "/api/klantcontacten/1"):
        assert client.get(path).status_code == 401
    assert signed_in(somebody(Role.AGENT)).get("/api/klantcontacten").status_code == 200


def test_a_light_user_sees_the_case_in_which_they_are_asked(
    world: World, foreign: dict[str, Any]
) -> None:
    technician = somebody(Role.LIGHT)
    case = Case.objects.get(reference=foreign["reference"])
    case.questions.update(owner=technician, team=world.team)
    client = signed_in(technician)
    page = client.get(f"/zaak/{case.reference}")
    assert page.status_code == 200
    assert "Zeg je collega’s wat je weet" in page.text
    assert f"/zaak/{case.reference}/antwoord" not in page.text
    assert client.get(f"/bijlage/{foreign['attachment_id']}").status_code == 200
    client.post(f"/zaak/{case.reference}/notitie", {"text": "De veer is op."})
    assert case.notes.get().author == technician
    assert client.post(f"/zaak/{case.reference}/antwoord", {"text": "Hoi"}).status_code == 403


def test_the_live_stream_tells_a_light_user_only_what_is_theirs() -> None:
    hub = Hub()
    hub.begin()
    start = hub.position()
    for number, owners in enumerate(([7], [8])):
        row = {"case": f"W-{number}", "row": SECRET, "owners": owners, "calls": []}
        hub.publish({"nl": row, "en": row})
    assert len(hub.since(start, "nl")[1]) == 2
    theirs = b"".join(hub.since(start, "nl", only=8)[1])
    assert b"W-1" in theirs
    assert b"W-0" not in theirs


def test_every_socket_says_who_may_open_it_and_lets_no_other_site_in() -> None:
    refused = []

    async def open_one(path: str, cookie: str) -> None:
        headers = [(b"host", b"127.0.0.1"), (b"origin", b"https://elders.example")]
        scope = {
            "type": "websocket",
            "path": path,
            "headers": [*headers, (b"cookie", cookie.encode())],
        }
        said: list[dict[str, Any]] = []

        async def receive() -> dict[str, Any]:
            return {"type": "websocket.connect"}

        async def send(message: dict[str, Any]) -> None:
            said.append(message)

        await application(scope, receive, send)
        refused.extend(each["type"] for each in said)

    cookies = [signed_in(somebody(role)).cookies.output(header="") for role in Role]
    for path in [*SOCKETS, "/live", "/elders"]:
        for cookie in ["", *cookies]:
            async_to_sync(open_one)(path, cookie)
    assert set(refused) == {"websocket.close"}
    assert len(refused) == (len(SOCKETS) + 2) * (len(Role) + 1)
    assert all(hasattr(each, STATEMENT) for each in SOCKETS.values())


def test_who_was_let_go_is_out_everywhere(foreign: dict[str, Any]) -> None:
    gone = somebody(Role.ADMINISTRATOR)
    client = signed_in(gone)
    gone.is_active = False
    gone.save()
    for path, route in FOR_COLLEAGUES:
        assert client.get(address(path, route, foreign)).status_code == 302, path
