"""The ways to ask for something, in Dutch and in English."""

from __future__ import annotations

from .patterns import vocabulary, words

_WHO = r"(?:ik|u|je|jij|jullie|we|wij|het|er|dat|dit|die|deze|mijn|onze|de|een|iemand|hij|zij|ze|daar)\b"
_WHO_EN = r"(?:i|you|we|it|they|there|the|my|our|this|that|these|he|she|anyone|someone|somebody|your|any)\b"
_VERB = (
    r"(?:kan|kun|kunt|kunnen|mag|mogen|moet|moeten|wil|wilt|willen|zou|zouden|is|zijn|heeft|heb|hebt|"
    r"hebben|wordt|worden|word|komt|komen|kom|gaat|gaan|ga|doet|doen|doe|krijgt?|krijgen|zit|zitten|"
    r"past|"
    r"passen|klopt|geldt|valt|werkt|staat|ligt|blijft|was|waren|kost|kosten|duurt|betekent|raden|"
    r"weet|weten)"
)
_VERB_EN = (
    r"(?:can|could|would|will|do|does|did|is|are|was|were|has|have|may|should|am|must|shall|might)"
)
_ASKS = (
    r"(?:(?:tot|vanaf|in|op|aan|voor|met|bij|om|naar|uit|van|over|sinds) )?"
    r"(?:wanneer|hoe\w*|waar\w*|wat|welke?|wie|wiens)\b"
)
_ASKS_EN = r"(?:(?:at|to|for|with|from|until|by|in) )?(?:when|where|why|what|which|who|whose|how)\b"

INTERROGATIVE = words(rf"{_ASKS}(?! (?:dan ook|een drama|jammer|betreft))", _ASKS_EN)
INVERTED = words(rf"{_VERB} {_WHO}", rf"{_VERB_EN} {_WHO_EN}")
DIRECT = words(rf"{_ASKS}(?: \w+){{0,2}} {_VERB}\b", rf"{_ASKS_EN}(?: \w+){{0,2}} {_VERB_EN}\b")
"""A question by the order of its words, without its mark."""

DO = (
    r"(?:stuur|bel|mail|zet|annuleer|stop|geef|verwijder|pas|corrigeer|stort|regel|controleer|"
    r"bevestig|neem|"
    r"zorg|haal|breng|verzet|schrap|verplaats|vervang|lever|bezorg|reserveer|bestel|wijzig|laat|noteer|"
    r"send|call|cancel|refund|change|update|check|confirm|let|tell|explain|remove|delete|replace|"
    r"fix|move|"
    r"add|waive|arrange|book|register|provide|forward|put|give|deliver|pick|ship|order|reserve|return|"
    r"repair|transfer|credit)"
)
IMPERATIVE = words(rf"{DO}\b(?! (?:is|was|staat|komt|number|status|confirmation)\b)(?= )")
WISH = words(
    r"graag\b",
    r"(?:ik|wij|we) (?:\w+ )?(?:wil|willen|zou|zouden|wou|wens|verzoek|vraag|eis|bestel|zoek|zeg|"
    r"maak bezwaar|"
    r"ontvang|verwacht)\b",
    r"(?:wil|zou|willen|zouden|verzoek|vraag|ontvang) (?:ik|wij|we|me|mij)\b",
    r"(?:i|we)(?:'d|’d| would| 'm| am|'m|’m)? (?:also |really |hereby )*(?:like|want|need|request|"
    r"demand|object|"
    r"wish|cancel|looking for)\b",
    r"please\b|kindly\b|would you mind\b",
)
REQUEST = words(
    r"\bgraag\b",
    r"\b(?:ik|wij|we) (?:\w+ )?(?:wil|willen|zou|zouden|wou|wens|verzoek|vraag|eis|bestel|zoek|zeg|"
    r"maak bezwaar|mis|ontvang|verwacht|ben benieuwd)\b",
    r"\b(?:wil|zou|willen|zouden|verzoek|vraag|bestel|zeg|mis) (?:ik|wij|we|me|mij)\b",
    r"\b(?:kunt|kun|kan|kunnen|wilt|wil|zou|zouden) (?:u|je|jij|jullie|iemand|er)\b",
    r"\bmag (?:eraf|erbij|weg)\b",
    r"\b(?:hierbij|gelieve|aub|a\.u\.b|alstublieft|s\.?v\.?p)\b",
    r"\blaat\b.{0,20}\bweten\b",
    r"\b(?:i|we)(?:'d|’d| would|'m|’m| am)? (?:also |really |hereby )*(?:like|want|need|request|demand|"
    r"object|wish|cancel|looking for|was wondering|wonder)\b",
    r"\bplease\b|\bkindly\b|\blet me know\b|\bwondering\b|\b(?:can|could|would|will) (?:you|someone|"
    r"anyone|"
    r"somebody)\b|\bwould like\b",
)
REQUEST_WORDS = vocabulary(
    """
    graag wil willen zou zouden wou wens verzoek vraag eis bestel zoek zeg maak mis ontvang
    verwacht benieuwd kunt kun kan kunnen wilt mag hierbij gelieve aub a alstublieft svp s laat
    like want need request demand object wish cancel looking wondering wonder please kindly let
    can could would will
    """
)
"""No REQUEST is without one of these: a set is cheaper to ask than a pattern."""
