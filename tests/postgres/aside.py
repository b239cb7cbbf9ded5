"""A cluster in the hands of another process: `python -m tests.postgres.aside WORK FOLDER [ACCOUNT BIN]`.

It prints its answer, or the refusal, as one line of JSON and then stays until it is killed, never
asking after its children.
"""

from __future__ import annotations

import json
import os
import pwd
import signal
import sys
from pathlib import Path
from typing import Any

from gehoor.postgres.cluster import Cluster
from gehoor.postgres.errors import PostgresError
from tests.postgres.conftest import ask, server_of


def life(cluster: Cluster) -> list[Any]:
    """A whole one: what was stored before a kill -9, who ran the server, whether it still runs."""
    ask(cluster.start(), "CREATE TABLE kept ()")
    os.kill(server_of(cluster).pid, signal.SIGKILL)
    count = ask(cluster.start(), "SELECT count(*) FROM kept")
    name = server_of(cluster).username()
    cluster.stop()
    return [count, name, cluster.running()]


def become(name: str) -> None:
    entry = pwd.getpwnam(name)
    os.setgroups([])
    os.setgid(entry.pw_gid)
    os.setuid(entry.pw_uid)


def main(work: str, folder: str, account: str = "", bin: str = "") -> None:
    if account:
        become(account)
    cluster = Cluster(Path(folder), Path(bin) if bin else None, fast=True)
    try:
        answer: Any = life(cluster) if work == "life" else cluster.start()
    except PostgresError as error:
        answer = str(error)
    print(json.dumps(answer), flush=True)
    signal.pause()


if __name__ == "__main__":
    main(*sys.argv[1:])
