"""What can keep PostgreSQL from starting. The docstring is the sentence that the operator reads."""

from __future__ import annotations

import inspect


class PostgresError(Exception):
    """PostgreSQL could not be started."""

    def __init__(self, **facts: object) -> None:
        template = " ".join(inspect.cleandoc(type(self).__doc__ or "").split())
        super().__init__(template.format(**facts))


class BinariesMissing(PostgresError):
    """There is no PostgreSQL in {folder}: set GEHOOR_POSTGRES_BIN to the folder that holds the
    programs postgres and initdb, or run `make install` again."""


class TooOld(PostgresError):
    """{folder} holds PostgreSQL {found}, and Gehoor needs 15 or newer: set GEHOOR_POSTGRES_BIN to a
    newer one, or leave it unset to use the one that comes with Gehoor."""


class OtherVersion(PostgresError):
    """The data in {folder} belongs to PostgreSQL {found} and this is PostgreSQL {ours}: set
    GEHOOR_POSTGRES_BIN to the bin folder of PostgreSQL {found}, or move the data over with
    pg_upgrade."""


class NoRoom(PostgresError):
    """The disk of {folder} has {free} MB free and PostgreSQL needs {needed} MB: make room, or set
    GEHOOR_HOME to a folder on a disk that has it."""


class NotOurs(PostgresError):
    """{folder} is not a database folder of Gehoor ({reason}): set GEHOOR_HOME to another folder, or
    move what is there away yourself."""


class OtherOwner(PostgresError):
    """{folder} belongs to {owner}, not to {user}: start Gehoor as {owner}, or set GEHOOR_HOME to a
    folder of your own."""


class NoAccess(PostgresError):
    """{folder} cannot be used ({reason}): give {user} access to it, or set GEHOOR_HOME to another
    folder."""


class NoAccount(PostgresError):
    """PostgreSQL refuses to run as root and this machine has no account {name} to run it instead:
    start Gehoor as an ordinary user."""


class PortInUse(PostgresError):
    """Port {port} is used by another program: set GEHOOR_POSTGRES_PORT to a free port, or leave it
    unset."""


class StillRunning(PostgresError):
    """An earlier PostgreSQL still works on {folder} (process {pid}): wait until it has finished, or
    end that process, then start again."""


class Busy(PostgresError):
    """Another start of Gehoor has been working on {folder} for {seconds} seconds: wait for it, or
    end it, then start again."""


class PasswordRefused(PostgresError):
    """PostgreSQL in {folder} refuses the password in its file `password`: put back the file that
    belongs to this data."""


class StartFailed(PostgresError):
    """PostgreSQL did not start: {reason}. The whole story is in {log}."""
