"""The command that says what a mail says."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from gehoor.channels.mail.explain_command import explain as command
from gehoor.channels.mail.reading import Unreadable, read
from gehoor.channels.mail.reading.explain import explain, explain_unreadable, outcome_of

from .letters import PNG, encoded, mail, multipart, part

KEYS = [
    "from",
    "to",
    "cc",
    "subject",
    "date",
    "message_id",
    "references",
    "language",
    "text",
    "reply",
    "quoted",
    "signature",
    "attachments",
    "automatic",
    "outcome",
]
LETTER = mail(
    multipart(
        "mixed",
        part("text/plain", "Wanneer komt de monteur?\n\nGroet,\nJan"),
        part("image/png; name=lamp.png", encoded(PNG), "Content-Transfer-Encoding: base64"),
    ),
    to="info@kwartelhof.nl",
    date="Tue, 3 Mar 2026 09:12:33 +0100",
    message_id="<1@voorbeeld.nl>",
)


def test_the_keys_are_those_of_the_documentation() -> None:
    found = explain(read(LETTER))
    assert list(found) == KEYS
    assert list(explain(read(b""))) == KEYS
    assert list(explain_unreadable(Unreadable("too-big"))) == KEYS
    documented = Path(__file__).parents[4].joinpath("docs/mail-explain.md").read_text()
    assert all(f"`{key}`" in documented or f"`{key}." in documented for key in KEYS)


def test_the_values_have_the_types_that_are_documented() -> None:
    found = explain(read(LETTER))
    assert found["from"] == {"name": "Jan de Wit", "address": "jan@voorbeeld.nl"}
    assert found["to"] == [{"name": "", "address": "info@kwartelhof.nl"}]
    assert (found["date"], found["message_id"]) == ("2026-03-03T09:12:33+01:00", "1@voorbeeld.nl")
    assert (found["reply"], found["signature"]) == ("Wanneer komt de monteur?", "Groet,\nJan")
    assert set(found["attachments"][0]) == {"name", "type", "size", "sha256", "inline"}
    assert found["automatic"] == {"kind": None, "reason": None, "recipient": None}
    empty = explain(read(b""))
    assert (empty["from"], empty["date"], empty["message_id"], empty["language"]) == (None,) * 4


@pytest.mark.parametrize(
    ("headers", "code"),
    [
        ({}, "new-case"),
        ({"in_reply_to": "<1@kwartelhof.nl>"}, "reply"),
        ({"auto_submitted": "auto-replied"}, "automatic"),
        ({"list_id": "<x.nl>"}, "automatic"),
        ({"x_failed_recipients": "piet@x.nl"}, "bounce"),
        ({"x_failed_recipients": "piet@x.nl", "subject": "Warning: delayed 24 hours"}, "delayed"),
    ],
)
def test_the_outcome_is_what_the_mail_alone_can_tell(headers: dict[str, str], code: str) -> None:
    found = read(mail(part("text/plain", "Wanneer komt de monteur?"), **headers))
    assert outcome_of(found) == code
    texts = {explain(found, language)["outcome"]["text"] for language in ("nl", "en")}
    assert len(texts) == 2


def test_the_command_prints_an_object_a_line_in_order(tmp_path: Path) -> None:
    files = [tmp_path / f"{number}.eml" for number in range(3)]
    for number, file in enumerate(files):
        file.write_bytes(mail(part("text/plain", "één"), subject=f"brief {number}"))
    result = CliRunner().invoke(command, [*map(str, files), "--json"])
    assert result.exit_code == 0
    lines = [json.loads(line) for line in result.stdout.splitlines()]
    assert [line["subject"] for line in lines] == ["brief 0", "brief 1", "brief 2"]


def test_the_command_is_readable_without_json(tmp_path: Path) -> None:
    file = tmp_path / "a.eml"
    file.write_bytes(LETTER.replace(b"Een vraag", b"[red]Een vraag[/red] \x1b[31m"))
    result = CliRunner().invoke(command, [str(file), "--language", "nl"])
    assert result.exit_code == 0
    assert "[red]Een vraag[/red]" in result.stdout
    assert "\x1b[31m" not in result.stdout
    assert "Opent een nieuwe zaak" in result.stdout


def test_a_missing_file_is_one_sentence_and_nothing_else(tmp_path: Path) -> None:
    there = tmp_path / "a.eml"
    there.write_bytes(LETTER)
    for bad in (tmp_path / "weg.eml", tmp_path):
        result = CliRunner().invoke(command, [str(there), str(bad), "--json"])
        assert result.exit_code == 2
        assert result.stdout == ""
        assert len(result.stderr.strip().splitlines()) == 1
        assert str(bad) in result.stderr


def test_the_command_needs_no_django() -> None:
    script = (
        "import sys; import gehoor.channels.mail.explain_command;"
        " sys.exit(any(name.split('.')[0] in ('django', 'psycopg') for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0
