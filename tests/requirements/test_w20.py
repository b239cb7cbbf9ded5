"""W20: a branch is warned when the head office breaks its word in its area, and can step in."""

from __future__ import annotations

from datetime import timedelta

import pytest

from gehoor.branches.actions.watching import watch
from gehoor.casework.actions.watch import sweep
from gehoor.casework.enums import AlertKind
from gehoor.casework.models import Alert
from tests.branches.house import Assen, clock, holds, local, make_assen
from tests.desk.support import signed_in
from tests.support.playing import now, writes

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def assen(db: None) -> Assen:
    return make_assen()


@pytest.mark.requirement("W20")
def test_the_branch_sees_what_the_head_office_broke_and_takes_it_over(assen: Assen) -> None:
    """Mevr. Jansen of 9401 AB; another customer, of Utrecht, is none of Assen's."""
    case = assen.case(postal="9401AB12")
    far = writes(assen.world, "2026-03-02 09:00", "En mijn kast?", sender="u@post.example")
    due = now(case).due_at
    assert due == local("2026-03-02 17:00")
    fatma, samira = signed_in(assen.fatma), signed_in(assen.world.samira)
    with clock.travel(due - timedelta(minutes=1)):
        assert case.reference not in fatma.get("/vestiging").text
        assert fatma.get(f"/zaak/{case.reference}").status_code == 404
    with clock.travel(due):
        sweep()
        watch()
    with clock.travel(due + timedelta(minutes=15)):
        shown = fatma.get("/vestiging").text
        assert f"/zaak/{case.reference}" in shown
        assert "Mevr. A. Jansen" in shown
        assert far.reference not in shown
        assert "<kbd>o</kbd> neem over" in fatma.get(f"/zaak/{case.reference}").text
        assert Alert.objects.filter(colleague=assen.fatma, kind=AlertKind.BROKEN_NEARBY).exists()
        fatma.post(f"/zaak/{case.reference}/uit-ons-gebied")
        assert now(case).owner == assen.world.samira
        assert "Gevraagd aan Samira" in fatma.get(f"/zaak/{case.reference}").text
        page = samira.get(f"/zaak/{case.reference}").text
        assert "Wonen Assen (Fatma) wil deze zaak overnemen" in page
        samira.post(f"/zaak/{case.reference}/uit-ons-gebied/antwoord", {"then": "give"})
        assert now(case).owner == assen.fatma
        assert "Fatma Kaya van Wonen Assen" in case.contacts.latest("pk").text
        assert holds(case)


@pytest.mark.requirement("W20")
def test_after_four_hours_of_silence_it_is_the_branchs(assen: Assen) -> None:
    case = assen.case("2026-03-02 08:00", postal="9405XY1")
    with clock.travel(local("2026-03-02 16:00")):
        sweep()
        watch()
    at = local("2026-03-03 09:00")
    with clock.travel(at):
        signed_in(assen.fatma).post(f"/zaak/{case.reference}/uit-ons-gebied")
    with clock.travel(at + timedelta(hours=3, minutes=59)):
        watch()
        assert now(case).owner == assen.world.samira
    with clock.travel(at + timedelta(hours=4)):
        sweep()
        watch()
        assert now(case).owner == assen.fatma
        assert "Wie uw zaak nu behandelt" in case.contacts.latest("pk").subject
        assert holds(case)


def test_the_head_office_keeps_it_with_a_reason(assen: Assen) -> None:
    case = assen.case(postal="9401AB12")
    with clock.travel(local("2026-03-02 17:00")):
        sweep()
        fatma, samira = signed_in(assen.fatma), signed_in(assen.world.samira)
        fatma.post(f"/zaak/{case.reference}/uit-ons-gebied")
        answer = f"/zaak/{case.reference}/uit-ons-gebied/antwoord"
        assert "Zeg waarom" in samira.post(answer, {"then": "keep"}).text
        assert fatma.post(answer, {"then": "give"}).status_code == 403
        samira.post(answer, {"then": "keep", "reason": "de bank is onderweg"})
        page = fatma.get(f"/zaak/{case.reference}").text
        assert "de bank is onderweg" in page
        assert now(case).owner == assen.world.samira
