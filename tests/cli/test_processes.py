"""The supervisor with real children."""

from __future__ import annotations

import signal
import time
from collections.abc import Callable

import psutil

from tests.cli.conftest import FAILING, STUBBORN, TIDY, Supervised
from tests.support.patience import eventually

Supervise = Callable[..., Supervised]


def test_ctrl_c_stops_every_child_tidily(supervise: Supervise) -> None:
    all_ = supervise(web=TIDY, worker=TIDY)
    eventually(lambda: all_.pids("web") and all_.pids("worker"))
    all_.ctrl_c()
    output, _ = all_.process.communicate(timeout=30)
    assert all_.process.returncode == 0
    assert output.splitlines()[-1] == "stopped"
    assert all_.log("web")[-1] == all_.log("worker")[-1] == "tidy"


def test_sigterm_stops_it_as_well(supervise: Supervise) -> None:
    all_ = supervise(web=TIDY)
    eventually(lambda: all_.pids("web"))
    all_.process.terminate()
    assert all_.process.wait(5) == 0
    assert all_.log("web")[-1] == "tidy"


def test_a_child_that_will_not_stop_is_ended_within_five_seconds(supervise: Supervise) -> None:
    all_ = supervise(web=TIDY, worker=STUBBORN)
    eventually(lambda: all_.pids("web") and all_.pids("worker"))
    begin = time.monotonic()
    all_.ctrl_c()
    assert all_.process.wait(6) == 0
    assert time.monotonic() - begin < 5
    assert not psutil.pid_exists(all_.pids("worker")[0])


def test_a_second_ctrl_c_does_not_wait(supervise: Supervise) -> None:
    all_ = supervise(worker=STUBBORN)
    eventually(lambda: all_.pids("worker"))
    begin = time.monotonic()
    all_.ctrl_c()
    time.sleep(0.5)
    all_.ctrl_c()
    assert all_.process.wait(6) == 0
    assert time.monotonic() - begin < 2


def test_a_child_that_was_killed_starts_again_and_it_is_said(supervise: Supervise) -> None:
    all_ = supervise(worker=TIDY)
    eventually(lambda: all_.pids("worker"))
    psutil.Process(all_.pids("worker")[0]).kill()
    eventually(lambda: len(all_.pids("worker")) == 2)
    all_.ctrl_c()
    output, _ = all_.process.communicate(timeout=30)
    assert "worker was ended by SIGKILL and starts again in 0.5 s: see worker.log" in output


def test_a_child_that_keeps_dying_is_started_less_and_less_often(supervise: Supervise) -> None:
    all_ = supervise(worker=FAILING)
    eventually(lambda: len(all_.pids("worker")) == 3)
    all_.ctrl_c()
    output, _ = all_.process.communicate(timeout=30)
    pauses = [
        line.split("again in ")[1].split()[0] for line in output.splitlines() if "again" in line
    ]
    assert pauses[:2] == ["0.5", "1"]
    assert "worker stopped with exit status 3" in output


def test_children_end_by_themselves_when_the_parent_is_killed(supervise: Supervise) -> None:
    all_ = supervise(web=TIDY, worker=TIDY)
    eventually(lambda: all_.pids("web") and all_.pids("worker"))
    children = [psutil.Process(all_.pids(name)[0]) for name in ("web", "worker")]
    all_.process.send_signal(signal.SIGKILL)
    eventually(lambda: not any(child.is_running() for child in children))
    assert all_.log("web")[-1] == "tidy"


def test_a_child_that_ignores_sigterm_ends_as_well_when_the_parent_is_killed(
    supervise: Supervise,
) -> None:
    held = STUBBORN.replace(
        "time.sleep", "from gehoor.cli.lifeline import hold_on; hold_on(); time.sleep"
    )
    all_ = supervise(worker=held)
    eventually(lambda: all_.pids("worker"))
    child = psutil.Process(all_.pids("worker")[0])
    all_.process.send_signal(signal.SIGKILL)
    eventually(lambda: not child.is_running())
