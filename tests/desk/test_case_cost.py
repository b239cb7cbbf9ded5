"""What the page of a case asks of the database: the same for a long case as for a short one."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from gehoor.cases.models import Case
from gehoor.casework.actions.notes import note
from gehoor.casework.actions.receive import join
from gehoor.core import clock
from gehoor.parties.actions import recognise
from gehoor.promises import actions as ledger
from gehoor.promises.enums import PromiseKind
from tests.desk.support import NOW, Opener
from tests.support.world import World

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("now")]

MOST = 29


def queries(desk: Client, case: Case) -> int:
    with CaptureQueriesContext(connection) as captured:
        assert desk.get(f"/zaak/{case.reference}").status_code == 200
    return len(captured)


def test_a_longer_case_takes_no_more_queries(world: World, desk: Client, opened: Opener) -> None:
    case = opened()
    desk.get(f"/zaak/{case.reference}")
    short = queries(desk, case)
    address, _ = recognise("mail", "a.jansen@post.example", "", "nl")
    for number in range(5):
        with clock.travel(NOW + timedelta(minutes=number)):
            contact = join(case, world.mail(f"Nog iets: {number}?"), address)
            note(case, world.samira, f"Notitie {number}")
        draft = ledger.Draft(PromiseKind.CALL_BACK, f"Bellen {number}", NOW + timedelta(days=3))
        ledger.make(case, draft, told_in=contact, by=world.samira)
    assert (
        queries(desk, case) <= short + 1
    )  # the moved dates of promises are read once there are any
    assert short <= MOST
