"""The command line as its user meets it: one sentence for what goes wrong."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import click
import pytest

from gehoor.cli import commands
from gehoor.cli.lazy import LazyGroup

Gehoor = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def gehoor(tmp_path: Path) -> Gehoor:
    """Runs `gehoor` in a home of its own, without a database unless told otherwise."""

    def run(*words: str, **environment: str) -> subprocess.CompletedProcess[str]:
        kept = {name: value for name, value in os.environ.items() if name != "DATABASE_URL"}
        return subprocess.run(
            [sys.executable, "-m", "gehoor", *words],
            env=kept | {"GEHOOR_HOME": str(tmp_path / "home")} | environment,
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )

    return run


def test_every_command_explains_itself() -> None:
    def explained(group: click.Group) -> None:
        context = click.Context(group)
        for name in group.list_commands(context):
            command = group.get_command(context, name)
            assert command is not None
            assert command.name == name
            assert command.help
            if isinstance(command, click.Group):
                explained(command)

    explained(LazyGroup("gehoor", package=commands))


def test_help_is_quick_because_nothing_is_imported_that_it_does_not_need() -> None:
    program = "import sys, gehoor.cli.commands.up; print('django' in sys.modules)"
    assert subprocess.check_output([sys.executable, "-c", program], text=True).strip() == "False"


def test_a_port_in_use_is_named_with_the_way_out(gehoor: Gehoor) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = str(other.getsockname()[1])
        done = gehoor("web", "--port", port)
    assert done.returncode == 1
    assert done.stderr == f"Error: Port {port} is in use: choose another by --port.\n"


def test_an_address_that_is_not_ours(gehoor: Gehoor) -> None:
    done = gehoor("web", "--host", "192.0.2.1")
    assert done.stderr == (
        "Error: 192.0.2.1 is not an address of this machine: choose another by --host.\n"
    )


def test_a_database_that_does_not_answer(gehoor: Gehoor) -> None:
    done = gehoor("worker", DATABASE_URL="postgresql://ann:pw@127.0.0.1:1/desk")
    assert done.returncode == 1
    assert done.stderr.startswith("Error: The database of DATABASE_URL does not let us in")
    assert done.stderr.count("\n") == 1


def test_a_refusal_of_postgresql_is_passed_on(gehoor: Gehoor, tmp_path: Path) -> None:
    (tmp_path / "home" / "postgres").mkdir(parents=True)
    (tmp_path / "home" / "postgres" / "thesis.odt").touch()
    done = gehoor("db", "migrate")
    assert done.returncode == 1
    assert "is not a database folder of Gehoor (it holds thesis.odt)" in done.stderr


def test_the_address_of_a_database_that_rests(gehoor: Gehoor) -> None:
    done = gehoor("db", "url")
    assert done.stderr == "Error: The database does not run now: start it by `gehoor up`.\n"


def test_what_nobody_expected_is_one_sentence_and_the_rest_in_a_log(
    gehoor: Gehoor, tmp_path: Path
) -> None:
    broken = {"DJANGO_SETTINGS_MODULE": "no.such.settings"}
    url = {"DATABASE_URL": os.environ["DATABASE_URL"]}
    done = gehoor("db", "migrate", **broken, **url)
    log = tmp_path / "home" / "logs" / "gehoor.log"
    assert done.returncode == 1
    assert done.stderr == (
        "Error: something unexpected went wrong (ModuleNotFoundError: No module named 'no'). "
        f"The whole story is in {log}.\n"
    )
    assert "Traceback" in log.read_text()
    assert "Traceback" in gehoor("--debug", "db", "migrate", **broken, **url).stderr
