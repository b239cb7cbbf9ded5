"""The floor: what a program must do at the very least with a mail, and nothing else.

Parse with `email.policy.default`, find the thread by its references, store, one commit a mail.
"""

from __future__ import annotations

import os
from email import message_from_bytes, policy
from pathlib import Path
from typing import Any

import psycopg

from .serve import serve

TABLES = """
create table thread (id bigint generated always as identity primary key);
create table mail (
    id bigint generated always as identity primary key,
    thread bigint not null references thread,
    message_id text not null, sender text not null, subject text not null, body text not null,
    raw bytea not null
);
create index on mail (message_id);
"""
STORE = """
insert into mail (thread, message_id, sender, subject, body, raw) values (%s, %s, %s, %s, %s, %s)
"""

connection = psycopg.connect(os.environ["DATABASE_URL"], autocommit=True)


def prepare() -> dict[str, Any]:
    connection.execute(TABLES)
    return {}


def process(folder: str) -> dict[str, Any]:
    files = sorted(Path(folder).iterdir())
    for file in files:
        _take(file.read_bytes())
    return {"taken": len(files)}


def _take(raw: bytes) -> None:
    mail = message_from_bytes(raw, policy=policy.default)
    references = f"{mail['references'] or ''} {mail['in-reply-to'] or ''}".split()
    body = mail.get_body(("plain", "html"))
    text = body.get_content() if body else ""
    with connection.transaction():
        thread = _thread(references)
        values = (thread, mail["message-id"], mail["from"], mail["subject"], text, raw)
        connection.execute(STORE, [*map(_plain, values)])


def _plain(value: object) -> object:
    return str(value) if isinstance(value, str) else value  # a parsed header is a kind of str


def _thread(references: list[str]) -> int:
    found = connection.execute(
        "select thread from mail where message_id = any(%s) limit 1", [references]
    ).fetchone()
    if found is None:
        found = connection.execute("insert into thread default values returning id").fetchone()
    assert found
    number: int = found[0]
    return number


if __name__ == "__main__":
    serve(prepare=prepare, process=process)
