"""Customers and their history from an old system: every line once, every bad line named, nothing lost."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from gehoor.cases.models import Case, Contact
from gehoor.cli.commands.import_.customers import command
from gehoor.core import clock
from gehoor.parties.actions import recognise
from gehoor.parties.models import Address, Claim, Party
from gehoor.takeover.actions.bringing import bring_in
from gehoor.takeover.files import lines_of
from gehoor.takeover.models import OldLine
from gehoor.timeline.models import Entry
from tests.support.commands import run_command
from tests.support.laws import sentences
from tests.support.world import World, local, make_world

pytestmark = pytest.mark.django_db(transaction=True)

NOW = local("2026-03-02 10:00")
HEADING = (
    "customer,name,mail,phone,home,language,prefers,matter,at,channel,direction,subject,text,open\n"
)
FILE = HEADING + (
    "KN-100,Anna Jansen,a.jansen@post.example,06 12 34 56 78,9401 AB 12,nl,phone,"
    "Z1,2024-03-02 14:30,mail,in,Bank,Waar blijft mijn bank?,\n"
    "KN-100,Anna Jansen,a.jansen@post.example,,,,,Z1,2024-03-03 09:00,mail,out,Re: Bank,Morgen.,\n"
    "KN-200,Piet de Wit,p.dewit@post.example,,,en,,Z2,2026-02-27 10:00,phone,in,,My chair is broken,yes\n"
    "KN-300,Noor,,0592 01 23 99,,,,,,,,,,\n"
)


@pytest.fixture
def world() -> Any:
    with clock.travel(NOW):
        yield make_world()


def imported(tmp_path: Path, text: str | bytes, **options: str) -> Any:
    file = tmp_path / "klanten.csv"
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    words = [word for name, value in options.items() for word in (f"--{name}", value)]
    return run_command(command, str(file), *words)


def test_customers_and_history_come_over_once(world: World, tmp_path: Path) -> None:
    first = imported(tmp_path, FILE)
    assert first.exit_code == 0, first.output
    assert "Read 4: 4 new, 0 already there." in first.output
    again = imported(tmp_path, FILE)
    assert "Read 4: 0 new, 4 already there." in again.output
    assert (Party.objects.count(), Case.objects.count(), Contact.objects.count()) == (3, 2, 3)
    anna = Address.objects.get(kind="number", value="KN100").party
    assert (anna.name, anna.prefers) == ("Anna Jansen", "phone")
    assert {each.kind for each in anna.addresses.all()} == {"mail", "phone", "postal", "number"}
    assert sentences() == []


def test_history_lies_on_the_timeline_at_its_own_moments(world: World, tmp_path: Path) -> None:
    imported(tmp_path, FILE)
    case = Case.objects.get(party__name="Anna Jansen")
    assert not case.is_open
    said = [(each.at, each.direction) for each in case.contacts.order_by("at")]
    assert said == [(local("2024-03-02 14:30"), "in"), (local("2024-03-03 09:00"), "out")]
    entries = Entry.objects.filter(case_id=case.pk, facts__contact__isnull=False)
    assert {each.at for each in entries} == {each for each, _direction in said}


def test_what_still_waits_is_promised_again(world: World, tmp_path: Path) -> None:
    imported(tmp_path, FILE)
    case = Case.objects.get(party__name="Piet de Wit")
    assert case.is_open
    assert case.language == "en"
    assert case.promises.get().due_at > NOW


def test_a_second_import_adds_what_is_new_to_the_same_case(world: World, tmp_path: Path) -> None:
    imported(tmp_path, FILE)
    more = FILE + ("KN-100,Anna Jansen,,,,,,Z1,2024-03-04 10:00,mail,in,Re: Bank,Dank u wel.,\n")
    assert "Read 5: 1 new, 4 already there." in imported(tmp_path, more).output
    case = Case.objects.get(party__name="Anna Jansen")
    assert case.contacts.count() == 3
    assert not case.is_open


def test_bad_lines_are_told_and_kept_and_the_rest_comes_over(world: World, tmp_path: Path) -> None:
    text = FILE.encode() + (
        b"KN-400,Kees,geen-adres,,,,,,,,,,,\n"
        b"KN-401,Kees,,12,,,,,,,,,,\n"
        b",Niemand,,,,,,,,,,,,\n"
        b"KN-402,Kees,,,,,,Z9,gisteren,mail,in,Hoi,Hoi,\n"
        b"KN-403,Kees,,,,,,Z9,2031-01-01,mail,in,Hoi,Hoi,\n"
        b"KN-404,Kees,,,,,,Z9,2024-01-01,duif,in,Hoi,Hoi,\n"
        b"KN-405,K\xe9es,,,,,,,,,,,,\n"
        b"KN-406,Kees,,,,,,Z9,2024-01-01,mail,out,Hoi,Hoi,yes\n"
        b"KN-407,Kees,,,,,,Z9,2024-01-01,mail,in,Hoi,Hoi,,te,veel\n"
        b"KN-408,Kees,,,,fr,,,,,,,,\n"
        b"KN-409,Kees,,,,,,,,,,,,\n"
    )
    result = imported(tmp_path, text)
    assert result.exit_code == 1
    assert "Read 15: 5 new, 0 already there." in result.output
    for number, words in [
        (6, "has the mail address “geen-adres”"), (7, "has the phone number “12”"),
        (8, "says nobody"), (9, "write 2024-03-02 14:30"), (10, "has yet to come"),
        (11, "came by “duif”"), (12, "is no UTF-8"), (13, "is open and went out"),
        (14, "has 16 columns, the heading 14"), (15, "has the language “fr”"),
    ]:  # fmt: skip
        assert f"Line {number} " in result.output
        assert words in result.output
    left = tmp_path / "klanten.bad.csv"
    mended = left.read_bytes().replace(b"geen-adres", b"kees@post.example")
    assert "Read 10: 1 new" in imported(tmp_path, mended).output
    assert Address.objects.filter(value="kees@post.example").exists()


@pytest.mark.parametrize("text", ["", "naam;plaats\nKees;Assen\n", "\0\0\0"])
def test_a_file_without_a_heading_is_refused_in_a_sentence(
    world: World, tmp_path: Path, text: str
) -> None:
    result = imported(tmp_path, text)
    assert result.exit_code == 1
    assert "The first line has to name the columns" in result.output


def test_a_semicolon_and_a_byte_order_mark_are_no_trouble(world: World, tmp_path: Path) -> None:
    text = "\ufeffcustomer;name;mail\nKN-1;Kees;kees@post.example\n"
    assert "Read 1: 1 new" in imported(tmp_path, text).output


def test_who_wrote_here_before_the_import_is_one_customer(world: World, tmp_path: Path) -> None:
    recognise("mail", "a.jansen@post.example", "a.jansen@post.example", "nl")
    imported(tmp_path, FILE)
    anna = Address.objects.get(kind="mail", value="a.jansen@post.example").party
    assert anna.name == "Anna Jansen"
    assert anna.addresses.filter(kind="number", value="KN100").exists()


def test_an_address_of_somebody_else_stays_with_them_as_a_claim(
    world: World, tmp_path: Path
) -> None:
    other, _ = recognise("phone", "0612345678", "Bert Smit", "nl")
    recognise("mail", "a.jansen@post.example", "Anna Jansen", "nl")
    imported(tmp_path, FILE)
    assert Address.objects.get(kind="phone", value="+31612345678").party == other.party
    assert Claim.objects.get().address == other


def test_an_import_that_was_cut_short_goes_on(world: World, tmp_path: Path) -> None:
    file = tmp_path / "klanten.csv"
    file.write_text(FILE)

    def cut() -> None:
        if OldLine.objects.count() >= 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        bring_in("old", world.team, lines_of(file), cut)
    counts = bring_in("old", world.team, lines_of(file), lambda: None)
    assert (counts.read, counts.new, counts.there) == (4, 2, 2)
    assert Contact.objects.count() == 3
