"""A leaver: nothing new beyond the last day, no account closed while something is theirs."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from django.db import IntegrityError, transaction

from gehoor.casework.actions.accounts import close_account
from gehoor.casework.actions.answer import answer, proposed
from gehoor.casework.actions.making import check_can_undertake
from gehoor.casework.actions.receive import join
from gehoor.casework.actions.renegotiate import renegotiate
from gehoor.casework.policies import Refusal
from gehoor.core import clock
from gehoor.handovers.actions.giving import hand_over, take
from gehoor.parties.actions import recognise
from gehoor.promises.actions import Draft
from gehoor.promises.enums import PromiseKind
from gehoor.promises.models import Promise
from gehoor.staff.models import Colleague
from gehoor.workload.actions.leaving import announce
from tests.desk.support import Opener
from tests.support.world import local
from tests.workload.crew import Crew

pytestmark = pytest.mark.django_db(transaction=True)
LAST = date(2026, 3, 31)


def chief() -> Colleague:
    """Whoever manages the accounts."""
    return Colleague.objects.create_user("a@x.example", "w", name="Ad Min", role="administrator")


def test_new_cases_beyond_the_last_day_go_to_others(crew: Crew, opened: Opener) -> None:
    announce(crew.joris, crew.world.lotte, LAST)
    crew.world.team.__dict__.pop("at_work", None)
    with clock.travel(local("2026-03-31 15:00")):
        owners = {opened(f"Vraag {n}", sender=f"k{n}@post.example").owner for n in range(20)}
    assert owners == crew.others


def test_what_is_promised_in_a_case_of_a_leaver_goes_to_somebody_who_stays(
    crew: Crew, opened: Opener
) -> None:
    with clock.travel(local("2026-03-23 10:00")), crew.only(crew.joris):
        case = opened()
    announce(crew.joris, crew.world.lotte, LAST)
    case.refresh_from_db()
    with clock.travel(local("2026-03-24 09:00")):
        beyond = Draft(kind=PromiseKind.UPDATE, wording="Nieuws", due_at=local("2026-04-02 12:00"))
        what = replace(proposed(case, "Ik zoek het uit.", closes=False), makes=(beyond,))
        with pytest.raises(Refusal, match="Je bent er dan niet meer"):
            answer(case, crew.joris, what)
        answer(case, crew.tim, what)
    assert case.promises.get(kind="update").owner in {*crew.others, crew.world.lotte}


def test_a_date_moved_beyond_the_last_day_takes_another_owner(crew: Crew, opened: Opener) -> None:
    with clock.travel(local("2026-03-30 10:00")), crew.only(crew.joris):
        case = opened()
        announce(crew.joris, crew.world.lotte, LAST)
        promise = case.promises.get()
        promise.owner.refresh_from_db()
        renegotiate(
            promise, crew.joris, due_at=local("2026-04-01 12:00"), reason="De fabriek is dicht."
        )
    assert case.promises.get().owner != crew.joris


def test_choosing_a_leaver_beyond_the_last_day_is_refused(crew: Crew, opened: Opener) -> None:
    announce(crew.joris, crew.world.lotte, LAST)
    with clock.travel(local("2026-03-24 09:00")):
        case = opened()
        draft = Draft(
            kind=PromiseKind.UPDATE, wording="Nieuws", due_at=local("2026-04-02 12:00"),
            owner=crew.joris,
        )  # fmt: skip
        with pytest.raises(Refusal, match="Joris is er dan niet meer"):
            check_can_undertake(case, draft)


def test_the_database_refuses_it_as_well(crew: Crew, opened: Opener) -> None:
    with clock.travel(local("2026-03-24 09:00")), crew.only(crew.joris):
        case = opened()
    announce(crew.joris, crew.world.lotte, LAST)

    def promised(made_at: str, due_at: str, by: Colleague | None = crew.joris) -> Promise:
        """A row that no verb made."""
        found = case.promises.order_by("pk")[0]
        found.pk, found.owner, found.made_by = None, crew.joris, by
        found.made_at, found.due_at = local(made_at), local(due_at)
        found.original_due_at = found.due_at
        with transaction.atomic():
            found.save(force_insert=True)
        return found

    assert promised("2026-03-23 23:59", "2026-04-02 12:00").pk
    assert promised("2026-03-24 09:00", "2026-03-31 23:00").pk
    with pytest.raises(IntegrityError, match="law 5"):
        promised("2026-03-24 09:00", "2026-04-01 00:30")
    assert promised("2026-03-24 09:00", "2026-04-01 00:30", by=None).pk


def test_a_case_with_a_later_date_is_not_handed_to_a_leaver_nor_its_promise_taken(
    crew: Crew, opened: Opener
) -> None:
    announce(crew.joris, crew.world.lotte, LAST)
    with clock.travel(local("2026-03-31 15:00")), crew.only(crew.tim):
        case = opened()
        assert case.promises.get().due_at > local("2026-04-01 00:00")
        with pytest.raises(Refusal, match="Joris is er dan niet meer"):
            hand_over(case, crew.tim, crew.joris, "A. Jansen, bank")
        hand_over(case, crew.tim, crew.noor, "A. Jansen, bank")
        take(case, crew.joris)
    case.refresh_from_db()
    assert (case.owner, case.promises.get().owner) == (crew.joris, crew.tim)


def test_an_account_closes_only_when_nothing_is_theirs(crew: Crew, opened: Opener) -> None:
    with clock.travel(local("2026-03-30 10:00")), crew.only(crew.joris):
        case = opened()
        admin = chief()
        with pytest.raises(Refusal, match="Joris Vos"):
            close_account(crew.joris, admin)
        answer(case, crew.joris, proposed(case, "Dat is geregeld.", closes=True))
        close_account(crew.joris, admin)
    crew.joris.refresh_from_db()
    assert not crew.joris.is_active


def test_who_leads_a_team_cannot_go_before_another_does(crew: Crew) -> None:
    with pytest.raises(Refusal, match="leidt nog"):
        close_account(crew.world.lotte, chief())


def test_where_a_leaver_stood_behind_a_promise_the_lead_does(crew: Crew, opened: Opener) -> None:
    with clock.travel(local("2026-03-30 10:00")), crew.only(crew.tim):
        case = opened()
        case.promises.update(fallback=crew.joris)
        close_account(crew.joris, chief())
    assert case.promises.get().fallback == crew.world.lotte


def test_a_closed_case_of_who_left_goes_to_somebody_who_is_here(crew: Crew, opened: Opener) -> None:
    with clock.travel(local("2026-03-30 10:00")), crew.only(crew.joris):
        case = opened()
        answer(case, crew.joris, proposed(case, "Dat is geregeld.", closes=True))
        close_account(crew.joris, chief())
    with clock.travel(local("2026-04-08 10:00")):
        again = crew.world.mail("Het is toch niet geregeld.", subject="Bank beschadigd")
        address, _ = recognise("mail", again.address, again.name, "nl")
        join(case, again, address)
    case.refresh_from_db()
    assert case.owner in crew.others
    assert case.promises.open().get().owner == case.owner
