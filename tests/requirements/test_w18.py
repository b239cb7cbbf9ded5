"""W18: how a branch keeps its word stands apart from the head office, by who promised and by who did it."""

from __future__ import annotations

import re

import pytest
from django.db import transaction

from gehoor.cases.models import Case
from gehoor.casework.actions.answer import answer, proposed
from gehoor.casework.actions.watch import sweep
from gehoor.casework.received import Judged
from gehoor.promises import actions as ledger
from gehoor.promises.actions import Draft
from gehoor.promises.enums import PromiseKind
from gehoor.staff.models import Colleague
from tests.branches.house import Assen, clock, local, make_assen
from tests.desk.support import signed_in
from tests.support.playing import comes_back, now, writes

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def assen(db: None) -> Assen:
    return make_assen()


@transaction.atomic
def promised(case: Case, by: Colleague, does: Colleague, *, kept: int, broken: int) -> None:
    """Updates for noon: so many are kept at eleven, the others not at all."""
    told_in = case.contacts.earliest("pk")
    for number in range(kept + broken):
        with clock.travel(local("2026-03-02 10:00")):
            words = f"U krijgt bericht {number}"
            draft = Draft(PromiseKind.UPDATE, words, local("2026-03-02 12:00"), owner=does)
            made = ledger.make(case, draft, told_in=told_in, by=by)
        if number < kept:
            with clock.travel(local("2026-03-02 11:00")):
                ledger.keep(made, contact=told_in, by=does)
    ledger.refresh_due(case)


def rows(page: str) -> list[list[str]]:
    """The cells of every row with a name in it, without what stands between."""
    found = re.findall(r'<tr><th scope="row">(.*?)</tr>', page, re.S)
    return [re.sub(r"<[^>]+>", " ", each).split() for each in found]


@pytest.mark.requirement("W18")
def test_assen_keeps_98_percent_and_the_head_office_71(assen: Assen) -> None:
    """50 promises in Assen, one broken; 7 of the web shop, two broken. One of these was made in Assen.

    Two of the seven are the answers that the mails were promised by themselves.
    """
    near = assen.case(postal="9401AB12")
    web = writes(assen.world, "2026-03-02 09:00", "En mijn kast?", sender="u@post.example")
    samira, fatma = assen.world.samira, assen.fatma
    promised(near, fatma, fatma, kept=49, broken=1)
    promised(web, samira, samira, kept=3, broken=1)
    promised(near, fatma, samira, kept=0, broken=1)
    with clock.travel(local("2026-03-02 12:00")):
        sweep()
    for case, who, friendly in ((near, fatma, 5), (web, samira, 2)):
        with clock.travel(local("2026-03-02 13:00")):
            answer(now(case), who, proposed(now(case), "Zo doen wij het.", closes=True))
            key = case.contacts.latest("pk").pk
        judged = Judged(answer=key, helped=True, friendly=friendly)
        comes_back(assen.world, now(case), "2026-03-02 14:00", "", judged=judged)
    with clock.travel(local("2026-03-02 15:00")):
        page = signed_in(fatma).get("/vestiging/woord").text
    by_promiser, by_doer, in_area = (part for part in page.split("<h2>")[1:4])
    assert rows(by_doer) == [
        ["Wonen", "Assen", "98%", "49", "0%", "0", "2%", "1", "50"],
        ["hoofdkantoor", "71%", "5", "0%", "0", "29%", "2", "7"],
    ]
    assert rows(by_promiser)[0][2:] == ["96%", "49", "0%", "0", "4%", "2", "51"]
    assert rows(by_promiser)[1][1:] == ["83%", "5", "0%", "0", "17%", "1", "6"]
    assert "94" in in_area
    assert rows(in_area)[0][-1] == "50"
    assert rows(in_area)[1][-1] == "2"
    scores = rows(page.split("<h2>")[4])
    assert scores == [["Wonen", "Assen", "100%", "1"], ["hoofdkantoor", "0%", "1"]]
