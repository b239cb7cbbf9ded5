"""The letters of complaints and aftercare, in both languages: who we are, what happens next, no gaps."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

import gehoor.aftercare
import gehoor.complaints
from gehoor.aftercare.actions.going import ASKED
from gehoor.aftercare.enums import Asks
from gehoor.cases.models import Case
from gehoor.casework.letters import compose, status_url
from gehoor.complaints.enums import Regime
from gehoor.complaints.rules import later
from tests.casework.test_letters import OPEN_ENDED
from tests.support.customer import writes
from tests.support.world import make_world

pytestmark = pytest.mark.django_db

FOLDERS = [
    Path(each.__path__[0]) / "templates" / "letters"
    for each in (gehoor.aftercare, gehoor.complaints)
]
FILES = {
    path.name.partition(".")[0]: path.parent for each in FOLDERS for path in each.glob("*.txt")
}


def samples(case: Case) -> dict[str, list[dict[str, Any]]]:
    """What each letter is given, in every form that it has."""
    owner, url, by = case.owner, f"{status_url(case)}/nazorg", "uiterlijk ma 13 april 17.00 uur"
    said = {"words": "Zit alles goed?", "owner": owner, "url": url}
    asked = [
        {"question": ASKED[each][case.language], "tip": "Draai de kussens om."} for each in Asks
    ]
    return {
        "complaint": [
            {"number": f"{case.reference}-K1", "words": "Te laat", "by": by, "owner": owner,
             "later": later(each, case.language), "body": "de Nationale ombudsman"}
            for each in Regime
        ],
        "aftercare": [{**said, "question": "", "tip": ""}, *({**said, **each} for each in asked)],
        "silent": [{"wording": "Antwoord op uw vraag", "by": by, "owner": owner, "url": url}],
        "recovery": [{"plan": "de bank komt vrijdag", "owner": owner}],
        "news": [{"words": "Uw straat krijgt glasvezel op 18 mei.", "owner": owner}],
    }  # fmt: skip


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("name", sorted(FILES))
def test_it_is_whole(name: str, language: str) -> None:
    case = writes(make_world()).case
    case.language = language
    for given in samples(case)[name]:
        letter = compose(name, case, **given)
        assert letter.subject
        assert "{" not in letter.text
        assert "\n\n\n" not in letter.text
        assert [line for line in letter.text.splitlines() if len(line) >= 160] == []
        assert OPEN_ENDED.findall(f"{letter.subject}\n{letter.text}") == []
        assert letter.text.rstrip().endswith(status_url(case))


@pytest.mark.parametrize("name", sorted(FILES))
def test_both_languages_give_the_same_facts(name: str) -> None:
    dutch, english = (
        sorted(
            re.findall(
                r"{[{%] (?!include)([^}%]+?) [}%]}",
                (FILES[name] / f"{name}.{each}.txt").read_text(),
            )
        )
        for each in ("nl", "en")
    )
    assert dutch == english
