"""Terms with their sources: every vector of the requirements, and the edges beside them."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from fractions import Fraction
from zoneinfo import ZoneInfo

import pytest

from gehoor.core.calendars import ServiceHours
from gehoor.promises.terms import NotAllowed, complaints, customers, house, law
from gehoor.promises.terms.law import Count
from tests.support.world import AMSTERDAM, local

OFFICE = ServiceHours(AMSTERDAM, (((time(9), time(17)),),) * 5 + ((), ()))
ALWAYS = ServiceHours(AMSTERDAM, (((time(0), time(0)),),) * 7)


def test_awb_six_weeks_that_end_on_easter_monday_end_on_tuesday() -> None:
    term = complaints.government_complaint(date(2026, 2, 23))
    assert term.until == date(2026, 4, 7)
    assert term.statutory
    assert term.rule("nl") == (
        "6 weken na ontvangst van de klacht; 06-04-2026 is tweede paasdag, dus de eerstvolgende werkdag"
    )
    assert "9:11" in term.source


def test_awb_adjourned_four_weeks_counts_from_the_day_before_easter_moved_it() -> None:
    term = complaints.government_complaint_adjourned(date(2026, 2, 23), date(2026, 4, 6))
    assert term.until == date(2026, 5, 4)


def test_awb_adjourned_after_the_term_is_refused() -> None:
    with pytest.raises(NotAllowed, match="uiterlijk 06-04-2026 schriftelijk"):
        complaints.government_complaint_adjourned(date(2026, 2, 23), date(2026, 4, 7))


def test_awb_further_delay_is_refused_without_the_complainants_written_consent() -> None:
    received, until = date(2026, 2, 23), date(2026, 6, 1)
    with pytest.raises(NotAllowed, match="schriftelijke instemming") as refused:
        complaints.government_complaint_agreed(received, until, " ")
    assert "written consent" in refused.value.english
    agreed = complaints.government_complaint_agreed(received, until, "brief van 1 mei")
    assert agreed.until == until
    assert "brief van 1 mei" in agreed.rule("nl")
    with pytest.raises(NotAllowed, match="loopt al tot 07-04-2026"):
        complaints.government_complaint_agreed(received, date(2026, 4, 7), "brief")


def test_awb_with_a_committee_has_ten_weeks() -> None:
    assert complaints.government_complaint(date(2026, 2, 23), committee=True).until == date(
        2026, 5, 4
    )


def test_avg_month_from_31_january_ends_on_28_february_and_moves_to_monday() -> None:
    term = customers.privacy_request(date(2026, 1, 31))
    assert (term.counted, term.until) == (date(2026, 2, 28), date(2026, 3, 2))


def test_avg_extended_two_months_counts_from_the_first_month() -> None:
    term = customers.privacy_request_extended(date(2026, 1, 31), date(2026, 2, 20))
    assert term.until == date(2026, 4, 28)
    with pytest.raises(NotAllowed):
        customers.privacy_request_extended(date(2026, 1, 31), date(2026, 3, 1))


def test_refund_within_14_days_of_withdrawal() -> None:
    assert customers.refund(date(2026, 3, 2)).until == date(2026, 3, 16)


def test_delivery_within_30_days_crosses_summer_time() -> None:
    assert customers.delivery(date(2026, 3, 2)).until == date(2026, 4, 1)


def test_house_term_of_eight_weeks_is_not_extended_by_kings_day() -> None:
    term = complaints.financial_complaint(date(2026, 3, 2))
    assert term.until == date(2026, 4, 27)
    assert not term.statutory
    assert "geen wettelijke termijn" in term.rule("nl")
    assert "no statutory term" in term.rule("en")


def test_the_house_calendar_moves_a_house_term_forward_and_no_statutory_one() -> None:
    eight_weeks = complaints.financial_complaint(date(2026, 3, 2))
    moved = house.no_later_than_open(eight_weeks, OFFICE)
    assert moved.until == date(2026, 4, 24)
    assert "werkdag ervoor" in moved.rule("nl")
    statutory = customers.refund(date(2026, 3, 2))
    assert house.no_later_than_open(statutory, OFFICE) == statutory


@pytest.mark.parametrize(
    ("hours", "minutes", "share"),
    [
        (12, 0, Fraction(0)),
        (12, 1, Fraction(1, 30)),
        (24, 0, Fraction(1, 30)),
        (24, 1, Fraction(2, 30)),
        (48, 0, Fraction(2, 30)),
        (48, 1, Fraction(3, 30)),
    ],
)
def test_telecom_outage_gives_a_share_of_the_monthly_fee(
    hours: int, minutes: int, share: Fraction
) -> None:
    assert customers.outage_share(timedelta(hours=hours, minutes=minutes)) == share


def test_within_24_hours_is_the_same_clock_time_when_the_clock_goes_forward() -> None:
    start = local("2026-03-28 12:00")
    term = house.within(start, timedelta(hours=24), ALWAYS)
    assert term.until == local("2026-03-29 12:00")
    assert term.until - start.astimezone(UTC) == timedelta(hours=23)


def test_within_24_hours_of_a_time_that_is_skipped_is_the_moment_of_the_jump() -> None:
    term = house.within(local("2026-03-28 02:30"), timedelta(hours=24), ALWAYS)
    assert term.until == local("2026-03-29 03:00")


def test_care_has_six_weeks_and_four_more_in_writing() -> None:
    assert complaints.care_complaint(date(2026, 3, 2)).until == date(2026, 4, 13)
    adjourned = complaints.care_complaint_adjourned(date(2026, 3, 2), date(2026, 4, 1))
    assert adjourned.until == date(2026, 5, 11)
    with pytest.raises(NotAllowed):
        complaints.care_complaint_agreed(date(2026, 3, 2), date(2026, 6, 1), "")


@pytest.mark.parametrize(
    "day",
    [
        "2026-04-03",
        "2026-04-06",
        "2026-04-27",
        "2026-05-05",
        "2026-05-14",
        "2026-05-25",
        "2027-01-01",
    ],
)
def test_the_law_recognises_good_friday_and_every_fifth_of_may(day: str) -> None:
    assert law.day_off(date.fromisoformat(day))


def test_kings_day_on_a_sunday_is_celebrated_on_saturday() -> None:
    assert date(2031, 4, 26) in law.recognised_holidays(2031)
    assert date(2031, 4, 27) not in law.recognised_holidays(2031)


def test_a_day_that_a_decree_equates_moves_a_term_too() -> None:
    friday_after_ascension = frozenset({date(2026, 5, 15)})
    assert customers.refund(date(2026, 5, 1)).until == date(2026, 5, 15)
    moved = customers.refund(date(2026, 5, 1), equated=friday_after_ascension)
    assert moved.until == date(2026, 5, 18)


@pytest.mark.parametrize(
    ("number", "unit", "extended"),
    [(90, "day", True), (91, "day", False), (12, "week", True), (13, "week", False),
     (3, "month", True), (4, "month", False), (24, "hour", False)],
)  # fmt: skip
def test_long_terms_and_terms_in_hours_are_not_extended(
    number: int, unit: str, extended: bool
) -> None:
    assert law.is_extended(number, unit) is extended


def test_three_days_hold_two_working_days() -> None:
    """From Thursday three days on is Sunday; Monday holds the second working day after Friday."""
    term = law.statutory(date(2026, 3, 5), Count(3, "day", "test"), ("na", "after"))
    assert term.until == date(2026, 3, 9)
    easter = law.statutory(date(2026, 4, 2), Count(3, "day", "test"), ("na", "after"))
    assert easter.until == date(2026, 4, 8)
    friday = law.statutory(date(2026, 3, 6), Count(3, "day", "test"), ("na", "after"))
    assert friday.until == date(2026, 3, 10)
    assert friday.rule("nl").endswith("want er horen twee werkdagen in")


def test_working_days_skip_the_weekend_and_say_so() -> None:
    term = house.working_days(local("2026-03-06 16:00"), 2, OFFICE)
    assert term.until == local("2026-03-10 17:00")
    assert not term.statutory
    assert "weekend en feestdagen" in term.rule("nl")


def test_service_time_runs_only_while_somebody_is_there() -> None:
    term = house.service_time(local("2026-03-06 16:00"), timedelta(hours=2, minutes=30), OFFICE)
    assert term.until == local("2026-03-09 10:30")
    assert term.rule("en").startswith("2:30 hours")


def test_a_term_in_days_is_due_when_the_office_closes() -> None:
    term = customers.refund(date(2026, 3, 2))
    assert house.due(term, OFFICE) == local("2026-03-16 17:00")


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_rule_fits_on_a_promise_and_names_its_source(language: str) -> None:
    terms = [
        complaints.government_complaint(date(2026, 2, 23)),
        complaints.government_complaint_adjourned(date(2026, 2, 23), date(2026, 4, 1)),
        complaints.care_complaint(date(2026, 2, 23)),
        house.no_later_than_open(complaints.financial_complaint(date(2026, 3, 2)), OFFICE),
        customers.privacy_request(date(2026, 1, 31)),
        customers.refund(date(2026, 3, 2)),
        customers.delivery(date(2026, 3, 5)),
    ]
    for term in terms:
        assert 0 < len(f"{term.rule(language)} ({term.source})") <= 200


def test_a_door_that_opens_in_a_skipped_hour_opens_at_the_jump() -> None:
    night = ServiceHours(AMSTERDAM, (((time(2, 15), time(4)),),) * 7)
    jump = datetime(2026, 3, 29, 1, tzinfo=UTC)
    assert night.spans(date(2026, 3, 29)) == [(jump, jump + timedelta(hours=1))]
    assert night.between(local("2026-03-29 00:00"), local("2026-03-29 12:00")) == timedelta(hours=1)


def test_a_day_that_never_was_is_no_working_day() -> None:
    """Apia went from 29 to 31 December 2011."""
    apia = ServiceHours(ZoneInfo("Pacific/Apia"), OFFICE.weekly, country="")
    assert apia.spans(date(2011, 12, 30)) == []
    assert not apia.is_working_day(date(2011, 12, 30))


def test_service_time_over_a_change_of_the_clock_counts_hours_that_pass() -> None:
    """Three hours from one o'clock in the night that loses an hour end at five, whoever asks."""
    start = local("2026-03-29 01:00")
    for said in (start, start.astimezone(UTC)):
        assert house.service_time(said, timedelta(hours=3), ALWAYS).until == local(
            "2026-03-29 05:00"
        )
        assert ALWAYS.between(said, local("2026-03-29 05:00")) == timedelta(hours=3)
