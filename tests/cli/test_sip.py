"""`gehoor trunk` and `gehoor sip`: setting the telephone up, and answering it in a process of its own."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from gehoor.channels.calls.models import Call
from gehoor.channels.sip.models import Trunk
from gehoor.cli.commands.sip import command as sip
from gehoor.cli.commands.trunk import command as trunk
from tests.support.commands import run_command
from tests.support.ear import Ear
from tests.support.patience import eventually
from tests.support.ports import HERE, free_port
from tests.support.processes import our_database_url
from tests.support.telephone import Scene, played, sipp
from tests.support.world import make_world

pytestmark = pytest.mark.django_db(transaction=True)
WHOLE = ("--from", "203.0.113.7/28", "--host", "sip.example.nl", "--everybody", "600")


def test_a_trunk_is_set_up_and_changed_with_its_password_asked() -> None:
    make_world()
    done = run_command(trunk, "kpn", *WHOLE)
    assert done.output == "kpn: calls from 203.0.113.0/28, colleagues at sip.example.nl.\n"
    run_command(trunk, "kpn", "--most-calls", "5", "--username", "veldnet", "--registers")
    found = Trunk.objects.get()
    assert (found.everybody, found.most_calls, found.registers) == ("600", 5, True)
    assert found.exchange.secret


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("kpn", *WHOLE[2:]), "A trunk needs --from, --host and --everybody."),
        (("kpn", "--from", "thuis", *WHOLE[2:]), "thuis is no network: use 203.0.113.7"),
        (("kpn!", *WHOLE), "Use letters, digits and hyphens for the name"),
        (("kpn", *WHOLE, "--registers"), "Say with --username as whom we register."),
        (("kpn", *WHOLE, "--team", "x"), "Name the team whose calls these are with --team."),
    ],
)
def test_what_is_not_right_is_said_and_nothing_is_kept(words: tuple[str, ...], said: str) -> None:
    make_world()
    done = run_command(trunk, *words)
    assert said in done.output
    assert not Trunk.objects.exists()


@pytest.mark.parametrize(
    ("words", "path", "said"),
    [
        ((), "/nowhere", "There is no voice on this machine: install espeak-ng"),
        (("--listen", "5060"), None, "5060 is not of the form host:port"),
        (("--listen", "0.0.0.0:5060"), None, "Say with --address on which address"),
    ],
)
@pytest.mark.peer("espeak-ng")
def test_the_telephone_does_not_start_half(
    words: tuple[str, ...], path: str | None, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    if path:
        monkeypatch.setenv("PATH", path)
    done = run_command(sip, *words)
    assert done.exit_code == 1
    assert said in done.output


@pytest.mark.peer("sipp", "espeak-ng")
def test_a_process_answers_and_at_its_end_nobody_is_left_hanging(tmp_path: Path) -> None:
    """SIGTERM in the middle of the words: the caller hears that it is over, and is called back."""
    make_world()
    port, ear = free_port(), Ear()
    run_command(trunk, "hier", "--from", HERE, "--host", f"{HERE}:9", "--everybody", "600")
    environment = {**os.environ, "DATABASE_URL": our_database_url(), "GEHOOR_HOME": str(tmp_path)}
    command = [sys.executable, "-m", "gehoor", "sip", "--listen", f"{HERE}:{port}"]
    ours = subprocess.Popen(command, env=environment)
    try:
        eventually(lambda: _listens(port))
        theirs = sipp(tmp_path, Scene(ear.port).is_taken().is_asked("BYE"), port)
        eventually(ear.loud)
        ours.send_signal(signal.SIGTERM)
        played(theirs)
        assert ours.wait(20) == 0
    finally:
        ours.kill()
        ear.close()
    assert Call.objects.get().ended_at


def _listens(port: int) -> bool:
    """/proc/net/udp names the port in hexadecimal."""
    return f":{port:04X} " in Path("/proc/net/udp").read_text()
