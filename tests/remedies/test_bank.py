"""What goes to the bank and comes from it: nothing twice, nothing lost, nothing hostile believed."""

from __future__ import annotations

from datetime import date

import pytest
from lxml import etree

from gehoor.cases.models import Case
from gehoor.casework.policies import Refusal
from gehoor.core import clock
from gehoor.insight.laws import audit
from gehoor.promises.enums import PromiseState
from gehoor.promises.models import Promise
from gehoor.remedies.actions.files import approve_file, fetch, make_file
from gehoor.remedies.actions.importing import counts, settle, take_in
from gehoor.remedies.actions.refunding import Decision, refund
from gehoor.remedies.bank import pain
from gehoor.remedies.enums import Outcome
from gehoor.remedies.models import Account, Line, Payout, Statement
from gehoor.staff.models import Colleague
from tests.support.house import House
from tests.support.money import OURS, THEIRS, Booked, camt, holds, open_till, payout
from tests.support.world import local

pytestmark = pytest.mark.django_db(transaction=True)

AT, NEXT, LATER = "2026-03-02 10:00", "2026-03-03 08:00", "2026-03-04 08:00"


@pytest.fixture
def paid(house: House, bram: Colleague) -> Payout:
    """EUR 180 of Mrs Jansen, in a file."""
    case = house.writes("2026-03-02 09:00", "180 euro te veel.", Subject="Rekening").case
    holds(case.party)
    with clock.travel(local(AT)):
        refund(case, bram, Decision(18_000, "Te hoog"))
        make_file(bram)
    return payout()


def read(content: bytes, by: Colleague, at: str = NEXT) -> Statement:
    with clock.travel(local(at)):
        return take_in(content, "afschrift.xml", by)


def outcomes(statement: Statement) -> dict[str, int]:
    return {each.value: n for each, n in counts(statement.lines.all()).items() if n}


def test_the_same_file_twice_and_the_same_booking_in_another_change_nothing(
    paid: Payout, bram: Colleague
) -> None:
    booked = Booked(paid.end_to_end)
    first = read(camt(booked), bram)
    assert read(camt(booked), bram).pk == first.pk
    again = read(camt(booked, Booked("NIET-VAN-ONS", "12.50"), name="2"), bram, LATER)
    assert (outcomes(first), outcomes(again), again.again) == ({"confirmed": 1}, {"other": 1}, 1)
    assert again.count == again.lines.count() + again.again
    assert Promise.objects.get(pk=paid.promise_id).state == PromiseState.KEPT


@pytest.mark.parametrize(
    ("booked", "why"),
    [
        ({"amount": "179.00"}, "Het bedrag is anders"),
        ({"iban": "NL02RABO0123456789"}, "De rekening is anders"),
    ],
)
def test_what_does_not_match_is_shown_until_somebody_says_what_became_of_it(
    house: House, paid: Payout, bram: Colleague, booked: dict[str, str], why: str
) -> None:
    read(camt(Booked(paid.end_to_end, **booked)), bram)
    line = Line.objects.get()
    assert (line.outcome, why in line.why) == (Outcome.DIFFERS, True)
    assert Promise.objects.get(pk=paid.promise_id).state == PromiseState.OPEN
    with clock.travel(local(NEXT)):
        desk = house.browser(bram)
        assert why in desk.get("/betalingen").text
        with pytest.raises(Refusal):
            settle(line, bram, " ")
        settle(line, bram, "Gebeld met de bank")
        assert why not in desk.get("/betalingen").text
    unknown = read(camt(Booked("GEHOOR-T999999999999"), name="9"), bram).lines.get()
    assert unknown.why.startswith("Dit kenmerk is van ons")


def test_a_payment_that_comes_back_breaks_the_promise_and_makes_a_new_one(
    house: House, paid: Payout, bram: Colleague
) -> None:
    read(camt(Booked(paid.end_to_end, reason="AC04")), bram)
    was = Promise.objects.get(pk=paid.promise_id)
    new = payout()
    assert (was.state, was.breach.successor) == (PromiseState.BROKEN, new.promise)
    assert (new.cents, new.account, new.promise.slips) == (18_000, None, 1)
    house.work("2026-03-03 08:01")
    text = next(each for each in house.texts() if "stuurde het geld terug" in each)
    assert "uw bank stuurde het geld terug" in text
    assert "Geef het rekeningnummer waarop u het geld wel kunt krijgen" in text
    with clock.travel(local("2026-03-03 08:02")):
        assert [each for each in audit() if each.count] == []


def test_a_payment_that_was_confirmed_and_comes_back_is_promised_anew(
    paid: Payout, bram: Colleague
) -> None:
    read(camt(Booked(paid.end_to_end)), bram)
    read(camt(Booked(paid.end_to_end, reason="MS03"), name="2"), bram, LATER)
    new = payout()
    assert new.pk != paid.pk
    assert (new.promise.state, new.account == paid.account) == (PromiseState.OPEN, True)
    assert outcomes(Statement.objects.latest("pk")) == {"returned": 1}


def test_above_the_limit_somebody_else_approves(house: House, bram: Colleague) -> None:
    open_till(house.world, four_eyes_above=10_000)
    case = house.writes("2026-03-02 09:00", "Te veel.", Subject="Rekening").case
    holds(case.party)
    with clock.travel(local(AT)):
        refund(case, bram, Decision(18_000, "Te hoog"))
        file = make_file(bram)
        with pytest.raises(Refusal, match="wacht op goedkeuring"):
            fetch(file, bram)
        with pytest.raises(Refusal, match="keurt een ander het goed"):
            approve_file(file, bram)
        approve_file(file, house.world.lotte)
        file.refresh_from_db()
        root = etree.fromstring(fetch(file, bram))
        pain.check(root)
        with pytest.raises(Refusal, match="niets te betalen"):
            make_file(bram)
        with pytest.raises(Refusal):
            make_file(house.world.samira)


BOMB = b"""<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bbbbbbbbbb"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">
<!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;"><!ENTITY e "&d;&d;&d;&d;&d;&d;&d;&d;">]>
<Document a="&e;">&e;</Document>"""
FETCHES = b"""<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><Document>&x;</Document>"""


@pytest.mark.parametrize(
    "content",
    [
        b"", b"geen bestand", BOMB, FETCHES, BOMB.decode().encode("utf-16"), b"<Document/>",
        b"<a>" * 100_000, camt(Booked("X"), account="NL02RABO0123456789"),
        camt(Booked("X", amount="1e9")), camt(Booked("X", amount="1.005")),
        b'"Datum";"Bedrag"\n"20260303";"1,00"\n',
    ],
)  # fmt: skip
def test_a_hostile_or_foreign_file_is_refused_in_words_and_leaves_nothing(
    house: House, bram: Colleague, content: bytes
) -> None:
    with pytest.raises(Refusal, match="geen afschrift van onze rekening"):
        read(content, bram)
    assert not Statement.objects.exists()


ING = (
    '"Datum";"Naam / Omschrijving";"Rekening";"Tegenrekening";"Code";"Af Bij";"Bedrag (EUR)";'
    '"Mutatiesoort";"Mededelingen"\n"20260303";"A. Jansen";"{ours}";"{theirs}";"OV";"Af";"180,00";'
    '"Overschrijving";"Naam: A. Jansen Omschrijving: Geld terug IBAN: {theirs} Kenmerk: {id} Valutadatum"\n'
)
RABO = (
    '"IBAN/BBAN","Munt","Volgnr","Datum","Bedrag","Tegenrekening IBAN/BBAN","Transactiereferentie",'
    '"Omschrijving-1"\n"{ours}","EUR","0001","2026-03-03","-180,00","{theirs}","{id}","Terugbetaling"\n'
)


@pytest.mark.parametrize("sheet", [ING, RABO])
def test_the_sheets_of_dutch_banks_confirm_too(paid: Payout, bram: Colleague, sheet: str) -> None:
    content = sheet.format(ours=OURS, theirs=THEIRS, id=paid.end_to_end).encode()
    assert outcomes(read(content, bram)) == {"confirmed": 1}
    assert Line.objects.get().booked_on == date(2026, 3, 3)


ABN = (
    "417164300\tEUR\t20260303\t5000,00\t4820,00\t20260303\t-180,00\t"
    "/TRTP/SEPA OVERBOEKING/IBAN/{theirs}/BIC/INGBNL2A/NAME/A. JANSEN/REMI/GELD TERUG 3/4/EREF/{id}\r\n"
    "417164300\tEUR\t20260303\t4820,00\t5.832,50\t20260303\t1.012,50\t"
    "SEPA iDEAL                       IBAN: {theirs}        BIC: INGBNL2A          "
    "Naam: A. Jansen                  Omschrijving: Café 12   Kenmerk: NOTPROVIDED\r\n"
)
"""As the tab-separated file of ABN AMRO is: no headings, no IBAN of ours, both ways of saying a payment."""


@pytest.mark.parametrize("encoding", ["utf-8", "latin-1"])
def test_the_lines_of_abn_amro_confirm_without_headings(
    paid: Payout, bram: Colleague, encoding: str
) -> None:
    content = ABN.format(theirs=THEIRS, id=paid.end_to_end).encode(encoding)
    first = read(content, bram)
    assert outcomes(first) == {"confirmed": 1, "other": 1}
    ours, other = Line.objects.order_by("pk")
    assert (ours.booked_on, ours.cents, ours.words) == (date(2026, 3, 3), -18_000, "GELD TERUG 3/4")
    assert (other.cents, other.words, other.end_to_end) == (101_250, "Café 12", "")
    again = read(content + b"\r\n", bram, LATER)
    assert (again.count, again.again) == (2, 2)


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("417164300\tEUR\t20260303\t5000,00", "417164301\tEUR\t20260303\t5000,00"),
        ("5000,00\t4820,00", "5000,00\t4819,00"),
        ("EUR\t20260303\t5000,00", "USD\t20260303\t5000,00"),
        ("20260303\t5000,00", "20261303\t5000,00"),
        ("\t-180,00\t", "\t-180,00"),
        ("-180,00", "honderd"),
    ],
)
def test_lines_of_another_account_or_that_do_not_add_up_are_refused_whole(
    house: House, bram: Colleague, right: str, wrong: str
) -> None:
    content = ABN.replace(right, wrong, 1).format(theirs=THEIRS, id="GEHOOR-T1").encode()
    with pytest.raises(Refusal, match="geen afschrift van onze rekening"):
        read(content, bram)
    assert not Statement.objects.exists()


def test_an_account_is_encrypted_and_shown_by_its_end(
    house: House, paid: Payout, bram: Colleague
) -> None:
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute("select iban from remedies_account")
        assert THEIRS not in str(cursor.fetchall())
    assert Account.objects.get().iban == THEIRS
    with clock.travel(local(NEXT)):
        shown = house.browser(bram).get(f"/zaak/{paid.case.reference}").text
    assert "…4567" in shown
    assert THEIRS not in shown


def test_a_payment_confirmed_after_its_date_keeps_what_took_over(
    house: House, paid: Payout, bram: Colleague
) -> None:
    case: Case = paid.case
    house.work("2026-03-10 08:00")
    assert Promise.objects.get(pk=paid.promise_id).state == PromiseState.BROKEN
    assert outcomes(read(camt(Booked(paid.end_to_end)), bram, "2026-03-10 09:00")) == {
        "confirmed": 1
    }
    house.work("2026-03-10 09:01")
    assert any("Het is alsnog gedaan: € 180" in each for each in house.texts())
    assert not case.promises.open().filter(kind="refund").exists()
