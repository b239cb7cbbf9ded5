"""A request that was still under way when the session was lost leaves the sign-in page alone."""

from __future__ import annotations

import pytest
from django.test import Client

from tests.desk.test_sign_in import MAIL, PASSWORD
from tests.support.world import World

pytestmark = pytest.mark.django_db

FETCH = {"Accept": "*/*", "Sec-Fetch-Mode": "cors"}
PART = {"Accept": "*/*", "HX-Request": "true"}
PICTURE = {"Accept": "image/avif,image/webp,image/*,*/*;q=0.8", "Sec-Fetch-Mode": "no-cors"}
PAGE = {"Accept": "text/html,application/xhtml+xml;q=0.9,*/*;q=0.8"}
DRAFT = {"form": "answer:W-1", "fields": "{}"}


def a_browser() -> Client:
    return Client(enforce_csrf_checks=True)


@pytest.mark.parametrize("headers", [FETCH, PART], ids=["fetch", "part"])
@pytest.mark.parametrize("late", ["/concept", "/meldingen"], ids=["draft", "part"])
def test_what_was_under_way_does_not_spoil_the_form_of_the_sign_in_page(
    world: World, late: str, headers: dict[str, str]
) -> None:
    browser, left_before = a_browser(), a_browser()
    token = browser.get("/aanmelden", headers=PAGE).context["csrf_token"]
    ask = left_before.post if late == "/concept" else left_before.get
    answer = ask(late, DRAFT, headers=headers, follow=True)
    assert answer.status_code in {401, 403}
    assert answer["Content-Type"].startswith("text/plain")
    browser.cookies.update(left_before.cookies)
    form = {"mail": MAIL, "password": PASSWORD, "csrfmiddlewaretoken": str(token)}
    assert browser.post("/aanmelden", form, headers=PAGE).status_code == 302


@pytest.mark.parametrize("headers", [FETCH, PART, PICTURE], ids=["fetch", "part", "picture"])
def test_a_session_that_is_over_is_not_taken_away(world: World, headers: dict[str, str]) -> None:
    browser = a_browser()
    for path, status in (("/meldingen", 401), ("/zaak/W-1/vers", 401), ("/concept", 403)):
        browser.cookies["sessionid"] = "x" * 32
        ask = browser.post if path == "/concept" else browser.get
        answer = ask(path, headers=headers, follow=True)
        assert (answer.status_code, dict(answer.cookies)) == (status, {})


@pytest.mark.parametrize(
    "headers",
    [PAGE, PAGE | {"Sec-Fetch-Mode": "navigate"}, {"Accept": "*/*"}],
    ids=["an older browser", "a browser", "curl"],
)
def test_a_page_still_leads_to_signing_in(world: World, headers: dict[str, str]) -> None:
    assert a_browser().get("/lijst", headers=headers)["Location"] == "/aanmelden?next=/lijst"
