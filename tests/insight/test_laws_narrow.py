"""A check over a few cases finds what the whole audit finds in them, and nothing else."""

from __future__ import annotations

import pytest

from gehoor.cases.models import Case
from gehoor.core import clock
from gehoor.insight.laws import CHECKS, audit
from tests.support.customer import writes
from tests.support.world import local, make_world

pytestmark = pytest.mark.django_db


def found(*cases: Case) -> set[tuple[str, str]]:
    reports = audit(cases=[case.pk for case in cases] or None)
    return {(breach.check, breach.reference) for report in reports for breach in report.breaches}


def test_it_looks_at_these_cases_only() -> None:
    world = make_world()
    first = writes(world).case
    second = writes(world, sender="de.wit@post.example").case
    with clock.travel(local("2026-03-03 12:00")):
        for case in (first, second):
            assert ("overdue", case.reference) in found(case)
            assert {reference for _, reference in found(case)} == {case.reference}
        assert found(first, second) == {each for each in found() if each[1]}


def test_every_check_about_cases_can_be_asked_of_a_few() -> None:
    case = writes(make_world()).case
    with clock.travel(local("2026-03-02 10:01")):
        counts = {
            each.name: each.run(clock.now(), 5, [case.pk])[0] for each in CHECKS if each.of_cases
        }
    assert len(counts) > 15
    assert set(counts.values()) == {0}
