"""Every letter about money, in both languages: a date that is a date, who we are, and no endless line."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

import gehoor.charges
import gehoor.goodwill
import gehoor.remedies
from gehoor.cases.models import Case
from gehoor.casework.letters import Letter, compose, said, status_url
from gehoor.charges.models import Charge
from gehoor.remedies.models import Refund
from tests.casework.test_letters import DATE, OPEN_ENDED
from tests.support.customer import writes
from tests.support.world import local, make_world

pytestmark = pytest.mark.django_db

APPS = (gehoor.remedies, gehoor.charges, gehoor.goodwill)
NAMES = sorted(
    {
        path.name.partition(".")[0]
        for app in APPS
        for path in (Path(app.__path__[0]) / "templates" / "letters").glob("*.txt")
    }
)
DONE = {"charge_waived"}
"""Nothing follows, so there is no date to give."""


def samples(case: Case) -> dict[str, dict[str, Any]]:
    """What each letter is given, as its verb gives it."""
    by, url = said(case, local("2026-03-05 17:00")), f"{status_url(case)}/geld"
    owner, what = case.owner, "€ 180"
    money = {"what": what, "by": by, "url": url, "owner": owner, "digits": "", "ask_by": by}
    refund = Refund(
        case=case, cents=18_000, reason="De rekening was te hoog", sorry="Dat spijt ons."
    )
    bill = Charge(
        case=case,
        principal=96,
        administration=192,
        reason="Te weinig geplakt",
        reference="Brief 12",
    )
    lines = [("€ 45", "1 mrt"), ("€ 45", "1 apr")]
    return {
        "refund": money | {"refund": refund, "costs": "€ 5", "other": "klaar 1 jun (4 termijnen)"},
        "netting": {"what": what, "lines": lines, "done": by, "url": url, "reason": "Te hoog"},
        "netting_asked": {"what": what, "netting": "klaar 1 jun", "lead": case.team.lead, "by": by},
        "netting_refused": {"what": what, "reason": "Dat duurt te lang", "by": by},
        "paid_after_all": {"what": what, "by": by},
        "payment_returned": money,
        "goodwill": money,
        "offer": {"what": "€ 5", "until": by, "by": by, "url": url},
        "charge": {
            "charge": bill, "total": "€ 2,88", "principal": "€ 0,96", "administration": "€ 1,92",
            "by": by, "url": url,
        },
        "charge_objected": {"charge": bill, "total": "€ 2,88", "by": by},
        "charge_waived": {"charge": bill, "words": "Kwijtgescholden, omdat het klein is."},
    }  # fmt: skip


@pytest.fixture(params=["nl", "en"])
def case(request: pytest.FixtureRequest) -> Case:
    return writes(make_world(), language=request.param).case


@pytest.mark.parametrize("name", NAMES)
def test_it_gives_a_date_says_who_we_are_and_reads_well(case: Case, name: str) -> None:
    written: Letter = compose(name, case, **samples(case)[name])
    assert name in DONE or DATE[case.language].search(written.text)
    assert OPEN_ENDED.findall(f"{written.subject}\n{written.text}") == []
    assert written.text.rstrip().endswith(status_url(case))
    assert "{" not in written.text
    assert "\n\n\n" not in written.text
    assert [each for each in written.text.splitlines() if len(each) >= 160] == []
