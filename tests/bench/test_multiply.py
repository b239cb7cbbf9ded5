"""Copies of real cases obey the laws, so that what is measured over them is what would be there."""

from __future__ import annotations

from gehoor.bench.lab import lab
from gehoor.bench.multiply import multiply
from gehoor.bench.subject import Subject

COUNTS = """
select (select count(*) from cases_case), (select count(*) from cases_case where closed_at is null),
    (select count(distinct reference) from cases_case), (select count(*) from promises_keeping)
"""
KEYS_AND_INDEXES = """
select (select count(*) from pg_constraint where contype = 'f'), (select count(*) from pg_index),
    (select count(*) from pg_trigger where tgenabled = 'D')
"""


def test_copies_are_whole_cases() -> None:
    with lab(fast=True) as place, Subject.of("pages", place.environment) as pages:
        pages.ask("prepare", closed=6, opened=4)
        before = place.rows(KEYS_AND_INDEXES)
        multiply(place.url, copies=4)
        assert place.rows(COUNTS) == [(50, 20, 50, 30)]
        assert place.rows(KEYS_AND_INDEXES) == before
        assert pages.ask("laws")["breaches"] == {}
        shown = pages.ask("sign_in")["pages"]
        assert all(pages.ask("get", page=page, times=1)["seconds"] for page in shown)
