"""M22: who calls about a question that was written sees it answered on the spot."""

from __future__ import annotations

from datetime import timedelta

import pytest

from gehoor.channels.calls.models import Call
from gehoor.core import clock
from gehoor.insight.calling import calls_after_mail
from gehoor.parties.models import Address
from tests.support.calling import make_exchange, ring
from tests.support.house import House
from tests.support.laws import broken
from tests.support.world import local

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.mark.requirement("M22")
def test_the_open_mail_is_the_first_line_and_is_answered_on_the_spot(house: House) -> None:
    mail = house.writes("2026-03-02 09:00", "Wanneer wordt mijn bank opgehaald?", Subject="Bank")
    Address.objects.create(party=mail.party, kind="phone", value="+31612345678")
    exchange = make_exchange(house.world.team, s201=house.world.samira)
    desk = house.browser(house.world.samira)
    with clock.travel(local("2026-03-02 14:00")):
        call = ring(exchange, extension="201")
        strip = desk.get("/gesprekken").content.decode()
        assert "van 09.00 open:" in strip
        desk.post(f"/gesprek/{call.pk}/opnemen")
        page = desk.get(f"/zaak/{mail.case.reference}").content.decode()
        article = page[page.index('<article class="case"') :]
        assert article.index("e-mail van 09.00 open:") < article.index('id="case-title"')
        desk.post(f"/zaak/{mail.case.reference}/aan-de-telefoon")
        mail.case.refresh_from_db()
        assert not mail.case.is_open
        (row,) = calls_after_mail()
        assert row.delay == timedelta(hours=5)
        report = house.browser(house.world.fatma).get("/overzicht/bellen-na-mail").content.decode()
        assert mail.case.reference in report
        assert "5 u 0 min" in report
    house.work("2026-03-02 14:01")
    assert Call.objects.get().contact
    assert broken() == {}
