"""Every letter, in both languages: who we are, what happens next, and a date that is a date."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import gehoor.casework
from gehoor.cases.models import Case, Contact, CustomerAction
from gehoor.casework.actions.coming import Asked, Told
from gehoor.casework.actions.unanswered import Line
from gehoor.casework.letters import Letter, compose, said, status_url
from gehoor.casework.lines import Line as TextLine
from gehoor.casework.usable import Usable
from gehoor.core import clock
from gehoor.options.models import Option
from gehoor.outages.models import Outage
from gehoor.staff.models import Branch, Colleague
from gehoor.urgency.models import Emergency
from tests.support.customer import writes
from tests.support.world import World, local, make_world

pytestmark = pytest.mark.django_db

FOLDER = Path(gehoor.casework.__path__[0]) / "templates" / "letters"
TEMPLATES = {path.name.removesuffix(".txt") for path in FOLDER.glob("[!_]*.txt")}
NAMES = sorted({name.partition(".")[0] for name in TEMPLATES})
TEXT_MESSAGES = {"upload_line", "status_line", "repaired_line", "outage_moved_line"}
"""One line without a date or our address, for a phone."""
DATE = {
    "nl": re.compile(r"\b(ma|di|wo|do|vr|za|zo) \d{1,2} [a-z]+ \d{1,2}\.\d\d uur"),
    "en": re.compile(r"\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun) \d{1,2} [A-Z][a-z]+ \d\d:\d\d"),
}
OPEN_ENDED = re.compile(
    r"zo (snel|spoedig) mogelijk|zsm|binnen \d+|binnenkort|langer dan|op korte termijn|nader bericht|"
    r"enige tijd|onverhoopt|as soon as|shortly|within \d+|longer than|in due course|soonest|asap|noreply",
    re.IGNORECASE,
)


def samples(case: Case) -> dict[str, dict[str, Any]]:
    """What each letter is given, as its verb gives it; the longest form of each."""
    was, by = said(case, local("2026-03-02 18:00")), said(case, local("2026-03-03 12:00"))
    wording, owner = "Antwoord op uw vraag", case.owner
    late = moved = {"wording": wording, "was": was, "by": by, "owner": owner}
    several = [(2, "Graag bestellen: 2x product A", by, owner, case.team)]
    link = status_url(case)
    return {
        "acknowledgement_of_several": {"subject": "Bank", "questions": several},
        "questions": {"subject": "Bank", "questions": several},
        "acknowledgement": {
            "understood": "Bank beschadigd",
            "by": by,
            "owner": owner,
            "subject": "Bank",
        },
        "answer": answered(wording, was, by, link),
        "reminder": {"first_at": "2", "by": by, "wording": wording, "owner": owner, "subject": "B"},
        "evidence": {"by": by, "owner": owner, "subject": "Bank"},
        "renegotiation": {
            **moved,
            "reason": "De vervoerder zat vol",
            "again": True,
            "first": was,
        },
        "compensation": {"wording": wording, "words": "€ 25", "by": by, "owner": owner},
        "interim": {"wording": wording, "words": "Bijna klaar.", "by": by, "owner": owner},
        "breach": {**late, "new_wording": wording},
        "action_lapsed": {"wording": "Stuur een foto", "by": by},
        "emergency": {
            "emergency": Emergency(phone="0592-99 99 99"),
            "emergency_text": "Houd uw pasnummer bij de hand.",
            "words": "Mijn pas is gestolen",
            "by": by,
        },
        "missed_call": {"by": by, "owner": owner},
        "problem": {
            "what": "De kabel is kapot.",
            "how": "Een monteur vervangt hem.",
            "solved": False,
            "line": (wording, by, ""),
            "owner": owner,
        },
        "upload_link": {"url": f"{link}/fotos", "who": owner, "wording": wording, "by": by},
        **about_promises(case, was, by),
        **about_chats(owner, by, link),
        **about_outages(was, by, link),
        **about_what_customers_do(case, was, by),
    }


def about_chats(owner: Colleague, by: str, link: str) -> dict[str, Any]:
    return {
        "chat_acknowledgement": {"by": by, "owner": owner},
        "chat_left": {"lines": ["Uw bank komt dinsdag."], "chat_url": link, "until": by},
        "chat_transcript": {
            "lines": [("U", by, "Waar blijft mijn bank?"), ("Samira", by, "Die komt dinsdag.")],
            "open": True,
            "chat_url": link,
            "until": by,
        },
    }


def answered(wording: str, was: str, by: str, link: str) -> dict[str, Any]:
    """An answer with everything that one can have."""
    line = Line("uw tweede vraag (Graag bestellen)", by=by, was=was, reason="het is druk")
    return {
        "subject": "Bank beschadigd",
        "words": "Dag mevrouw Jansen, de bank wordt opgehaald.",
        "key": "De bank wordt donderdag opgehaald.",
        "late": [(wording, was)],
        "questions": {"later": [line], "dropped": [line]},
        "promises": [("Ophalen", by, "de oude bank is weg")],
        "ask": ("Stuur een foto", by, "Dan kunnen wij verder."),
        "usable": Usable(
            "Bank melden", ["Maak een foto."], f"{link}/geholpen/ja", f"{link}/geholpen/nee"
        ),
        "stays": [("Terugbetaling", by)],
    }


def about_outages(was: str, by: str, link: str) -> dict[str, dict[str, Any]]:
    """What who asked hears of an outage, by mail and by text message."""
    outage = Outage(area="Roden", what_nl="internet", what_en="internet", known=False)
    told = {"outage": outage, "what": "internet", "url": link}
    moved = {**told, "reason": "het duurt langer", "expected": was, "by": by, "soon": by}
    over = {**told, "at": was}
    return {
        "outage_moved": moved,
        "outage_moved_line": moved,
        "repaired": over,
        "repaired_line": over,
    }


def about_what_customers_do(case: Case, was: str, by: str) -> dict[str, dict[str, Any]]:
    """The letters about steps, about what we ask of a customer and about what we no longer ask."""
    asked = "Wilt u uw medicijnen op zaterdag krijgen?"
    action = CustomerAction(
        wording="Stuur een foto",
        consequence="Dan kunnen wij verder.",
        reason="Alleen u ziet de schade",
        alternative="Wij komen langs om te kijken",
    )
    promised = [("Ophalen van uw bank", by, "")]
    ask = Asked(
        action.wording, by, action.consequence, action.reason, action.alternative, "Mail haar", True
    )
    steps = Told(["Wij vragen de bezorger."], promised, ask)
    return {
        "steps": {"subject": "Bank", "steps": steps, "done": "foto", "lapsed": "Bel de winkel"},
        "action_reminder": {"action": action, "by": by},
        "action_late": {"action": action, "by": was, "decided": ("Ons besluit", by)},
        "action_moved": {"action": action, "was": was, "by": by, "reason": "u bent weg"},
        "handed_in": {"action": action, "at": was, "lines": promised, "later": [], "steps": None},
        "waits": {
            "obstacle": "de vergunning",
            "doing": "Wij bellen",
            "expected": was,
            "by": by,
            "owner": case.owner,
        },
        "goes_on": {"obstacle": "de vergunning", "lines": promised, "owner": case.owner},
        "set_aside": {"article": "Bank", "lines": promised, "owner": case.owner},
        "not_there": {"article": "Bank", "lines": promised, "owner": case.owner},
        "left_to_us": {"asked": action.wording, "lines": promised},
        "fact_asked": {
            "question": asked,
            "reason": "onze partner wist het niet",
            "alternative": action.alternative,
            "by": by,
        },
        "fact_found": {"question": asked, "owner": case.owner, "by": was},
    }


def about_promises(case: Case, was: str, by: str) -> dict[str, dict[str, Any]]:
    """The letters about promises that stand by themselves, wait for each other, or come back."""
    wording, owner, change = "Ophalen van uw bank", case.owner, f"{status_url(case)}/verzetten"
    lines = [("Wij bellen u op 06-…12", by, "u weet hoe het verder gaat")]
    return {
        "promise": {"lines": lines, "owner": owner, "calls": True, "change_url": change, "gap": ""},
        "kept": {
            "wording": wording,
            "was": was,
            "result": "de oude bank is weg",
            "shown": "U volgt het met code 3SABC.",
            "words": "Tot ziens.",
            "lines": lines,
            "ask": ("Haal uw bestelling op", by, "Komt u later? Laat het ons weten."),
            "later": [(wording, by)],
            "closes": True,
        },
        "taken_over": {
            "owner": owner,
            "branch": Branch(name="Wonen Assen", place="Assen"),
            "stays": [(wording, by)],
        },
        "shift": {"reason": "het is druk", "owner": owner, "steps": [(wording, was, by)] * 2},
        "no_news": {"wording": wording, "by": by, "owner": owner},
        "series_ended": {"wording": wording, "words": "Het is klaar.", "later": [(wording, by)]},
        "offers": {
            "wording": wording,
            "was": was,
            "reason": "de vervoerder kan dan niet rijden",
            "windows": [by, was],
            "by": by,
            "change_url": change,
        },
        "option_chosen": {
            "option": Option(name="Repareren", price="gratis", effect="De leuning is weer heel."),
            "lines": lines,
            "owner": owner,
        },
        "code": {"code": "123456", "until": by},
        "links": {"links": [(case, status_url(case))], "until": by},
        "chosen": {"wording": wording, "was": was, "by": by, "change_url": change},
        "requested": {"asked": "Hulp.", "wording": wording, "by": by, "owner": owner},
    }


@pytest.fixture
def world() -> World:
    return make_world()


@pytest.fixture
def case(world: World) -> Iterator[Case]:
    with clock.travel(local("2026-03-02 10:00")):
        yield writes(world).case


@pytest.fixture(
    params=[
        (name, language) for name in sorted(set(NAMES) - TEXT_MESSAGES) for language in ("nl", "en")
    ],
    ids="-".join,
)
def letter(request: pytest.FixtureRequest, case: Case) -> tuple[str, Letter, Case]:
    name, case.language = request.param
    return case.language, compose(name, case, **samples(case)[name]), case


def test_there_are_letters() -> None:
    assert {"acknowledgement", "answer", "breach", "renegotiation"} <= set(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_it_exists_in_both_languages_with_the_same_facts(name: str) -> None:
    texts = [(FOLDER / f"{name}.{language}.txt").read_text() for language in ("nl", "en")]
    dutch, english = (
        sorted(re.findall(r"{[{%] (?!include)([^}%]+?) [}%]}", text)) for text in texts
    )
    assert dutch == english


def test_it_says_a_date_that_is_a_date(letter: tuple[str, Letter, Case]) -> None:
    language, written, _ = letter
    assert DATE[language].search(written.text)


def test_it_promises_nothing_open_ended(letter: tuple[str, Letter, Case]) -> None:
    _, written, _ = letter
    assert OPEN_ENDED.findall(f"{written.subject}\n{written.text}") == []


def test_it_ends_with_the_contact_block_and_the_link(letter: tuple[str, Letter, Case]) -> None:
    _, written, case = letter
    end = written.text[-600:]
    tariff = {"nl": "gewoon tarief", "en": "ordinary rate"}[case.language]
    for fact in ("Kwartelhof Wonen", f"(0592) 01 23 45 Assen ({tariff})", case.team.brand.mail):
        assert fact in end
    assert "Open: ma t/m vr 8.00–20.00" in end or "Open: Mon to Fri 8:00–20:00" in end
    assert written.text.rstrip().endswith(status_url(case))
    assert case.reference in end


def test_its_subject_is_one_line_and_its_text_has_no_gaps(letter: tuple[str, Letter, Case]) -> None:
    _, written, _ = letter
    assert written.subject
    assert "{" not in written.text
    assert "\n\n\n" not in written.text
    assert max(map(len, written.text.splitlines())) < 160


@pytest.mark.parametrize("language", ["nl", "en"])
def test_an_answer_without_a_promise_says_why_no_date_follows(case: Case, language: str) -> None:
    case.language = language
    usable = samples(case)["answer"]["usable"]
    letter = compose("answer", case, subject="Bank", words="Klaar.", usable=usable)
    assert {"nl": "hoeft u niets te doen", "en": "nothing you need to do"}[language] in letter.text


SIX_PARTS = {
    "nl": {
        "received": "Wij hebben uw bericht ontvangen",
        "understanding": "Dit is wat wij begrijpen: Bank beschadigd",
        "term as a date": "uiterlijk ma 2 maart 18.00 uur",
        "who": "Samira van Klantenservice Wonen",
        "reference and link": "Uw zaak W-",
        "how to add or speed up": "Wilt u iets toevoegen?",
    },
    "en": {
        "received": "We have received your message",
        "understanding": "This is what we understand: Bank beschadigd",
        "term as a date": "by Mon 2 March 18:00",
        "who": "Samira of Klantenservice Wonen",
        "reference and link": "your case W-",
        "how to add or speed up": "Would you like to add something?",
    },
}


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_acknowledgement_has_all_six_parts(world: World, language: str) -> None:
    case = writes(world, language=language).case
    text = Contact.objects.get(case=case, direction="out").text
    missing = [part for part, words in SIX_PARTS[language].items() if words not in text]
    assert missing == []


@pytest.mark.parametrize(
    ("theirs", "ours"),
    [
        ("Bank beschadigd", "Re: Bank beschadigd"),
        ("RE: Fwd: Bank\r\nBcc: iedereen@elders.example", "Re: Bank Bcc: iedereen@elders.example"),
    ],
)
def test_the_acknowledgement_keeps_the_subject_so_that_mail_programs_thread_it(
    world: World, theirs: str, ours: str
) -> None:
    case = writes(world, subject=theirs).case
    assert Contact.objects.get(case=case, direction="out").subject == ours


def test_without_a_subject_the_reference_is_in_ours(world: World) -> None:
    case = writes(world, subject="").case
    subject = Contact.objects.get(case=case, direction="out").subject
    assert subject == f"Wij hebben uw vraag ontvangen [{case.reference}]"


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_text_message_fits_in_one_with_a_link_of_usual_length(case: Case, language: str) -> None:
    case.language = language
    letter = compose("upload_line", case, url="https://wonen.example/volg/abcdefghijklmnop/fotos")
    assert len(letter.text.strip()) <= 200
    assert case.reference in letter.text
    line = compose(
        "status_line",
        case,
        line=TextLine("er is nieuws", "Wij bellen u."),
        url="https://w.example/v/abc",
    )
    assert line.text.strip().endswith("er is nieuws. Wij bellen u. https://w.example/v/abc")
