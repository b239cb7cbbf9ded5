"""M59: the mail domain says for which organisation somebody writes; what is not sure is proposed."""

from __future__ import annotations

import pytest

from gehoor.parties.actions import recognise
from gehoor.parties.belonging import become_organisation
from gehoor.parties.models import Belonging, Party
from tests.support.house import House

pytestmark = pytest.mark.django_db(transaction=True)


def organisation(name: str, mail: str) -> Party:
    address, _ = recognise("mail", mail, name, "nl")
    become_organisation(address.party)
    return address.party


@pytest.mark.requirement("M59")
def test_a_contact_person_is_proposed_from_the_domain(house: House) -> None:
    vos = organisation("Bakkerij Vos", "info@bakkerij-vos.example")
    mail = house.writes(
        "2026-03-02 09:00", "Waar blijven de stoelen?", "p.smit@bakkerij-vos.example"
    )
    belonging = Belonging.objects.get()
    assert (belonging.person, belonging.organisation) == (mail.party, vos)
    desk = house.browser(house.world.samira)
    page = desk.get(f"/zaak/{mail.case.reference}").content.decode()
    assert 'Bakkerij Vos</span> <span class="badge">te bevestigen</span>' in page
    desk.post(f"/zaak/{mail.case.reference}/klant/bij/{belonging.pk}/ja")
    page = desk.get(f"/zaak/{mail.case.reference}").content.decode()
    assert "Contactpersoon van <b>Bakkerij Vos</b>" in page
    _free_mail_says_nothing(house)
    _two_with_one_domain_are_a_choice_of_two(house)


def _free_mail_says_nothing(house: House) -> None:
    organisation("Drukkerij Post", "drukkerij.post@gmail.com")
    stranger = house.writes("2026-03-02 10:00", "Waar is mijn bank?", "x@gmail.com")
    assert not Belonging.objects.filter(person=stranger.party).exists()


def _two_with_one_domain_are_a_choice_of_two(house: House) -> None:
    organisation("Vos Beheer", "directie@vos-groep.example")
    organisation("Vos Transport", "planning@vos-groep.example")
    mail = house.writes("2026-03-02 11:00", "Waar is de pallet?", "j.jong@vos-groep.example")
    desk = house.browser(house.world.samira)
    page = desk.get(f"/zaak/{mail.case.reference}").content.decode()
    assert page.count("te bevestigen") == 2
    chosen = Belonging.objects.get(person=mail.party, organisation__name="Vos Transport")
    desk.post(f"/zaak/{mail.case.reference}/klant/bij/{chosen.pk}/ja")
    left = Belonging.objects.standing().filter(person=mail.party)
    assert [each.organisation.name for each in left] == ["Vos Transport"]
