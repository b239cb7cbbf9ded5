"""T01: every item that comes in is accounted for, also what comes while everything restarts."""

from __future__ import annotations

import smtplib
import threading
import time
from datetime import timedelta
from pathlib import Path

import pytest

from gehoor.cases.models import Case
from gehoor.casework.actions.answer import answer, proposed
from gehoor.channels.mail.directory import forget
from gehoor.core import clock
from gehoor.insight.balance import Line, balance, total
from gehoor.intake.apart import prove_spam
from gehoor.intake.enums import RawState
from gehoor.intake.models import RawItem
from tests.support.listening import wait_for_port
from tests.support.mailing import OURS, mail, make_mailbox
from tests.support.patience import PATIENCE, eventually
from tests.support.ports import free_port
from tests.support.processes import Gehoor
from tests.support.world import World, make_world

pytestmark = pytest.mark.django_db(transaction=True)

ANSWERED, PROMISED, SPAM = 1100, 92, 12
RECEIVED = (
    ANSWERED + PROMISED + SPAM
)  # 1,204; the last of the promised ones comes during the restart


def letters() -> list[tuple[str, bytes]]:
    """(sender, mail): customers', and some that do not even say who sent them."""
    customers = [f"klant{number}@post.example" for number in range(ANSWERED + PROMISED - 1)]
    real = [(each, mail("Waar is mijn bank?", From=each, To=OURS)) for each in customers]
    spam = [("prijs", mail(f"Win {n} euro", From="Uw prijs")) for n in range(SPAM)]
    return [*real[:600], *spam, *real[600:]]


def deliver(port: int, sender: str, raw: bytes) -> None:
    """What a mail server does: try again until somebody says 250."""
    until = time.monotonic() + 60
    while True:
        try:
            with smtplib.SMTP("127.0.0.1", port, timeout=PATIENCE) as peer:
                peer.sendmail(sender, [OURS], raw)
            return
        except (OSError, smtplib.SMTPException):
            assert time.monotonic() < until, "the listener never came back"
            time.sleep(0.1)


def deliver_all(port: int) -> None:
    for sender, raw in letters():
        deliver(port, sender, raw)


def processed() -> int:
    return RawItem.objects.exclude(state=RawState.PENDING).count()


def receive_everything(listener: Gehoor, worker: Gehoor, port: int) -> None:
    """1,203 mails come in; midway both processes are killed, and one more comes while they are away."""
    peers = threading.Thread(target=deliver_all, args=[port])
    peers.start()
    eventually(lambda: processed() > 200)
    worker.kill()
    listener.kill()
    late = threading.Thread(
        target=deliver, args=[port, "late@post.example", mail("Ook ik.", From="late@post.example")]
    )
    late.start()
    time.sleep(0.5)
    worker.start()
    listener.start()
    peers.join()
    late.join()
    eventually(lambda: processed() == RECEIVED)


def the_day() -> Line:
    today = clock.now().date()
    found = total(balance(today - timedelta(days=1), today + timedelta(days=1)))
    assert found
    return found


@pytest.fixture
def world(tmp_path: Path, settings: object) -> World:
    settings.GEHOOR_BLOBS = tmp_path / "blobs"  # type: ignore[attr-defined]
    forget()
    world = make_world()
    make_mailbox(world)
    return world


@pytest.mark.requirement("T01")
def test_the_balance_of_the_day_closes_also_after_a_restart(world: World, tmp_path: Path) -> None:
    port = free_port()
    with Gehoor("mail", tmp_path, port) as listener, Gehoor("worker", tmp_path, port) as worker:
        wait_for_port(port, 30)
        receive_everything(listener, worker, port)
    assert RawItem.objects.filter(contact__address__value="late@post.example").count() == 1
    for item in RawItem.objects.quarantined():
        prove_spam(item, world.lotte, "Geen afzender, en wij verloten niets.")
    for case in Case.objects.order_by("pk")[:ANSWERED]:
        answer(case, world.samira, proposed(case, "Donderdag halen wij hem op.", closes=True))
    day = the_day()
    assert (day.received, day.answered, day.promised, day.spam) == (1204, 1100, 92, 12)
    assert day.difference == 0
    assert (day.pending, day.quarantined, day.automatic, day.settled) == (0, 0, 0, 0)
