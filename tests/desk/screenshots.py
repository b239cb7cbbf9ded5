"""Pictures of the desk to look at: `python -m tests.desk.screenshots FOLDER`.

Wide and narrow, light and dark, Dutch and English, empty and full, broken and refused; on a database of
its own that is thrown away.
"""

from __future__ import annotations

import os
import sys
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from tests.support.database import TestHome

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from gehoor.cases.models import Case
    from tests.desk.support import Opener, Server
    from tests.support.world import World

HOUR, MINUTE = timedelta(hours=1), timedelta(minutes=1)
LETTER = (
    "Goedemorgen,\n\nDe bank is vanmorgen bezorgd met een scheur in de linkerleuning. Wanneer haalt u hem"
    " op, en krijg ik dezelfde terug?\n\nMet vriendelijke groet,\nA. Jansen"
)
ROUND_THE_CLOCK = [[["00:00", "00:00"]]] * 7
WIDE, NARROW = (1440, 900), (320, 800)


def fill(world: World) -> str:
    """Cases in every group and standing; the reference of the one to show."""
    from gehoor.casework.actions.watch import sweep
    from gehoor.staff.models import ServiceCalendar
    from tests.desk.support import opener

    ServiceCalendar.objects.update(weekly=ROUND_THE_CLOCK)
    world.team.refresh_from_db()
    opened = opener(world)
    bank = promised_and_moved(world, opened)
    opened("Factuur 204811 klopt niet", "De bezorging staat er dubbel op.", "wit@post.example",
           7 * HOUR + 8 * MINUTE, name="Dhr. P. de Wit")  # fmt: skip
    opened("Waar blijft mijn antwoord", "Ik vroeg iets.", "bakker@post.example",
           9 * HOUR, name="Mevr. Bakker")  # fmt: skip
    for _ in range(3):
        sweep()
    reminded(world, opened)
    waiting_for_the_customer(world, opened)
    long = "Levering die al drie keer is verzet en waarvan niemand weet waar zij gebleven is"
    name = "Familie Van den Bergh-Oosterhuizen"
    opened(long, long, "wolfheze@lange-domeinnaam.example", name=name)
    opened("Bestelling 99812: kussens", "Wanneer komen ze?", "jansen@post.example",
           name="Mevr. A. Jansen")  # fmt: skip
    return bank.reference


def promised_and_moved(world: World, opened: Opener) -> Case:
    """With a photo, a note, and a pick-up that got a new date."""
    from gehoor.casework.actions.answer import Answer, answer
    from gehoor.casework.actions.notes import note
    from gehoor.casework.actions.renegotiate import renegotiate
    from gehoor.casework.received import File
    from gehoor.core import blobs, clock
    from gehoor.promises.actions import Draft
    from gehoor.promises.enums import PromiseKind

    now = clock.now()
    photo = File("scheur-links.jpg", "image/jpeg", 120_000, blobs.put(b"x" * 120_000))
    proof = {"proof": "proven", "why": "Ondertekend door post.example (DKIM)."}
    bank = opened("Bank beschadigd geleverd", LETTER, "jansen@post.example", 7 * HOUR + 22 * MINUTE,
                  name="Mevr. A. Jansen", files=(photo,), html="<p>De bank</p>", facts=proof)  # fmt: skip
    with clock.travel(now - 4 * HOUR):
        note(bank, world.lotte, "Vervangende bank gereserveerd, filiaal Assen op de hoogte.")
    with clock.travel(now - 3 * HOUR):
        day = now + timedelta(days=2)
        draft = Draft(PromiseKind.PICK_UP, "Wij halen de bank op", day + 4 * HOUR, day)
        answer(bank, world.samira, Answer("Wat vervelend. Wij halen hem op.", makes=(draft,)))
    with clock.travel(now - 2 * HOUR):
        day = now + timedelta(days=3)
        moved = bank.promises.get(kind="pick-up")
        renegotiate(moved, world.samira, due_at=day + 4 * HOUR, starts_at=day,
                    reason="de vervoerder vol zit")  # fmt: skip
    return bank


def reminded(world: World, opened: Opener) -> None:
    """The customer wrote again before we answered."""
    from gehoor.casework.actions.receive import join
    from gehoor.parties.actions import recognise

    noor = opened("Adres klopt niet", "Mijn adres is veranderd.", "noor@post.example",
                  5 * HOUR, name="Noor")  # fmt: skip
    words = "Ik mailde al! Hoe zit het?\n\nOp ma schreef Kwartelhof:\n> Wij hebben uw bericht"
    join(noor, world.mail(words, "noor@post.example", reply="Ik mailde al! Hoe zit het?"),
         recognise("mail", "noor@post.example", "", "nl")[0])  # fmt: skip


def waiting_for_the_customer(world: World, opened: Opener) -> None:
    from gehoor.casework.actions.answer import Answer, Ask, answer
    from gehoor.core import clock

    asked = opened("Herhaalrecept", "Is de huisarts al akkoord?", "smit@post.example",
                   HOUR, name="Dhr. Smit")  # fmt: skip
    ask = Ask("Uw verzekeringsnummer sturen", clock.now() + timedelta(days=4))
    what = Answer("Graag uw nummer.", keeps=tuple(asked.promises.all()), asks=ask)
    answer(asked, world.samira, what)


def compose(page: Page) -> None:
    page.keyboard.press("a")
    page.keyboard.type("Beste mevrouw Jansen,\n\nWij halen uw bank donderdag op.")
    page.keyboard.press("Escape")
    page.keyboard.press("t")
    page.keyboard.press("Tab")
    page.keyboard.type("over 2 werkdagen")
    page.wait_for_timeout(900)


def refuse(page: Page) -> None:
    page.locator("[name=keeps]").first.check()
    for box in page.locator("[name=keeps]").all():
        box.check()
    page.locator("[data-removes]").first.click()
    page.keyboard.press("Control+Enter")
    page.wait_for_timeout(900)


def take(server: Server, world: World, reference: str, folder: Path) -> None:
    from tests.desk.browser import page_of

    case = f"/zaak/{reference}"
    pages = {"list": "/", "case": case, "apart": "/apart", "channels": "/kanalen"}
    for language in ("nl", "en"):
        world.samira.language = language
        world.samira.save()
        for scheme in ("light", "dark"):
            for name, size in (("wide", WIDE), ("narrow", NARROW)):
                with page_of(server, world.samira, size, color_scheme=scheme) as page:
                    for what, path in pages.items():
                        page.goto(server.url + path)
                        page.wait_for_timeout(400)
                        shot = folder / f"{what}-{name}-{scheme}-{language}.png"
                        page.screenshot(path=shot, full_page=name == "narrow")
        with page_of(server, world.samira) as page:
            page.goto(server.url + case)
            compose(page)
            page.screenshot(path=folder / f"composing-{language}.png")
            refuse(page)
            page.screenshot(path=folder / f"refused-{language}.png")
            for key in ("m", "n", "c", "?", "/"):
                page.keyboard.press("Escape")
                page.keyboard.press("Escape")
                page.keyboard.press(key)
                page.wait_for_timeout(400)
                page.screenshot(path=folder / f"dialog-{ord(key)}-{language}.png")
        with page_of(server, world.fatma) as page:
            page.goto(server.url)
            page.screenshot(path=folder / f"empty-{language}.png")


def main(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    home = TestHome(os.getpid())
    os.environ |= {
        "GEHOOR_HOME": str(home.folder),
        "DATABASE_URL": home.start(),
        "DJANGO_SETTINGS_MODULE": "gehoor.config.settings",
        "DJANGO_ALLOW_ASYNC_UNSAFE": "1",
    }
    try:
        import django
        from django.core.management import call_command

        django.setup()
        call_command("migrate", verbosity=0)
        from tests.desk.support import Server
        from tests.support.world import make_world

        world = make_world()
        reference = fill(world)
        server = Server()
        try:
            server.wait()
            take(server, world, reference, folder)
        finally:
            server.stop()
    finally:
        home.remove()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
