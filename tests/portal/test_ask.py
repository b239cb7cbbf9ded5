"""The form on the website: it asks little, answers at once, and is no cannon in anybody's hands."""

from __future__ import annotations

import re

import pytest
from django.test import Client

from gehoor.cases.models import Case, CaseLink, Contact, Outgoing
from gehoor.casework.understanding import harmless
from gehoor.core import clock
from gehoor.intake.asked import processes
from gehoor.intake.models import RawItem
from gehoor.staff.models import Brand, Team
from tests.casework.test_letters import SIX_PARTS
from tests.support.customer import Customer, words
from tests.support.world import World, local

pytestmark = pytest.mark.django_db(transaction=True)

DUTCH = "Bank beschadigd: wanneer wordt hij bij mij opgehaald?"
ENGLISH = "Bank beschadigd: when will you come and collect the broken sofa?"


def ask(client: Client, text: str = DUTCH, mail: str = "b@post.example", **fields: object) -> str:
    """Fill in the form as a person does, and read what comes."""
    with clock.travel(local("2026-03-02 10:00")):
        shown = client.get("/vraag").context["shown"].signed
    with clock.travel(local("2026-03-02 10:00:20")):
        values = {"text": text, "mail": mail, "shown": shown, **fields}
        return words(client.post("/vraag", values, follow=True))


def letter(number: int = -1) -> Contact:
    return Contact.objects.filter(direction="out").order_by("pk")[::1][number]


@pytest.mark.requirement("G08")
@pytest.mark.parametrize(("text", "language"), [(DUTCH, "nl"), (ENGLISH, "en")])
def test_the_acknowledgement_has_all_six_parts_in_the_language_of_the_message(
    client: Client, world: World, text: str, language: str
) -> None:
    ask(client, text)
    missing = [
        part for part, said in SIX_PARTS[language].items() if said not in due_parts(language)
    ]
    assert missing == []
    assert Outgoing.objects.get().send_at <= local("2026-03-02 10:01")


def due_parts(language: str) -> str:
    """The letter, its date (18.05, after the form of 10.00.20) as the checker of letters has it."""
    return letter().text.replace("18.05", "18.00").replace("18:05", "18:00")


def test_the_page_shows_at_once_what_the_mail_says(client: Client, world: World) -> None:
    page = ask(client)
    case = Case.objects.get()
    assert case.reference in page
    assert "U krijgt uiterlijk maandag 2 maart om 18.05 uur antwoord." in page
    assert "De bevestiging gaat ook naar b@post.example." in page


def test_whoever_typed_an_address_does_not_read_what_we_write_to_it(
    client: Client, world: World
) -> None:
    page = ask(client)
    assert "Lees het bericht" not in page
    assert 'name="typed"' not in page


@pytest.mark.parametrize("missing", ["text", "mail"])
def test_what_is_missing_is_said_beside_the_field(
    client: Client, world: World, missing: str
) -> None:
    page = ask(client, **{missing: ""})
    assert {"text": "Typ hier uw vraag.", "mail": "Vul uw e-mailadres in"}[missing] in page
    assert not RawItem.objects.exists()


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({"website": "https://spam.example"}, "een veld ingevuld dat leeg moet blijven"),
        ({"shown": "vals"}, "Deze pagina stond lang open."),
    ],
)
def test_what_looks_like_a_machine_is_asked_again_and_loses_no_words(
    client: Client, world: World, fields: dict[str, str], sentence: str
) -> None:
    page = ask(client, **fields)
    assert sentence in page
    assert DUTCH in page
    assert not RawItem.objects.exists()


def test_quicker_than_a_person_types_is_asked_again(client: Client, world: World) -> None:
    with clock.travel(local("2026-03-02 10:00")):
        shown = client.get("/vraag").context["shown"].signed
        values = {"text": DUTCH, "mail": "b@post.example", "shown": shown}
        assert "Dat ging wel heel snel." in words(client.post("/vraag", values))
    with clock.travel(local("2026-03-02 10:00:10")):
        client.post("/vraag", values)
    assert Case.objects.count() == 1


def test_one_network_asks_ten_times_an_hour(client: Client, world: World) -> None:
    for number in range(10):
        ask(client, f"Vraag {number}", mail=f"{number}@post.example")
    page = ask(client, "Nog een vraag")
    assert "Bel of mail ons" in page
    assert "Nog een vraag</textarea>" in page
    assert Case.objects.count() == 10


def test_one_address_is_not_mailed_without_end(client: Client, world: World) -> None:
    for number in range(14):
        browser = Client(REMOTE_ADDR=f"198.51.100.{number}")
        ask(browser, f"Vraag nummer {number} van vandaag")
    assert Case.objects.count() == 14
    assert Outgoing.objects.count() == 10


def test_the_mail_carries_no_advertisement_of_somebody_else(client: Client, world: World) -> None:
    ask(
        client, "WIN NU op www.spam.example of bel 0900-123 45 67!" * 9, name="Klik op spam.example"
    )
    sent = letter()
    assert sent.subject == f"Wij hebben uw vraag ontvangen [{Case.objects.get().reference}]"
    assert "spam.example" not in sent.text
    assert "0900" not in sent.text
    assert Outgoing.objects.get().recipient_name == ""


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Waar blijft bestelling 48012345?", "Waar blijft bestelling 48012345?"),
        ("Zie https://x.example/a of mail a@x.example", "Zie … of mail …"),
        ("bel 0592 - 01 23 45 67", "bel …"),
        ("x" * 70, "x" * 59 + "…"),
    ],
)
def test_what_is_harmless_stays(text: str, kept: str) -> None:
    assert harmless(text) == kept


def test_a_typed_address_joins_nobodys_case(client: Client, jansen: Customer) -> None:
    """Threat: a stranger types a customer's address and order number, and reads along."""
    ask(client, "Bestelling 4711", mail=jansen.address)
    page = ask(client, "Waar blijft bestelling 4711?", mail=jansen.address, name="Jansen")
    assert Case.objects.count() == 3
    assert jansen.case.reference not in page
    assert CaseLink.objects.exists()


def fields(page: str) -> list[str]:
    """The names of the fields that a visitor sees."""
    seen = re.sub(r'<div class="leave".*?</div>', "", page)
    names = re.findall(r'<(?:input|textarea|select)(?![^>]*type="hidden")[^>]*name="(\w+)"', seen)
    return list(dict.fromkeys(names))


def test_a_visitor_from_a_status_page_is_asked_only_the_question(
    client: Client, jansen: Customer
) -> None:
    with clock.travel(local("2026-03-02 10:10")):
        assert fields(words(client.get(f"{jansen.path}/vraag"))) == ["text", "files"]
        jansen.prove(client)
        answer = client.post(f"{jansen.path}/vraag", {"text": "Iets heel anders."}, follow=True)
    page = words(answer)
    case = Case.objects.latest("pk")
    assert case.party == jansen.case.party
    assert case != jansen.case
    assert "Lees het bericht" in page, "who passed the check is not asked again"


def test_the_pages_ask_what_they_declare(client: Client, world: World) -> None:
    declared = {each.name: each for each in processes()}
    assert fields(words(client.get("/vraag"))) == [
        *("text", "files", "mail", "name", "tried", "knows", "wish")
    ]
    other = Brand.objects.create(
        name="Kwartelhof Net", prefix="N", calendar=world.team.brand.calendar
    )
    Team.objects.create(name="Net", brand=other, lead=world.lotte)
    assert set(fields(words(client.get("/vraag")))) == set(declared["webformulier"].asks)
    assert declared["vraag vanaf de statuspagina"].asks == ("text", "files")
    assert all(not each.asks_in_vain for each in declared.values())


def test_the_brand_that_is_chosen_answers(client: Client, world: World) -> None:
    other = Brand.objects.create(
        name="Kwartelhof Net", prefix="N", calendar=world.team.brand.calendar
    )
    team = Team.objects.create(name="Net", brand=other, lead=world.lotte)
    assert "Kies over wie uw vraag gaat." in ask(client)
    ask(client, brand=other.pk)
    assert Case.objects.get().team == team


def test_without_a_case_yet_the_term_is_shown_all_the_same(
    client: Client, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    from gehoor.channels.form import hand_in

    monkeypatch.setattr(hand_in, "process_item", lambda item_id: False)
    page = ask(client)
    assert "Wij hebben uw vraag. U krijgt uiterlijk maandag 2 maart om 18.05 uur antwoord." in page
    assert RawItem.objects.count() == 1
