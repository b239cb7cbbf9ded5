"""What a text to customers may not say, and what to write instead. Pure.

An open phrase is a promise that cannot be kept or broken, so it is refused when a text is saved (law 8,
requirements K33 and T12), as is a text after which nobody knows what happens next (law 10).
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from .blaming import BLAMES_EN, BLAMES_NL

ACKNOWLEDGEMENT = "acknowledgement"
PLACES = {
    "nl": ("datum", "naam", "team", "vraag", "zaak", "link"),
    "en": ("date", "name", "team", "question", "case", "link"),
}
"""The places that a text may hold, per language in the same order; a date first."""
_PLACE = re.compile(r"\{([^{}]*)\}")


@dataclass(frozen=True, slots=True)
class Finding:
    """What is wrong (`phrase` as it stands there, empty when something is missing), and the way out."""

    phrase: str
    why_nl: str
    why_en: str
    instead_nl: str
    instead_en: str

    def why(self, language: str) -> str:
        return self.why_nl if language == "nl" else self.why_en

    def instead(self, language: str) -> str:
        return self.instead_nl if language == "nl" else self.instead_en


class Rejected(ValueError):
    """A text that may not go to customers; `findings` says why, with the way out of each."""

    def __init__(self, findings: list[Finding], language: str = "nl") -> None:
        self.findings = findings
        said = [
            f"{each.phrase or each.why(language)}: {each.instead(language)}" for each in findings
        ]
        super().__init__(" ".join(said))


@dataclass(frozen=True, slots=True)
class _Family:
    """Phrases that share what is wrong with them; `patterns` per language, case does not matter."""

    nl: str
    en: str
    why: tuple[str, str]
    instead: tuple[str, str]

    def find(self, text: str, language: str) -> list[Finding]:
        pattern = self.nl if language == "nl" else self.en
        found = re.finditer(rf"\b(?:{pattern})", text, re.IGNORECASE)
        return [Finding(each[0], *self.why, *self.instead) for each in found]


_DATE_IT = ("schrijf ‘uiterlijk {datum}’", "write ‘by {date}’")
_ASK_IT = (
    "vraag het, en laat de klant met één klik antwoorden: ‘Is het gelukt? Ja of nee: {link}’",
    "ask, and let the customer answer with one click: ‘Did it work? Yes or no: {link}’",
)
_OPEN = _Family(
    nl=r"zo (?:snel|spoedig|vlug|gauw) (?:als )?mogelijk|z\.?s\.?m\b|z\.?\s?s\.?\s?p\b"
    r"|(?:(?:kan|zal|kunnen)\s+)?(?:even|iets|wat|helaas|een stuk)?\s*langer\s+dur(?:en|t)"
    r"|langer dan (?:\d+|een|enkele|twee|drie|u gewend|normaal|gebruikelijk)\s*\w*"
    r"|(?:binnen|over) afzienbare (?:tijd|termijn)|op (?:korte|een later) (?:termijn|moment)|binnenkort"
    r"|te zijner tijd|t\.?z\.?t\b|(?:enige|geruime) tijd|enkele (?:uren|dagen|weken)"
    r"|(?:een )?paar (?:uur|dagen|weken)|zodra (?:het|dat) (?:kan|mogelijk is|lukt)|spoedig"
    r"|op de kortst mogelijke termijn",
    en=r"as (?:soon|quickly|fast) as (?:possible|we can)|asap\b|a\.s\.a\.p"
    r"|(?:(?:may|might|can|could|will)\s+)?take (?:a (?:bit|little) )?longer"
    r"|longer than (?:\d+|usual|normal|a)|shortly\b|in due (?:course|time)|soon\b|before long"
    r"|in the near future|at (?:a later|some) (?:date|point)"
    r"|(?:a|the next) (?:few|couple of) (?:hours|days|weeks)|when(?:ever)? (?:possible|we can)|bear with us"
    r"|some time\b",
    why=("dit heeft geen einde", "this has no end"),
    instead=_DATE_IT,
)
_RELATIVE = _Family(
    nl=r"binnen (?:\d+|een|één|twee|drie|vier|vijf) (?:uur|uren|dag|dagen|werkdag|werkdagen|weken?)\b",
    en=r"within (?:\d+|a|an|one|two|three|four|five) (?:hours?|(?:working |business )?days?|weeks?)\b",
    why=("hiervan weet de klant geen datum", "from this the customer knows no date"),
    instead=_DATE_IT,
)
_EFFORT = _Family(
    nl=r"(?:wij|we) (?:streven|proberen|doen ons best)|(?:ons|het) streven|in principe|naar verwachting",
    en=r"we (?:aim|strive|try|will try|endeavou?r|do our best)|in principle|normally",
    why=("moeite is geen toezegging", "an effort is no promise"),
    instead=_DATE_IT,
)
_ASSUMED = _Family(
    nl=r"(?:(?:wij|we) )?hopen (?:dat|wij|we)?|hopelijk|vast al|vast wel|inmiddels (?:al|vast)"
    r"|waarschijnlijk al|gaan er\s?van\s?uit|nemen aan dat",
    en=r"(?:we )?hope (?:that|you|we)?|hopefully|probably already|(?:must|should) (?:already|by now)"
    r"|(?:we )?(?:assume|trust) (?:that|you)",
    why=("dit weten wij niet", "we do not know this"),
    instead=_ASK_IT,
)
_EXCUSE = _Family(
    nl=r"(?:wegens|door|vanwege|in verband met|i\.?v\.?m\.?) (?:de )?(?:\w+ )?(?:drukte|omstandigheden)",
    en=r"(?:due to|because of) (?:the )?(?:\w+ ){0,2}(?:volume|demand|circumstances|busy)",
    why=("een vaste tekst kent geen einde van de drukte", "a fixed text knows no end to the rush"),
    instead=(
        "zet dit in een mededeling met een einddatum",
        "put this in a notice with an end date",
    ),
)
_DEAD_END = _Family(
    nl=r"(?:niet|geen) (?:te )?(?:reageren|antwoorden|beantwoorden)|no-?reply",
    en=r"do not reply|no-?reply|unmonitored",
    why=("hier houdt het voor de klant op", "here it ends for the customer"),
    instead=("laat de klant deze mail beantwoorden", "let the customer reply to this mail"),
)
_MAIL_US = _Family(
    nl=r"(?:stuur|stuurt u|zend|mailt? u?|schrijf) ?(?:(?:ons|mij|dit|dat|het|dan|even|gerust) )*"
    r"(?:(?:een|per|via|naar) )?(?:onze )?(?:e-?mail(?:tje|adres)?|mail(?:tje)?)\b"
    r"|mailt? (?:u )?(?:het |dit |dat )?(?:naar )?ons\b"
    r"|(?:kunt|wilt|kun|wil) (?:u|je) (?:(?:ons|mij|dit|dat|het|dan|even) )*"
    r"(?:een )?(?:e-?mail(?:en)?|mail(?:en)?)\b",
    en=r"(?:send|drop|write) us an? e-?mail|e-?mail (?:it to )?us\b"
    r"|(?:please|(?:can|could|would) you)(?: please)? (?:send an )?e-?mail\b",
    why=("de klant moet het nog eens doen", "the customer has to do it once more"),
    instead=(
        "schrijf het zelf op voor de klant, of geef een uploadlink: {link}",
        "write it down for the customer yourself, or give an upload link: {link}",
    ),
)
"""Requirement M24: asking a customer to mail settles nothing, unless the text gives the way to do it."""
_BLAME = _Family(
    nl=BLAMES_NL,
    en=BLAMES_EN,
    why=("de klant heeft met ons te maken, niet met een ander", "the customer deals with us alone"),
    instead=(
        "schrijf wat wij doen, en wanneer: ‘wij bezorgen uiterlijk {datum}’",
        "write what we do, and when: ‘we deliver by {date}’",
    ),
)
_FAMILIES = (_OPEN, _RELATIVE, _EFFORT, _ASSUMED, _EXCUSE, _BLAME, _DEAD_END)
_NEXT_STEP = {
    "nl": r"\?|\{link\}|\{datum\}|\b(?:beantwoord|bel|kies|klik|stuur|laat ons|neem|kunt u)\b"
    r"|\b(?:wij|we) (?:bellen|sturen|halen|brengen|laten|komen|nemen|antwoorden|betalen)\b",
    "en": r"\?|\{link\}|\{date\}|\b(?:reply|call us|choose|click|send|let us know|you can)\b"
    r"|\bwe (?:will|call|send|collect|bring|come|answer|pay)\b",
}


def lint(text: str, language: str, name: str = "") -> list[Finding]:
    """Everything that keeps this text from being saved, in the order of the text; missing things last."""
    found = [each for family in _FAMILIES for each in family.find(text, language)]
    if "{link}" not in text:
        found += _MAIL_US.find(text, language)
    found.sort(key=lambda each: text.find(each.phrase))
    return [*_apart(found), *_unknown_places(text, language), *_missing(text, language, name)]


def blames(text: str, language: str) -> list[Finding]:
    """Where a text lays what went wrong at somebody else's door (requirement T13)."""
    return _apart(_BLAME.find(text, language))


def check(text: str, language: str, name: str = "", *, reader: str = "nl") -> None:
    """Raises Rejected when anything is found; `reader` is the language of who wrote the text."""
    found = lint(text, language, name)
    if found:
        raise Rejected(found, reader)


def filled(text: str, language: str, values: dict[str, str]) -> str:
    """The text with its places filled; `values` by the English names of the places."""
    names = dict(zip(PLACES[language], PLACES["en"], strict=True))
    return _PLACE.sub(lambda place: values[names[place[1]]], text)


def _apart(findings: list[Finding]) -> list[Finding]:
    """Each phrase once, and none that lies within another."""
    phrases = {each.phrase.casefold().strip() for each in findings}
    kept: dict[str, Finding] = {}
    for each in findings:
        phrase = each.phrase.casefold().strip()
        if not any(phrase != other and phrase in other for other in phrases):
            kept.setdefault(phrase, each)
    return list(kept.values())


def _unknown_places(text: str, language: str) -> list[Finding]:
    known = ", ".join(f"{{{each}}}" for each in PLACES[language])
    return [
        Finding(
            place[0],
            "deze plek kennen wij niet",
            "we do not know this place",
            f"kies uit {known}",
            f"choose from {known}",
        )
        for place in _PLACE.finditer(text)
        if place[1] not in PLACES[language]
    ]


def _missing(text: str, language: str, name: str) -> list[Finding]:
    date = f"{{{PLACES[language][0]}}}"
    if name == ACKNOWLEDGEMENT and date not in text:
        return [
            Finding(
                "",
                "de klant leest niet wanneer er antwoord is",
                "the customer does not read when there is an answer",
                f"voeg toe: ‘U krijgt uiterlijk {date} antwoord’",
                f"add: ‘You will have an answer by {date}’",
            )
        ]
    if not re.search(_NEXT_STEP[language], text, re.IGNORECASE):
        return [
            Finding(
                "",
                "de klant leest niet wat er nu gebeurt",
                "the customer does not read what happens next",
                f"zeg wie wat doet, en wanneer ({date}), of stel een vraag",
                f"say who does what, and when ({date}), or ask a question",
            )
        ]
    return []
