"""Programs bring customers in by a key that may, and ask whether a process can begin."""

from __future__ import annotations

import json
from typing import Any

import pytest
from django.test import Client

from gehoor.api.models import ApiKey, give_out
from gehoor.gaps.models import Need
from gehoor.parties.actions import recognise
from gehoor.parties.models import Party
from tests.support.world import World, make_world

pytestmark = pytest.mark.django_db


@pytest.fixture
def world() -> World:
    return make_world()


def send(body: Any, *, imports: bool = True, key: str = "") -> Any:
    key = key or give_out("crm", imports=imports)
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    headers = {"Authorization": f"Token {key}"}
    return Client().post("/api/customers", raw, content_type="application/json", headers=headers)


def test_lines_come_in_and_bad_ones_are_named(world: World) -> None:
    lines = [{"mail": "a@post.example", "name": "Anna"}, {"name": "Niemand"}, "x", {"mail": ["a"]}]
    answer = send({"system": "crm", "lines": lines})
    assert answer.status_code == 422
    assert answer.json()["new"] == 1
    assert [each["line"] for each in answer.json()["left_out"]] == [2, 3, 4]
    assert Party.objects.get().name == "Anna"


@pytest.mark.parametrize("body", [b"", b"[]", b"{", b"\xff", b'{"system": "", "lines": []}',
                                  b'{"system": "crm", "lines": {}}', b"[" * 5_000])  # fmt: skip
def test_what_cannot_be_read_is_refused_in_a_sentence(world: World, body: bytes) -> None:
    answer = send(body)
    assert answer.status_code == 400
    assert "Send JSON" in answer.json()["detail"]


def test_only_a_key_that_imports_will_do(world: World) -> None:
    body = {"system": "crm", "lines": [{"mail": "a@post.example"}]}
    assert send(body, imports=False).status_code == 401
    assert send(body, key="geraden").status_code == 401
    client = Client()
    client.force_login(world.fatma)
    assert client.post("/api/customers", body, content_type="application/json").status_code == 401
    ApiKey.objects.update(active=False, imports=True)
    assert not Party.objects.exists()


def test_too_much_at_a_time_is_refused(world: World) -> None:
    lines = [{"mail": "a@post.example"}] * 1_001
    assert send({"system": "crm", "lines": lines}).status_code == 413


def test_a_process_hears_what_it_lacks(world: World) -> None:
    Need.objects.create(process="betaling", name_nl="betalen", name_en="paying", fact="mobile")
    recognise("mail", "a@post.example", "Anna", "nl")
    headers = {"Authorization": f"Token {give_out('betalen')}"}
    ask = Client().get
    lacks = ask("/api/processes/betaling?customer=a@post.example", headers=headers).json()
    assert (lacks["passes"], lacks["lacking"]) == (False, [{"fact": "mobile", "flaw": "lacking"}])
    for url in ("/api/processes/anders?customer=a@post.example", "/api/processes/betaling?customer=",
                "/api/processes/betaling?customer=x@post.example"):  # fmt: skip
        assert ask(url, headers=headers).status_code == 404
    assert ask("/api/processes/betaling?customer=a@post.example").status_code == 401
