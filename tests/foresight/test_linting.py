"""What a text to customers may not say, and what to write instead."""

from __future__ import annotations

import pytest

from gehoor.foresight.linting import Rejected, check, filled, lint

OPEN = {
    "nl": [
        "Wij antwoorden zo snel mogelijk: {datum}.",
        "Wij antwoorden zo spoedig mogelijk: {datum}.",
        "U hoort zsm van ons: {datum}.",
        "Het kan langer duren. {datum}",
        "Het kan helaas iets langer duren. {datum}",
        "Dit duurt langer dan 6 dagen. {datum}",
        "Dit duurt langer dan u gewend bent van ons. {datum}",
        "Binnen afzienbare tijd hoort u van ons: {datum}.",
        "Wij bellen u binnenkort: {datum}.",
        "Wij bellen op korte termijn: {datum}.",
        "Dat duurt enkele dagen: {datum}.",
        "Over een paar dagen bellen wij: {datum}.",
        "U krijgt binnen 24 uur antwoord: {datum}.",
        "Wij streven naar een antwoord: {datum}.",
        "Wij hopen u te helpen: {datum}.",
        "We hopen dat jij inmiddels al geniet van je bank. {link}",
        "U hebt hem vast al ontvangen. {link}",
        "Wegens grote drukte duurt het tot {datum}.",
        "U kunt deze mail niet beantwoorden. {datum}",
    ],
    "en": [
        "We will answer as soon as possible: {date}.",
        "We will answer ASAP: {date}.",
        "We will get back to you shortly: {date}.",
        "It may take longer than usual: {date}.",
        "You will hear from us in due course: {date}.",
        "We will answer within 24 hours: {date}.",
        "We aim to answer by {date}.",
        "We hope that you enjoy your sofa. {link}",
        "It has probably already arrived. {link}",
        "Due to high demand it takes until {date}.",
        "Please do not reply to this mail. {date}",
    ],
}
GOOD = {
    "nl": [
        "U krijgt uiterlijk {datum} antwoord van {naam}.",
        "Wij halen de bank op. U hoort uiterlijk {datum} hoe laat.",
        "Is uw bestelling er? Ja of nee: {link}",
        "Dag, het gaat om zaak {zaak}: ‘{vraag}’. {naam} van {team} antwoordt {datum}.",
    ],
    "en": [
        "{name} will answer you by {date}.",
        "We will collect the sofa. You will hear by {date} at what time.",
        "Has your order arrived? Yes or no: {link}",
    ],
}


@pytest.mark.parametrize(
    ("language", "text"), [(language, text) for language in OPEN for text in OPEN[language]]
)
def test_a_phrase_without_an_end_is_found_with_what_to_write_instead(
    language: str, text: str
) -> None:
    findings = lint(text, language)
    assert findings
    assert all(each.phrase in text for each in findings)
    assert all(each.instead("nl") and each.instead("en") for each in findings)


@pytest.mark.parametrize(
    ("language", "text"), [(language, text) for language in GOOD for text in GOOD[language]]
)
def test_a_text_that_says_what_happens_and_when_is_left_alone(language: str, text: str) -> None:
    assert lint(text, language) == []


def test_an_acknowledgement_without_a_date_is_refused() -> None:
    with pytest.raises(Rejected, match=r"uiterlijk \{datum\}"):
        check("Wij hebben uw vraag en beantwoorden haar.", "nl", "acknowledgement")
    with pytest.raises(Rejected, match=r"by \{date\}"):
        check("We have your question.", "en", "acknowledgement", reader="en")


def test_a_text_after_which_nobody_knows_what_happens_is_refused() -> None:
    (finding,) = lint("Uw bank staat in ons magazijn.", "nl", "standard")
    assert finding.why("nl") == "de klant leest niet wat er nu gebeurt"


def test_a_place_that_nobody_fills_is_refused_with_those_that_are() -> None:
    (finding,) = lint("U krijgt uiterlijk {datum} antwoord, {voornaam}.", "nl")
    assert finding.phrase == "{voornaam}"
    assert "{naam}" in finding.instead("nl")


def test_places_are_filled_in_the_language_of_the_text() -> None:
    values = {"date": "di 3 maart 12.00 uur", "name": "Samira", "team": "T", "question": "V"}
    text = filled(
        "{naam} antwoordt uiterlijk {datum}.", "nl", {**values, "case": "W-1", "link": "x"}
    )
    assert text == "Samira antwoordt uiterlijk di 3 maart 12.00 uur."
