"""What the customer does on the page goes through the one door, and shows at once."""

from __future__ import annotations

import io

import pytest
from django.db import IntegrityError, transaction
from django.test import Client

from gehoor.cases.enums import ActionState, Channel, QuestionState, SendState
from gehoor.cases.models import Contact, Outgoing
from gehoor.casework.actions.answer import Answer, Ask, answer, proposed
from gehoor.casework.actions.delivery import sent
from gehoor.casework.models import Alert
from gehoor.core import blobs, clock
from gehoor.intake.enums import Outcome, RawState
from gehoor.intake.models import RawItem
from gehoor.promises.enums import PromiseKind, PromiseState
from gehoor.promises.models import Release
from tests.support.customer import Customer, words, writes
from tests.support.laws import broken
from tests.support.world import World, local

pytestmark = pytest.mark.django_db(transaction=True)

PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 100


def photo(name: str = "schade.jpg", content: bytes = PNG) -> io.BytesIO:
    file = io.BytesIO(content)
    file.name = name
    return file


def answered(jansen: Customer, **what: object) -> None:
    with clock.travel(local("2026-03-02 11:00")):
        kept = tuple(jansen.case.promises.all())
        values = {
            "text": "Graag een foto.",
            "keeps": kept,
            "answers": tuple(jansen.case.questions.all()),
        }
        answer(jansen.case, jansen.world.samira, Answer(**{**values, **what}))  # type: ignore[arg-type]


def deliver() -> None:
    """What the worker does with the outbox, without a mail server."""
    for outgoing in Outgoing.objects.filter(state=SendState.QUEUED):
        sent(outgoing)


def press(client: Client, jansen: Customer, where: str, at: str, **fields: object) -> str:
    """Press a button of the page and read the page that follows."""
    with clock.travel(local(at)):
        response = client.post(f"{jansen.path}/{where}", fields, follow=True)
    return words(response)


def test_not_solved_reopens_with_an_owner_and_a_date_that_shows_at_once(
    client: Client, jansen: Customer
) -> None:
    answered(jansen, closes=True)
    page = press(client, jansen, "niet-opgelost", "2026-03-03 09:00")
    jansen.case.refresh_from_db()
    assert jansen.case.is_open
    assert jansen.case.owner == jansen.world.samira
    assert "Uw zaak is weer open." in page
    assert "U krijgt uiterlijk dinsdag 3 maart om 17.00 uur antwoord." in page
    item = RawItem.objects.get(channel=Channel.PAGE)
    assert (item.source, item.state, item.outcome) == (
        "statuspagina",
        RawState.DONE,
        Outcome.REOPENED,
    )


def test_not_solved_on_an_open_case_reminds_us_however_soon(
    client: Client, jansen: Customer
) -> None:
    page = press(client, jansen, "niet-opgelost", "2026-03-02 10:30")
    jansen.case.refresh_from_db()
    assert jansen.case.reminders == 1
    assert "Wij hebben uw herinnering ontvangen." in page
    assert Alert.objects.filter(kind="reminded", colleague=jansen.case.owner).exists()


def test_solved_is_asked_once_more_then_releases_and_closes(
    client: Client, jansen: Customer
) -> None:
    with clock.travel(local("2026-03-02 10:30")):
        assert "Antwoord op uw vraag" in client.get(f"{jansen.path}/opgelost").content.decode()
    page = press(client, jansen, "opgelost", "2026-03-02 10:31")
    jansen.case.refresh_from_db()
    assert (jansen.case.is_open, jansen.case.closed_by) == (False, None)
    assert jansen.case.closed_in is not None
    assert jansen.case.promises.get().state == PromiseState.RELEASED
    assert jansen.case.questions.get().state == QuestionState.LAPSED
    with clock.travel(local("2026-03-02 10:32")):
        deliver()
        assert broken() == {}
    assert "Uw zaak is afgehandeld." in page
    assert "U liet weten dat het is opgelost" in page


def test_what_was_closed_by_the_customer_opens_again(client: Client, jansen: Customer) -> None:
    press(client, jansen, "opgelost", "2026-03-02 10:31")
    press(client, jansen, "niet-opgelost", "2026-03-02 10:40")
    jansen.case.refresh_from_db()
    assert (jansen.case.is_open, jansen.case.closed_in) == (True, None)


def test_words_and_files_join_the_case(client: Client, jansen: Customer) -> None:
    files = [photo(), photo("../../etc/bon\u202e.pdf", b"%PDF-1.7 ...")]
    page = press(client, jansen, "aanvulling", "2026-03-02 10:30", text="Hier de bon.", files=files)
    contact = Contact.objects.get(channel=Channel.PAGE)
    assert (contact.case, contact.reply) == (jansen.case, "Hier de bon.")
    names = {each.name: each.type for each in contact.attachments.all()}
    assert names == {"schade.jpg": "image/png", "bon.pdf": "application/pdf"}
    assert all(blobs.has(each.sha256) for each in contact.attachments.all())
    assert "Wij hebben uw bericht ontvangen." in page


@pytest.mark.requirement("K32")
def test_what_we_asked_for_starts_our_own_promise(client: Client, jansen: Customer) -> None:
    answered(jansen, asks=Ask("Stuur een foto van de schade", local("2026-03-06 17:00")))
    page = press(client, jansen, "aanvulling", "2026-03-02 14:10", files=[photo()])
    promise = jansen.case.promises.get(kind=PromiseKind.ASSESSMENT)
    assert promise.due_at == local("2026-03-05 17:00")
    assert "uiterlijk do 5 maart 17.00 uur" in promise.made_in.text
    assert jansen.case.customer_actions.get().state == ActionState.DONE
    assert "uiterlijk donderdag 5 maart om 17.00 uur" in page
    with pytest.raises(IntegrityError, match="law 2"), transaction.atomic():
        jansen.case.promises.filter(pk=promise.pk).update(state=PromiseState.RELEASED, wake_at=None)
        Release.objects.create(promise=promise, contact=promise.made_in, reason="stil")
    with clock.travel(local("2026-03-02 14:11")):
        deliver()
        assert broken() == {}


def test_pressing_twice_is_one_message(client: Client, jansen: Customer) -> None:
    with clock.travel(local("2026-03-02 10:30")):
        shown = client.get(jansen.path).context["page"].shown.signed
        for _ in range(2):
            client.post(f"{jansen.path}/aanvulling", {"text": "Nog iets.", "shown": shown})
    assert Contact.objects.filter(channel=Channel.PAGE).count() == 1


def test_nothing_is_answered_with_what_to_do(client: Client, jansen: Customer) -> None:
    page = press(client, jansen, "aanvulling", "2026-03-02 10:30", text="  ")
    assert "Typ een bericht of kies een bestand." in page
    assert not RawItem.objects.exists()


@pytest.mark.parametrize(
    ("sizes", "sentence"),
    [
        ([11], "‘schade.jpg’ is groter dan 10 MB."),
        ([9, 9, 9, 9], "samen groter dan 30 MB"),
        ([0.001] * 21, "meer dan 20 bestanden"),
    ],
)
def test_too_much_is_refused_with_a_clear_sentence_and_keeps_the_words(
    client: Client, jansen: Customer, sizes: list[float], sentence: str
) -> None:
    files = [photo(content=PNG + bytes(int(each * 1024 * 1024))) for each in sizes]
    page = press(client, jansen, "aanvulling", "2026-03-02 10:30", text="Zie foto’s", files=files)
    assert sentence in page
    assert "Zie foto’s</textarea>" in page
    assert not RawItem.objects.exists()


def test_the_worker_follows_when_the_request_fails(
    client: Client, jansen: Customer, monkeypatch: pytest.MonkeyPatch
) -> None:
    from gehoor.channels.form import hand_in
    from gehoor.intake.actions import process_next

    monkeypatch.setattr(hand_in, "process_item", lambda item_id: False)
    page = press(client, jansen, "aanvulling", "2026-03-02 10:30", text="Nog iets.")
    assert "Het staat zo op deze pagina." in page
    with clock.travel(local("2026-03-02 10:31")):
        process_next()
    assert Contact.objects.filter(channel=Channel.PAGE).count() == 1


def test_a_customer_without_mail_adds_in_her_own_name(client: Client, world: World) -> None:
    caller = writes(world, kind="phone", sender="0592-123456", channel=Channel.PHONE)
    press(client, caller, "aanvulling", "2026-03-02 10:30", text="Ik vergat iets.")
    assert Contact.objects.get(channel=Channel.PAGE, direction="in").case == caller.case


def test_many_additions_in_an_hour_are_too_many(client: Client, jansen: Customer) -> None:
    for number in range(30):
        press(client, jansen, "aanvulling", "2026-03-02 10:30", text=f"Nummer {number}")
    page = press(client, jansen, "aanvulling", "2026-03-02 10:30", text="Nog een")
    assert "Probeer het over een uur nog eens." in page
    assert "Nog een</textarea>" in page


def test_an_answer_that_closes_offers_to_open_again(client: Client, jansen: Customer) -> None:
    with clock.travel(local("2026-03-02 11:00")):
        answer(jansen.case, jansen.world.samira, proposed(jansen.case, "Klaar.", closes=True))
        page = client.get(jansen.path).content.decode()
    assert "Dit is niet opgelost" in page
    assert "Het is opgelost" not in page
