"""Who sees what: links, the light check, files, and what never leaves the house."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.test import Client

from gehoor.cases.models import Attachment, Case, Contact, Note, StatusLink
from gehoor.casework.actions.notes import note
from gehoor.casework.letters import SHOWN, open_status_link, status_token
from gehoor.casework.received import File
from gehoor.core import blobs, clock
from gehoor.portal.limits import WRONG_CHECKS, WRONG_LINKS
from gehoor.staff.models import Tries
from tests.support.customer import Customer, words, writes
from tests.support.world import World, local

pytestmark = pytest.mark.django_db(transaction=True)

WORDS = "Wanneer wordt mijn bank opgehaald?"
PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 20


@pytest.fixture(autouse=True)
def at_five_past_ten() -> object:
    with clock.travel(local("2026-03-02 10:05")):
        yield


def file(name: str, content: bytes, declared: str = "image/png") -> File:
    return File(name, declared, len(content), blobs.put(content))


def attached(customer: Customer) -> Attachment:
    return Attachment.objects.get(contact__case=customer.case)


@pytest.fixture
def with_photo(world: World) -> Customer:
    return writes(world, files=(file("schade.png", PNG),))


def test_before_the_check_promises_and_dates_but_no_words_or_names(
    client: Client, jansen: Customer
) -> None:
    page = words(client.get(jansen.path))
    assert "uiterlijk maandag 2 maart om 18.00 uur" in page
    for personal in (WORDS, "Bank beschadigd", "Jansen", jansen.address):
        assert personal not in page


def test_after_the_check_the_words_are_there_and_it_is_not_asked_again(
    client: Client, jansen: Customer
) -> None:
    page = jansen.prove(client, "  A.Jansen@POST.example ").get(jansen.path).content.decode()
    assert WORDS in page
    assert "Bank beschadigd" in page
    assert 'name="typed"' not in page


def test_the_check_is_remembered_for_thirty_days_and_for_this_case_only(
    client: Client, jansen: Customer, world: World
) -> None:
    jansen.prove(client)
    other = writes(world, "Heel iets anders")
    client.cookies["gehoor_proof"]["path"] = "/"
    assert "Heel iets anders" not in client.get(other.path).content.decode()
    with clock.travel(local("2026-04-01 10:04")):
        assert WORDS in words(client.get(jansen.path))
    with clock.travel(local("2026-04-01 10:06")):
        assert WORDS not in words(client.get(jansen.path))


def test_a_forged_proof_proves_nothing(client: Client, jansen: Customer) -> None:
    client.cookies["gehoor_proof"] = "eyJsaW5rIjoxfQ:abc"
    assert WORDS not in words(client.get(jansen.path))


def test_five_wrong_tries_an_hour_and_then_not_even_the_right_one(
    client: Client, jansen: Customer
) -> None:
    for _ in range(5):
        wrong = client.post(f"{jansen.path}/controle", {"typed": "iemand@anders.example"})
        assert wrong.status_code == 422
        assert "Kijk het na" in wrong.content.decode()
    right = client.post(f"{jansen.path}/controle", {"typed": jansen.address})
    assert right.status_code == 429
    with clock.travel(clock.now() + timedelta(hours=1, seconds=1)):
        jansen.prove(client)


def test_right_tries_do_not_count(client: Client, jansen: Customer) -> None:
    for _ in range(7):
        jansen.prove(Client())
    assert not WRONG_CHECKS.spent(f"case {jansen.case.pk}")


def test_a_customer_without_mail_shows_four_digits(client: Client, world: World) -> None:
    caller = writes(world, kind="phone", sender="0592-123456")
    page = client.get(caller.path).content.decode()
    assert "Laatste vier cijfers" in page
    assert client.post(f"{caller.path}/controle", {"typed": "12345"}).status_code == 422
    assert WORDS in caller.prove(client, "3456").get(caller.path).content.decode()


def test_a_participant_who_was_taken_out_is_asked_again(client: Client, jansen: Customer) -> None:
    jansen.prove(client)
    jansen.case.participants.all().delete()
    assert WORDS not in words(client.get(jansen.path))


def calm(client: Client, path: str) -> str:
    response = client.get(path)
    assert response.status_code == 404
    return response.content.decode()


def test_wrong_expired_and_blocked_links_are_the_same_calm_page(
    client: Client, jansen: Customer
) -> None:
    wrong = calm(client, f"/volg/{'a' * 32}")
    assert "(0592) 01 23 45" in wrong
    StatusLink.objects.update(expires_at=clock.now())
    assert calm(client, jansen.path) == wrong
    StatusLink.objects.update(expires_at=clock.now() + timedelta(days=1))
    for _ in range(WRONG_LINKS.most):
        calm(client, f"/volg/{'b' * 32}")
    assert calm(client, jansen.path) == wrong
    elsewhere = Client(REMOTE_ADDR="198.51.100.7")
    assert elsewhere.get(jansen.path).status_code == 200


def test_counting_tries_keeps_no_address_and_one_row_a_place(
    client: Client, jansen: Customer
) -> None:
    for _ in range(3):
        calm(client, f"/volg/{'a' * 32}")
    row = Tries.objects.get()
    assert row.count == 3
    assert row.place < 65_536


def test_only_the_digest_of_a_link_is_stored(jansen: Customer) -> None:
    token = jansen.path.rpartition("/")[2]
    assert len(token) * 5 >= 128
    assert token not in str(list(StatusLink.objects.values()))


@pytest.mark.parametrize("path", ["", "/opgelost", "/vraag"])
def test_pages_are_private(client: Client, jansen: Customer, path: str) -> None:
    headers = client.get(f"{jansen.path}{path}").headers
    assert headers["Cache-Control"] == "private, no-store"
    assert headers["Referrer-Policy"] == "same-origin"
    assert headers["X-Robots-Tag"] == "noindex, nofollow"


def test_forms_want_the_token_against_forged_requests(jansen: Customer) -> None:
    strict = Client(enforce_csrf_checks=True)
    for where in ("aanvulling", "niet-opgelost", "opgelost", "controle", "vraag"):
        assert strict.post(f"{jansen.path}/{where}").status_code == 403
    refused = strict.post("/vraag")
    assert refused.status_code == 403
    assert "ververs de pagina en verstuur het nog een keer" in words(refused)


def test_a_file_waits_for_the_check(client: Client, with_photo: Customer) -> None:
    path = f"{with_photo.path}/bestand/{attached(with_photo).pk}"
    assert client.get(path).status_code == 404
    response = with_photo.prove(client).get(path)
    assert response.content == PNG
    assert response.headers["Content-Disposition"] == 'attachment; filename="schade.png"'
    assert response.headers["X-Content-Type-Options"] == "nosniff"
    assert response.headers["Content-Security-Policy"] == "default-src 'none'; sandbox"


def test_another_case_s_file_is_not_there(
    client: Client, jansen: Customer, with_photo: Customer
) -> None:
    other = attached(with_photo)
    jansen.prove(client)
    for kind in ("bestand", "beeld"):
        assert client.get(f"{jansen.path}/{kind}/{other.pk}").status_code == 404
    contact = with_photo.case.contacts.first()
    assert contact
    assert client.get(f"{jansen.path}/bericht/{contact.pk}").status_code == 404


def test_only_a_real_picture_is_shown_as_one(client: Client, world: World) -> None:
    page = b"<html><script>alert(1)</script></html>"
    liar = writes(world, files=(file("foto.png", page),))
    liar.prove(client)
    assert client.get(f"{liar.path}/beeld/{attached(liar).pk}").status_code == 404
    saved = client.get(f"{liar.path}/bestand/{attached(liar).pk}")
    assert saved.headers["Content-Type"] == "application/octet-stream"


def test_a_real_picture_is_shown(client: Client, with_photo: Customer) -> None:
    response = with_photo.prove(client).get(f"{with_photo.path}/beeld/{attached(with_photo).pk}")
    assert response.headers["Content-Type"] == "image/png"
    assert response.headers["Content-Security-Policy"] == "default-src 'none'; sandbox"


def test_a_long_message_has_a_page_of_its_own(client: Client, world: World) -> None:
    text = "Lang verhaal. " * 300
    long = writes(world, text)
    contact = Contact.objects.get(case=long.case, direction="in")
    path = f"{long.path}/bericht/{contact.pk}"
    assert client.get(path).status_code == 404
    assert text.strip() not in long.prove(client).get(long.path).content.decode()
    assert text.strip() in words(client.get(path))


def test_the_link_of_a_form_never_shows_words(client: Client, jansen: Customer) -> None:
    open_status_link(jansen.case, SHOWN)
    path = f"/volg/{status_token(jansen.case, SHOWN)}"
    page = words(client.get(path))
    assert "uiterlijk maandag 2 maart om 18.00 uur" in page
    assert 'name="typed"' not in page
    assert client.post(f"{path}/controle", {"typed": jansen.address}).status_code == 422
    assert WORDS not in words(client.get(path))


@pytest.mark.parametrize("proven", [True, False])
def test_what_is_internal_is_nowhere_in_the_page(
    client: Client, jansen: Customer, world: World, proven: bool
) -> None:
    internal = "Deze klant is lastig, let op"
    note(jansen.case, world.samira, internal)
    other = writes(world, "Een zaak van een ander", sender="b@post.example")
    jansen.case.links.create(other=other.case, reason="mogelijk dezelfde klant")
    jansen.case.alerts.create(colleague=world.lotte, kind="late")
    if proven:
        jansen.prove(client)
    page = client.get(f"{jansen.path}?alles=1").content.decode()
    hidden = [internal, other.case.reference, "mogelijk dezelfde", "Termijn bijna om", "Lotte"]
    hidden += [
        world.samira.mail,
        "el Idrissi",
        "Een zaak van een ander",
        jansen.case.promises.get().rule,
    ]
    assert [each for each in hidden if each in page] == []
    assert Note.objects.exists()
    assert Case.objects.count() == 2
