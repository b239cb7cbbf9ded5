"""What a procedure must have before customers live by it (requirements M69, T15, T32). Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from gehoor.foresight.linting import lint
from gehoor.promises.terms.house import END_OF_DAY

from .costing import of_what_costs, of_what_is_free
from .enums import Doer, Says, Unit, When
from .rules import Facts

LANGUAGES = ("nl", "en")
LONGEST_TERM = {Unit.WORKING_DAYS: 250, Unit.SERVICE_HOURS: 400, Unit.DAYS: 365}
DATE = {"nl": "{datum}", "en": "{date}"}
_IN = {"nl": ("het Nederlands", "Dutch"), "en": ("het Engels", "English")}
_NAMES = {
    Says.TITLE: ("een naam", "a name"),
    Says.WORDING: ("wat er wordt toegezegd of gevraagd", "what is promised or asked"),
    Says.TOLD: ("de tekst voor de klant", "the text for the customer"),
    Says.NEXT: ("wat er daarna gebeurt", "what happens next"),
    Says.SLOW: ("het antwoord op ‘waarom duurt dit?’", "the answer to ‘why does this take time?’"),
    Says.TODO: (
        "wat de klant moet doen (of vink aan: u hoeft niets te doen)",
        "what the customer has to do (or tick: there is nothing you need to do)",
    ),
    Says.REASON: ("waarom de klant dit doet en niet wij", "why the customer does this and not we"),
    Says.ALTERNATIVE: (
        "het alternatief: hoe wij het doen als de klant dat liever heeft",
        "the alternative: how we do it if the customer would rather not",
    ),
    Says.CONSEQUENCE: (
        "wat er gebeurt als de klant het niet doet",
        "what happens if the customer does not do it",
    ),
}
_ALWAYS = (Says.TITLE, Says.WORDING, Says.TOLD, Says.NEXT, Says.SLOW)
_OF_CUSTOMERS = (Says.REASON, Says.ALTERNATIVE, Says.CONSEQUENCE)


@dataclass(frozen=True, slots=True)
class Problem:
    """What keeps a step from going live, as one sentence that says what to do; 0 is the whole procedure."""

    number: int
    nl: str
    en: str

    def said(self, language: str) -> str:
        return self.nl if language == "nl" else self.en


class NotReady(ValueError):
    """This version cannot be published yet; `problems` says for each step what is missing."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__(" ".join(each.nl for each in problems))
        self.problems = problems


def problems(steps: Sequence[Facts]) -> list[Problem]:
    """Everything that keeps these steps, in their order, from going live."""
    if not steps:
        return [
            Problem(0, "Er is nog geen stap: voeg er een toe.", "There is no step yet: add one.")
        ]
    by_number = {each.number: each for each in steps}
    return [
        found
        for step in steps
        for check in (_texts, _who_and_when, _of_the_customer, _order, _words)
        for found in check(step, by_number)
    ]


def _texts(step: Facts, _all: Mapping[int, Facts]) -> list[Problem]:
    wanted = list(_ALWAYS)
    if step.doer == Doer.CUSTOMER:
        wanted += _OF_CUSTOMERS
    elif not step.nothing_to_do:
        wanted.append(Says.TODO)
    missing = [
        (name, language)
        for name in wanted
        for language in LANGUAGES
        if not step.say(name, language).strip()
    ]
    undated = [
        language
        for language in LANGUAGES
        if step.say(Says.TOLD, language).strip()
        and DATE[language] not in step.say(Says.TOLD, language)
    ]
    return [
        *(_missing(step, *_NAMES[name], language) for name, language in missing),
        *(
            _of(
                step,
                f"de klant leest in {_IN[each][0]} geen datum: zet {DATE[each]} in de tekst",
                f"the customer reads no date in {_IN[each][1]}: put {DATE[each]} in the text",
            )
            for each in undated
        ),
    ]  # fmt: skip


def _missing(step: Facts, nl: str, en: str, language: str) -> Problem:
    where = _IN[language]
    return _of(step, f"schrijf in {where[0]}: {nl}", f"write in {where[1]}: {en}")


def _of(step: Facts, nl: str, en: str) -> Problem:
    return Problem(step.number, f"Stap {step.number}: {nl}.", f"Step {step.number}: {en}.")


def _who_and_when(step: Facts, _all: Mapping[int, Facts]) -> list[Problem]:
    window = step.from_hour is not None and step.from_hour >= (step.until_hour or END_OF_DAY)
    longest = LONGEST_TERM[Unit(step.unit)]
    return _when_true(
        step,
        (not step.doer, "kies wie dit doet", "choose who does this"),
        (
            step.doer == Doer.PARTNER and not step.has_partner,
            "kies welke partner dit voor ons doet",
            "choose which partner does this for us",
        ),
        (
            step.doer in (Doer.TEAM, Doer.PARTNER) and not step.kind,
            "kies wat voor toezegging dit is",
            "choose which kind of promise this is",
        ),
        (
            not 1 <= step.term <= longest,
            f"kies een termijn van 1 tot {longest}, zodat er een datum is",
            f"choose a term from 1 to {longest}, so that there is a date",
        ),
        (
            window,
            "laat het tijdvak eindigen na zijn begin",
            "let the time window end after it begins",
        ),
        (not step.alarm, "kies wie het alarm krijgt", "choose who gets the alarm"),
        (
            not step.heard_by,
            "kies hoe de klant het hoort",
            "choose how the customer hears of it",
        ),
    )


def _when_true(step: Facts, *checks: tuple[bool, str, str]) -> list[Problem]:
    return [_of(step, nl, en) for wrong, nl, en in checks if wrong]


def _of_the_customer(step: Facts, _all: Mapping[int, Facts]) -> list[Problem]:
    """Requirement M69: work is not shifted to the customer."""
    if step.doer != Doer.CUSTOMER:
        return []
    return _when_true(
        step,
        (
            not step.alternative_kind or not step.alternative_days,
            "kies wat wij bij het alternatief toezeggen, en in hoeveel werkdagen",
            "choose what we promise with the alternative, and in how many working days",
        ),
        (
            step.term > 0 and any(each >= step.term for each in step.reminders),
            "laat elke herinnering binnen de termijn vallen",
            "let every reminder fall within the term",
        ),
        *(of_what_costs(step) if step.cents else of_what_is_free(step)),
    )


def _order(step: Facts, steps: Mapping[int, Facts]) -> list[Problem]:
    """Only forwards: a step looks at what lies before it, so nothing can turn round in a circle."""
    looks = step.when in (When.DONE, When.NOT_DONE)
    seen = steps.get(step.looks_at or 0)
    before = steps.get(step.number - 1)
    return _when_true(
        step,
        (
            looks and (seen is None or seen.number >= step.number or seen.doer != Doer.CUSTOMER),
            "kies een eerdere stap van de klant waar deze van afhangt",
            "choose an earlier step of the customer on which this one depends",
        ),
        (
            step.chained and step.when != When.ALWAYS,
            "alleen een stap die altijd komt, wordt met de vorige toegezegd",
            "only a step that always comes is promised with the one before it",
        ),
        (
            step.chained and (before is None or before.doer == Doer.CUSTOMER),
            "zet er een stap van ons voor waarmee deze wordt toegezegd",
            "put a step of ours before it with which this one is promised",
        ),
    )


def _words(step: Facts, _all: Mapping[int, Facts]) -> list[Problem]:
    """What a text to customers may not say (foresight.linting)."""
    return [
        _of(
            step,
            f"“{each.phrase or each.why_nl}”: {each.instead_nl}",
            f"“{each.phrase or each.why_en}”: {each.instead_en}",
        )
        for language in LANGUAGES
        for name in Says
        if (text := step.say(name, language).strip())
        for each in lint(text, language)
        if each.phrase or name == Says.TOLD
    ]
