"""Cases are found by everything that names them or was said in them."""

from __future__ import annotations

from datetime import timedelta

import pytest

from gehoor.cases.enums import Channel
from gehoor.cases.models import Attachment, Case, Contact
from gehoor.casework.actions.notes import note
from gehoor.casework.actions.receive import open_case
from gehoor.core import clock
from gehoor.finding import search as engine
from gehoor.finding import shares, sources, vocabulary
from gehoor.finding.filters import Looking, NotAFilter
from gehoor.finding.models import Word
from gehoor.finding.search import Found, search
from gehoor.parties.actions import recognise
from gehoor.parties.models import Address
from tests.support.world import World, local, make_world

pytestmark = pytest.mark.django_db


@pytest.fixture
def world() -> World:
    return make_world()


def write(world: World, text: str, name: str = "A. Jansen", subject: str = "Vraag") -> Case:
    sender = name.replace(" ", ".").replace("’", "") + "@post.example"
    received = world.mail(text, sender=sender, subject=subject)
    address, _ = recognise("mail", sender, name, "nl")
    return open_case(world.team, received, address).case


def found(world: World, text: str, most: int = 12) -> list[Found]:
    return search(text, Looking(world.samira), most).found


def cases(world: World, text: str) -> list[str]:
    return [each.case.reference for each in found(world, text)]


@pytest.mark.parametrize(
    ("said", "typed"),
    [
        ("Mijn banken zijn kapot.", "bank"),
        ("De bank is beschadigd.", "banken beschadigde"),
        ("Where are my deliveries?", "delivery"),
        ("I was charged twice for one order.", "orders charge"),
        ("Ik wil een crème fauteuil uit de collectie Réunion.", "creme reunion"),
        ("Een fauteuil van creme leer.", "crème"),
        ("Mijn bestelling KW-800123 is er niet.", "800123"),
        ("Mijn bestelling KW-800123 is er niet.", "KW 800123"),
        ("Mijn bestelling 800123 is er niet.", "KW-800.123"),
        ("U kunt mij bellen op 06-1234 5678.", "0612345678"),
        ("U kunt mij bellen op 06-1234 5678.", "+31 6 12345678"),
        ("Het bedrag was € 1.234,56.", "1234,56"),
        ("Ik woon op 9401 AB in Assen.", "9401ab"),
        ("Er zit een diepe kras in het blad.", '"diepe kras"'),
        ("De tafel is rood.", "tafel -blauw"),
        ("Ik schreef vanaf jan@post.example over de lamp.", "jan@post.example"),
    ],
)  # fmt: skip
def test_what_was_said_is_found(world: World, said: str, typed: str) -> None:
    write(world, "Iets heel anders, over een gordijn.", name="B. Bakker", subject="Gordijn")
    case = write(world, said)
    assert cases(world, typed) == [case.reference]


@pytest.mark.parametrize("typed", ['"kras diepe"', "tafel -kras", "800124", "zzz"])
def test_what_was_not_said_is_not_found(world: World, typed: str) -> None:
    write(world, "De tafel KW-800123 heeft een diepe kras.")
    assert cases(world, typed) == []


def test_the_passage_shows_the_hit_and_the_moment(world: World) -> None:
    with clock.travel(local("2026-03-02 10:00")):
        write(world, "Goedemorgen. " * 30 + "De linkerdeur klemt.")
    (one,) = found(world, "klemt")
    assert [part.text for part in one.passage if part.hit] == ["klemt"]
    assert (one.by, one.at) == ("contact", local("2026-03-02 10:00"))


@pytest.mark.parametrize("typed", ["jos muller", "José Müller", "müller", "MULLER josé"])
def test_a_name_is_found_with_and_without_accents(world: World, typed: str) -> None:
    case = write(world, "Een vraag.", name="José Müller")
    assert [each.by for each in found(world, typed)] == ["name"]
    assert cases(world, typed) == [case.reference]


def test_a_name_and_a_word_are_found_together(world: World) -> None:
    write(world, "De lamp knippert.", name="P. de Vries")
    case = write(world, "De lamp knippert.", name="Zoë Visser")
    assert cases(world, "zoe lamp") == [case.reference]


@pytest.mark.parametrize("value", ["9401AB12", "9401 ab 12", "9401AB 12"])
def test_a_postcode_with_house_number_finds_who_lives_there(world: World, value: str) -> None:
    case = write(world, "Een vraag.")
    Address.objects.create(party=case.party, kind="postal", value="9401AB12")
    assert cases(world, value) == [case.reference]


@pytest.mark.parametrize("value", ["9321AB", "9321 ab", "9321AB12", "9321 AB 12"])
def test_a_postcode_finds_who_lives_there_with_or_without_a_space(world: World, value: str) -> None:
    case = write(world, "Een vraag.")
    Address.objects.create(party=case.party, kind="postal", value="9321AB12A")
    assert cases(world, value) == [case.reference]


def test_reference_and_order_number_come_first(world: World) -> None:
    other = write(world, "Ik bedoel zaak K-1, en order KW-800123.")
    Case.objects.filter(pk=other.pk).update(keys=[])
    case = write(world, "Order KW-800123 graag.", name="Piet Smit")
    assert cases(world, "kw800123") == [case.reference, other.reference]
    assert cases(world, case.reference.lower().replace("-", " "))[0] == case.reference


def test_notes_promises_questions_and_attachments_are_found(world: World) -> None:
    case = write(world, "Een vraag.")
    note(case, world.samira, "De chauffeur heet Wladimir.")
    contact = Contact.objects.filter(case=case).earliest("pk")
    Attachment.objects.create(
        contact=contact, name="pakbon_2026-03.pdf", type="application/pdf", size=1, sha256="0" * 64
    )
    assert [(each.by, each.case.pk) for each in found(world, "wladimir")] == [("note", case.pk)]
    assert [(each.by, each.case.pk) for each in found(world, "pakbon")] == [("attachment", case.pk)]


def test_a_slip_of_the_pen_is_understood(world: World) -> None:
    case = write(world, "De gordijnrail hangt scheef.", name="Hendrik Jansen")
    while vocabulary.learn():
        pass
    result = search("gordijnrial", Looking(world.samira), 12)
    assert [each.case for each in result.found] == [case]
    assert result.meant == {"gordijnrial": ["gordijnrail"]}
    assert cases(world, "jansne") == [case.reference]


def test_a_seldom_word_is_taken_for_what_it_is(world: World) -> None:
    write(world, "De gordijnrail hangt scheef.")
    case = write(world, "De gordijnraid hangt scheef.", name="B. Bakker")
    vocabulary.learn()
    assert cases(world, "gordijnraid") == [case.reference]


def test_learning_reads_everything_once(world: World) -> None:
    write(world, "gordijnrail")
    while vocabulary.learn():
        pass
    before = dict(Word.objects.values_list("word", "seen"))
    vocabulary.learn()
    assert dict(Word.objects.values_list("word", "seen")) == before
    assert before["gordijnrail"] >= 1


def test_a_common_word_is_walked_for_and_a_seldom_one_collected(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    newest = [
        write(world, f"De lamp nummer {number}.", name=f"Klant {number}") for number in range(6)
    ]
    ways: list[str] = []
    for way in ("_walked", "_collected"):
        monkeypatch.setattr(sources, way, _noting(ways, way, getattr(sources, way)))
    known = shares.Shares(rows=1_000_000.0, of={"lamp": 0.5}, least=0.01)
    monkeypatch.setattr(sources, "shares", lambda *table: known)
    assert cases(world, "lamp")[0] == newest[-1].reference
    assert ways[-1] == "_walked"
    ways.clear()
    assert found(world, "knippert") == []
    assert ways == ["_collected"]


def _noting(ways: list[str], name: str, way: object) -> object:
    def noted(*args: object) -> object:
        ways.append(name)
        return way(*args)  # type: ignore[operator]

    return noted


def test_filters_and_words_go_together(world: World) -> None:
    theirs = write(world, "De lamp knippert.", name="Piet Smit")
    Case.objects.filter(pk=theirs.pk).update(owner=world.lotte)
    mine = write(world, "De lamp knippert.")
    Case.objects.filter(pk=mine.pk).update(owner=world.samira)
    assert cases(world, "lamp van:ik") == [mine.reference]
    assert cases(world, "lamp -van:ik") == [theirs.reference]
    assert cases(world, "status:gesloten lamp") == []
    assert set(cases(world, "status:open kanaal:e-mail")) == {mine.reference, theirs.reference}


def test_since_and_until_are_days(world: World) -> None:
    with clock.travel(local("2026-03-02 10:00")):
        write(world, "De lamp knippert.")
    with clock.travel(local("2026-03-20 10:00")):
        late = write(world, "De lamp knippert.", name="Piet Smit")
        assert cases(world, "lamp sinds:10-3") == [late.reference]
        assert cases(world, "lamp sinds:7d") == [late.reference]
        assert cases(world, "lamp tot:10-3") != [late.reference]


@pytest.mark.parametrize("typed", ["status:half", "sinds:ooit", "van:Niemand", "klacht:misschien"])
def test_a_filter_that_cannot_be_says_what_can(world: World, typed: str) -> None:
    with pytest.raises(NotAFilter):
        search(typed, Looking(world.samira), 12)


def test_newer_goes_before_older_when_both_fit_alike(world: World) -> None:
    now = clock.now()
    with clock.travel(now - timedelta(days=300)):
        old = write(world, "De lamp knippert.")
    new = write(world, "De lamp knippert.", name="Piet Smit")
    assert cases(world, "knippert") == [new.reference, old.reference]


@pytest.mark.parametrize(
    "typed", ["'", "a' | 'b", "!", "(", "\\", "%", "kast:*", "<->", "0" * 300, "\0", "🛋"]
)
def test_nothing_that_is_typed_breaks_it(world: World, typed: str) -> None:
    write(world, "De lamp knippert.")
    assert isinstance(engine.search(typed, Looking(world.samira), 12).found, list)


def test_a_very_long_row_of_digits_can_be_stored(world: World) -> None:
    case = write(world, "1 2" * 16_000)
    assert Contact.objects.filter(case=case, channel=Channel.MAIL).exists()
