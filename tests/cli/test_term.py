"""`gehoor term` as its user meets it, seen from Monday 2 March 2026, 10.00."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest
from click.testing import CliRunner, Result

from gehoor.cli.commands.term import command

AT = "2026-03-02T10:00+01:00"


def term(*words: str) -> Result:
    return CliRunner().invoke(command, [*words, "--at", AT])


def test_a_date_is_printed_with_the_rule_that_found_it() -> None:
    result = term("do 14", "--json")
    assert result.exit_code == 0
    assert json.loads(result.output) == {
        "from": None,
        "until": "2026-05-14T17:00:00+02:00",
        "text": "uiterlijk do 14 mei 17.00 uur",
        "rule": "de eerstvolgende donderdag de 14e; 14 maart is een zaterdag; zonder tijd: 17.00 uur; "
        "let op: die dag is er niemand",
    }


def test_a_window_has_a_start() -> None:
    found = json.loads(term("3 mar 2-4pm", "--lang", "en", "--json").output)
    assert found["from"] == "2026-03-03T14:00:00+01:00"
    assert found["until"] == "2026-03-03T16:00:00+01:00"
    assert found["text"] == "Tue 3 March between 14:00 and 16:00"


def test_without_json_it_reads_as_lines() -> None:
    lines = term("over 2 werkdagen").output.splitlines()
    assert lines[2] == "text   uiterlijk wo 4 maart 17.00 uur"


def test_what_could_mean_two_things_is_refused_with_both() -> None:
    result = term("8-12", "--json")
    assert result.exit_code == 1
    refused = json.loads(result.output)
    assert refused["candidates"] == [
        "uiterlijk di 8 december 17.00 uur",
        "di 3 maart tussen 08.00 en 12.00 uur",
    ]
    assert "meer dan één ding" in refused["error"]


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["vandaag 9.00"], "Bedoel je di 3 maart 09.00?"),
        (["soon", "--lang", "en"], "is no date that I know"),
        (["vr", "--zone", "Mars/Phobos"], "is no time zone"),
    ],
)
def test_a_refusal_is_one_sentence_and_exit_status_1(words: list[str], sentence: str) -> None:
    result = term(*words)
    assert result.exit_code == 1
    assert sentence in result.output


def test_it_needs_no_django_and_no_database() -> None:
    program = (
        "import sys; from click.testing import CliRunner; from gehoor.cli.commands.term import command;"
        "print(CliRunner().invoke(command, ['vr']).exit_code, 'django' in sys.modules)"
    )
    said = subprocess.check_output([sys.executable, "-c", program], text=True)
    assert said.strip() == "0 False"
