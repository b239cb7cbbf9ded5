"""The agent takes the note; asking the customer to mail is no outcome and no text (M24)."""

from __future__ import annotations

import re

import pytest

from gehoor.cases.models import Case
from gehoor.core import clock
from gehoor.foresight.linting import lint
from tests.support.house import House
from tests.support.world import local

pytestmark = pytest.mark.django_db(transaction=True)

NOTE = "De monteur kwam niet, mevrouw was er de hele dag. Zij wil vrijdag wel, na 13 uur."
CALL = {"channel": "phone", "name": "mevr. Jansen", "mail": "a.jansen@post.example", "text": NOTE}


@pytest.mark.requirement("M24")
def test_the_note_is_a_case_with_owner_and_term_and_the_caller_reads_it(house: House) -> None:
    samira = house.world.samira
    with clock.travel(local("2026-03-02 10:00")):
        page = house.browser(samira).get("/").content.decode()
        noting = page[page.index('id="noting"') :]
        noting = noting[: noting.index("</dialog>")]
        assert not re.search(r"mailen|verkeerde afdeling", noting, re.IGNORECASE)
        house.browser(samira).post("/noteren", CALL)
    house.work("2026-03-02 10:00")
    case = Case.objects.get()
    assert case.owner == samira
    assert case.promises.get().due_at == case.due_at
    text = house.last_mail("a.jansen@post.example")[1]
    assert f"Dit schreven wij voor u op. Uw zaaknummer is {case.reference}. {NOTE}" in text
    assert "Samira" in text


@pytest.mark.parametrize(
    ("text", "language", "flagged"),
    [
        ("Stuur ons een e-mail, dan kijken wij ernaar.", "nl", "Stuur ons een e-mail"),
        ("Kunt u dit even mailen? Wij bellen u {datum}.", "nl", "Kunt u dit even mailen"),
        ("Mail ons gerust, wij bellen u {datum}.", "nl", "Mail ons"),
        ("Stuur ons een e-mail of gebruik de uploadlink: {link}", "nl", ""),
        ("U kunt deze mail beantwoorden. Wij bellen u {datum}.", "nl", ""),
        ("Please send us an email, we will call you by {date}.", "en", "send us an email"),
        ("Send us an email or use this link: {link}", "en", ""),
    ],
)
def test_a_text_that_asks_to_mail_is_flagged(text: str, language: str, flagged: str) -> None:
    found = [each.phrase for each in lint(text, language)]
    assert found == ([flagged] if flagged else [])
