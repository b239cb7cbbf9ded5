"""One customer, known once, at the desk: suggested, merged with two keys, and back."""

from __future__ import annotations

import pytest

from gehoor.finding.who import by_name
from gehoor.gaps.models import Asking, Need
from gehoor.identity.models import PartyMerge
from gehoor.parties.models import Address
from gehoor.timeline.enums import Happened
from gehoor.timeline.models import Entry
from tests.desk.support import Opener, signed_in
from tests.support.world import World

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("now")]


def test_a_suggestion_is_merged_and_comes_back(world: World, opened: Opener) -> None:
    anna = opened(sender="anna@werk.example", name="Anna Jansen").party
    Address.objects.create(party=anna, kind="phone", value="+31612345678")
    case = opened(text="Bel mij op 06-12345678. Waar is mijn bank?", sender="a.j@post.example")
    desk, url = signed_in(world.samira), f"/zaak/{case.reference}/klant"
    shown = desk.get(url).text
    assert "Lijkt dezelfde klant als <b>Anna Jansen</b>: noemt hetzelfde telefoonnummer" in shown
    assert f'value="{anna.pk}" checked' in desk.get(f"{url}/dezelfde").text
    assert f'value="{anna.pk}" checked' in desk.get(f"{url}/dezelfde", {"q": "anna"}).text
    assert desk.post(f"{url}/samenvoegen", {"into": anna.pk}).status_code == 302
    case.refresh_from_db()
    assert case.party == anna
    page = desk.get(f"/zaak/{case.reference}").text
    assert "één klant" in page
    shown = desk.get(url).text
    assert "Was ook A. Jansen (samengevoegd door Samira)" in shown
    desk.post(f"{url}/uit-elkaar", {"merge": PartyMerge.objects.get().pk})
    case.refresh_from_db()
    assert case.party != anna


def test_two_who_are_not_one_are_not_suggested_again(world: World, opened: Opener) -> None:
    anna = opened(sender="anna@werk.example", name="Anna Jansen").party
    Address.objects.create(party=anna, kind="phone", value="+31612345678")
    case = opened(text="Bel mij op 06-12345678. Waar is mijn bank?", sender="a.j@post.example")
    desk, url = signed_in(world.samira), f"/zaak/{case.reference}/klant"
    desk.post(f"{url}/twee", {"into": anna.pk})
    assert "Lijkt dezelfde" not in desk.get(url).text


@pytest.mark.parametrize("key", ["", "x", "99999999", "²", "9" * 40])
def test_who_chooses_nobody_reads_what_to_do(world: World, opened: Opener, key: str) -> None:
    case = opened()
    desk = signed_in(world.samira)
    answer = desk.post(
        f"/zaak/{case.reference}/klant/samenvoegen", {"into": key}, headers={"HX-Request": "true"}
    )
    assert answer.status_code == 422
    assert "Kies eerst welke klant het is." in answer.text
    assert answer["HX-Retarget"] == "#same-refused"


def test_a_gap_is_filled_once_and_a_bad_number_is_refused(world: World, opened: Opener) -> None:
    Need.objects.create(process="betaling", name_nl="betalen", name_en="paying", fact="mobile")
    case = opened()
    desk, url = signed_in(world.samira), f"/zaak/{case.reference}/klant"
    assert "mobiel nummer ontbreekt, nodig voor betalen" in desk.get(url).text
    bad = {"fact": "mobile", "said": "0592 01 23 45"}
    answer = desk.post(f"{url}/gegeven", bad, headers={"HX-Request": "true"})
    assert answer.status_code == 422
    assert "is geen mobiel nummer: schrijf het zoals 06 12 34 56 78" in answer.text
    desk.post(f"{url}/gegeven", {"fact": "mobile", "said": "06 12 34 56 78"})
    assert "ontbreekt" not in desk.get(url).text
    entry = Entry.objects.get(kind=Happened.TOLD_US)
    assert (entry.facts["value"], entry.public) == ("+31612345678", False)
    assert desk.post(f"{url}/gegeven", {"fact": "shoe", "said": "43"}).status_code == 404


def test_the_question_goes_into_the_answer_once(world: World, opened: Opener) -> None:
    Need.objects.create(process="betaling", name_nl="betalen", name_en="paying", fact="mobile")
    case = opened()
    desk, url = signed_in(world.samira), f"/zaak/{case.reference}/klant"
    assert "Wij hebben uw mobiele nummer nodig voor betalen." in desk.get(url).text
    assert desk.post(f"{url}/gegeven/vragen", {"fact": "mobile"}).status_code == 204
    assert "ontbreekt" not in desk.get(url).text
    assert Asking.objects.get().outcome == "asked"


def test_an_address_of_another_customer_is_a_suggestion(world: World, opened: Opener) -> None:
    Need.objects.create(process="betaling", name_nl="betalen", name_en="paying", fact="mobile")
    anna = opened(sender="anna@werk.example", name="Anna Jansen").party
    Address.objects.create(party=anna, kind="phone", value="+31612345678")
    case = opened(sender="a.j@post.example")
    desk, url = signed_in(world.samira), f"/zaak/{case.reference}/klant"
    answer = desk.post(
        f"{url}/gegeven", {"fact": "mobile", "said": "0612345678"}, headers={"HX-Request": "true"}
    )
    assert "Dit kennen wij al van Anna Jansen." in answer.text
    assert "Lijkt dezelfde klant als <b>Anna Jansen</b>" in desk.get(url).text


def test_the_settings_say_which_process_needs_what(world: World) -> None:
    desk = signed_in(world.lotte)
    values = {"process": "bezorging", "name_nl": "bezorgen", "name_en": "delivery",
              "fact": "home", "months": "36"}  # fmt: skip
    assert desk.post("/instellingen/gegevens", values).status_code == 302
    page = desk.get("/instellingen/gegevens").text
    assert "bezorgen: postadres" in page
    assert "opnieuw na 36 maanden" in page
    assert "Dit staat er al" in desk.post("/instellingen/gegevens", values).text
    need = Need.objects.get()
    desk.post(f"/instellingen/gegevens/{need.pk}/einde")
    assert not Need.objects.standing().exists()


def test_the_name_of_before_still_finds_the_customer(world: World, opened: Opener) -> None:
    anna = opened(sender="anna@werk.example", name="Anna Jansen").party
    case = opened(sender="k.vries@post.example", name="Klaas de Vries")
    desk = signed_in(world.samira)
    desk.post(f"/zaak/{case.reference}/klant/samenvoegen", {"into": anna.pk})
    assert case.pk in by_name(["Klaas", "Vries"])
