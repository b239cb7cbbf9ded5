"""K32: what we asked for is here, so now we promise; a case cannot go silent."""

from __future__ import annotations

import io

import pytest
from django.db import connection
from django.test import Client

from gehoor.cases.enums import ActionState
from gehoor.cases.models import Case
from gehoor.casework.actions.answer import Answer, Ask, answer
from gehoor.casework.letters import STATUS_PATH, status_token
from gehoor.core import clock
from gehoor.promises.enums import PromiseKind, PromiseState
from tests.support.house import House
from tests.support.laws import broken, sentences
from tests.support.mailing import CUSTOMER
from tests.support.world import local

pytestmark = pytest.mark.django_db(transaction=True)

NIGHT = "2026-03-03 03:00"


def asked_for_proof(house: House) -> Case:
    """Mail of Monday 9.00, and at 11.00 we ask for a photograph before Friday."""
    case = house.writes("2026-03-02 09:00", "Ik stuurde de box al terug.", Subject="Box").case
    with clock.travel(local("2026-03-02 11:00")):
        ask = Ask("een foto van het verzendbewijs sturen", local("2026-03-06 17:00"))
        questions = tuple(case.questions.all())
        what = Answer("Graag een foto.", questions, tuple(case.promises.all()), asks=ask)
        answer(case, house.world.samira, what)
    house.work("2026-03-02 11:00")
    return case


def uploads(case: Case, at: str) -> str:
    """The customer proves to be who she is, and sends a picture; the page that follows."""
    path, proof = (
        f"/{STATUS_PATH}/{status_token(case)}",
        io.BytesIO(b"\x89PNG\r\n\x1a\n" + b"\0" * 50),
    )
    proof.name = "bewijs.png"
    client = Client()
    with clock.travel(local(at)):
        client.post(f"{path}/controle", {"typed": CUSTOMER})
        page = client.post(f"{path}/aanvulling", {"text": "", "files": [proof]}, follow=True)
    return " ".join(page.content.decode().split())


def breaches(at: str) -> dict[str, int]:
    with clock.travel(local(at)):
        return broken()


@pytest.mark.requirement("K32")
def test_an_upload_starts_our_own_promise_and_nothing_falls_silent(house: House) -> None:
    case = asked_for_proof(house)
    assert breaches("2026-03-02 11:01") == {}
    page = uploads(case, "2026-03-02 14:10")
    house.work("2026-03-02 14:10")
    promise = case.promises.get(state=PromiseState.OPEN)
    assert promise.kind == PromiseKind.ASSESSMENT
    assert promise.wording.startswith("Beoordeling")
    assert promise.due_at == local("2026-03-05 17:00")
    assert case.customer_actions.get().state == ActionState.DONE
    assert "donderdag 5 maart" in page
    assert "uiterlijk do 5 maart 17.00 uur" in house.last_mail()[1]
    assert breaches(NIGHT) == {}
    _a_silent_case_is_listed(case)


def _a_silent_case_is_listed(case: Case) -> None:
    """Somebody with a database prompt silences the case: the nightly check names it."""
    with connection.cursor() as cursor:
        cursor.execute("alter table promises_promise disable trigger user")
        cursor.execute("update promises_promise set state = 'released', wake_at = null")
        cursor.execute("alter table promises_promise enable trigger user")
    with clock.travel(local(NIGHT)):
        assert any(each.startswith(f"silence: {case.reference}") for each in sentences())
