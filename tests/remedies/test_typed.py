"""What people type and banks take: amounts, account numbers and names."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gehoor.core.money import MOST_CENTS, NotAnAmount, Wrong, amount, cents
from gehoor.remedies import iban
from gehoor.remedies.bank.latin import latin
from gehoor.remedies.rules import Part, parts


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("180", 18_000), ("12,50", 1_250), ("€ 12.50", 1_250), ("25,-", 2_500), ("EUR 5", 500),
        ("1.000,50", 100_050), ("1,000.50", 100_050), ("1 000,50", 100_050),
    ],
)  # fmt: skip
def test_an_amount_is_read_as_it_was_meant(typed: str, meant: int) -> None:
    assert cents(typed) == meant


@pytest.mark.parametrize(
    ("typed", "wrong"),
    [
        ("1.000", Wrong.AMBIGUOUS), ("1,000", Wrong.AMBIGUOUS), ("1.234.567", Wrong.AMBIGUOUS),
        ("0", Wrong.NOTHING), ("-5", Wrong.NOTHING), ("1e9", Wrong.UNREADABLE),
        ("10,5", Wrong.UNREADABLE), ("tien", Wrong.UNREADABLE), ("", Wrong.UNREADABLE),
        ("1000000000", Wrong.TOO_MUCH),
    ],
)  # fmt: skip
def test_what_could_mean_two_things_or_nothing_is_asked(typed: str, wrong: Wrong) -> None:
    with pytest.raises(NotAnAmount) as caught:
        cents(typed)
    assert caught.value.wrong is wrong


@given(st.integers(1, MOST_CENTS), st.sampled_from(["nl", "en"]))
def test_what_we_write_we_read_back(whole: int, language: str) -> None:
    written = amount(whole, language)
    if whole % 100 or whole < 100_000:  # round thousands are the ones that are asked
        assert cents(written) == whole


@pytest.mark.parametrize(
    "typed", ["NL91 ABNA 0417 1643 00", "nl20ingb0001234567", "BE68 5390 0754 7034"]
)
def test_an_account_that_exists_is_taken(typed: str) -> None:
    assert iban.remainder(iban.iban(typed)) == 1


@pytest.mark.parametrize(
    ("typed", "wrong"),
    [
        ("NL91ABNA0417164301", iban.Wrong.CHECK), ("NL91ABNA041716430", iban.Wrong.LENGTH),
        ("US12345678901234", iban.Wrong.COUNTRY), ("hallo", iban.Wrong.UNREADABLE),
        ("NL91ABNÁ0417164300", iban.Wrong.UNREADABLE),
    ],
)  # fmt: skip
def test_an_account_with_a_slip_is_not(typed: str, wrong: iban.Wrong) -> None:
    with pytest.raises(iban.NotAnIban) as caught:
        iban.iban(typed)
    assert caught.value.wrong is wrong


@given(st.integers(0, 17), st.integers(1, 9))
def test_one_wrong_digit_is_always_seen(place: int, by: int) -> None:
    right = "NL20INGB0001234567"
    if right[place].isdecimal():
        wrong = right[:place] + str((int(right[place]) + by) % 10) + right[place + 1 :]
        assert iban.remainder(wrong) != 1


@given(st.text(max_size=80))
def test_a_name_is_written_as_banks_take_it(name: str) -> None:
    written = latin(name, 70)
    allowed = set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/-?:().,'+ ")
    assert 0 < len(written) <= 70
    assert set(written) <= allowed
    assert not written.startswith("/")


def test_names_stay_readable() -> None:
    assert latin("Zoë Šarić & Søn", 70) == "Zoe Saric + Son"
    assert latin("Ωμέγα Иван", 70) == "Omega Ivan"


@given(st.integers(1, 100_000), st.integers(1, 100_000), st.dates(max_value=date(9000, 1, 1)))
def test_instalments_add_up(whole: int, monthly: int, today: date) -> None:
    found: list[Part] = parts(whole, max(monthly, whole // 12 + 1), today)
    assert sum(each.cents for each in found) == whole
    assert all(each.bill_on > today and each.bill_on.day == 1 for each in found)
