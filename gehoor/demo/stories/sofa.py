"""The damaged sofa: reported, a choice, a plan, a slip, and a question on the eve of the pick-up (P2)."""

from __future__ import annotations

from gehoor.casework.actions.answer import Ask
from gehoor.casework.actions.notes import note
from gehoor.casework.actions.renegotiate import renegotiate
from gehoor.promises.actions import Draft
from gehoor.promises.enums import PromiseKind

from .. import texts
from ..mails import Customer, Sent
from ..pictures import photo
from ..stage import Stage, Story

JANSEN = Customer("Annemieke Jansen", "a.jansen@post.example")
NEIGHBOUR = Customer("R. Kamphuis", "r.kamphuis@mailbox.example")
WORDS = texts.of("sofa")
MOSS, CRACK, STAIN = (107, 122, 72), (61, 70, 40), (190, 186, 150)
PHOTOS = (
    Sent("IMG_2041.png", "image/png", photo(MOSS, CRACK, MOSS, MOSS)),
    Sent("IMG_2042.png", "image/png", photo(MOSS, MOSS, STAIN, MOSS)),
)


def damaged_sofa(stage: Stage) -> Story:
    days = stage.days("wonen")
    yield days.on(-5, "09:14")
    case = stage.new_case("wonen", JANSEN, *texts.mail("sofa", "report"), "Samira", files=PHOTOS)
    yield days.on(-5, "10:21")
    choose = Ask("uw keuze uit deze vier mogelijkheden", days.on(-2, "17:00"))
    stage.answer(case, WORDS["options"], asks=choose)
    yield days.on(-4, "19:22")
    stage.reply(case, JANSEN, WORDS["choice"])
    yield days.on(-3, "10:05")
    pick_up = Draft(
        PromiseKind.PICK_UP,
        "Ophalen van uw beschadigde bank",
        starts_at=days.on(1, "08:00"),
        due_at=days.on(1, "12:00"),
        rule="eerste vrije rit van de vervoerder",
    )
    deliver = Draft(
        PromiseKind.DELIVERY,
        "Bezorgen van uw nieuwe bank",
        starts_at=days.on(5, "08:00"),
        due_at=days.on(5, "12:00"),
        rule="na het ophalen, ochtendrit",
    )
    stage.answer(case, WORDS["plan"], pick_up, deliver)
    yield days.on(-2, "15:02")
    renegotiate(
        case.promises.get(kind=PromiseKind.PICK_UP),
        stage.people["Samira"],
        starts_at=days.on(2, "08:00"),
        due_at=days.on(2, "12:00"),
        reason="die ochtend zitten onze ritten vol",
    )
    yield days.on(-1, "09:52")
    note(case, stage.people["Bram"], WORDS["stock note"])
    yield days.ago(minutes=50)
    stage.reply(case, JANSEN, WORDS["question"])


def stranger_quotes_the_case(stage: Stage) -> Story:
    """Somebody who quotes another customer's mail gets a case of his own, linked for colleagues only."""
    days = stage.days("wonen")
    yield days.ago(hours=6)
    subject, text = texts.mail("odd", "stranger")
    stage.reply(stage.case_of(JANSEN), NEIGHBOUR, text, quotes=False, subject=subject)


STORIES = (damaged_sofa, stranger_quotes_the_case)
