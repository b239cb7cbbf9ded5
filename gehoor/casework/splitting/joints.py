"""The words that join what is asked to what was said before, and those that say nothing by themselves."""

from __future__ import annotations

import re

from .patterns import vocabulary, words

ADDITIVE = words(
    r"^(?:en )?(?:daarnaast|verder|ook|tevens|bovendien|overigens|daarbij|voorts|trouwens|"
    r"en nog iets|nog iets|"
    r"nog een (?:vraag|punt|ding)|een ander punt|een andere vraag|o ja|oh ja|ps|p\.s\.?|"
    r"ten (?:eerste|tweede|derde|"
    r"vierde)|tot slot|als laatste|ander onderwerp)\b[\s:,.]*",
    r"^(?:and )?(?:also|besides|furthermore|moreover|in addition|additionally|another (?:thing|"
    r"question|point)|"
    r"one (?:more|other) thing|by the way|next|first|firstly|second|secondly|third|thirdly|finally|"
    r"lastly|"
    r"ps|p\.s\.?|oh,? and)\b[\s:,.]*",
    flags=re.IGNORECASE,
)
ADDS_WITHIN = words(
    r"\b(?:ook|tevens|eveneens)\b(?! (?:al|niet|geen|in|bij|op|de|het|alleen)\b)",
    r"\balso\b|\bas well\b|\btoo\b(?! (?:much|late|little|many|big|small))",
)
COUNTED = words(
    r"\b(?:vragen|vraagjes|punten|dingen|zaken|problemen|klachten|verzoeken|opmerkingen)\b",
    r"\b(?:questions|things|points|issues|problems|requests|complaints)\b",
)
LEADING = words(
    r"^(?:en|maar|dus|nou|ok|oke|plus|and|but|so|well|dan|then|nu|now)\b[\s,]*(?=\S)",
    r"^mijn (?:eerste|tweede|derde|enige )?vraag is(?: eigenlijk)?(?: heel simpel)?\s*:\s*",
    r"^my (?:first |second |only )?question is\s*:\s*",
    r"^[-*•–·.,;:)\s]+",
    flags=re.IGNORECASE,
)
EMPTY = vocabulary(
    """
    ik u je jij jullie we wij mij me ons het er dat dit die deze de een en of ook nog even graag
    aub svp zo snel mogelijk kunt kun kan kunnen wilt wil willen zou zouden mag dan nu hier daar
    ernaar hiernaar naar voor mijn uw aan op te is was wordt worden moet a.u.b alstublieft vandaag
    meteen direct iemand iets alvast dus aanpassen corrigeren regelen oplossen doen nakijken
    controleren kijken kijk bekijken uitzoeken helpen stop daarmee hiermee wijzigen herstellen
    gebeuren mis weten laat laten bevestigen navragen uitleggen verder hoe i you it this that
    these us my your can could would please do fix check look into sort out solve arrange handle
    change correct resolve help explain the a an to at for on in now today asap quickly soon will
    someone anyone them have be done confirm and what how about going
    """
)
POINTING = EMPTY | vocabulary(
    """
    waar wanneer waarom wat wie welke hoeveel hij zij ze die komt kom gaat wel niet nou toch where
    when why which who he she they does did not comes coming
    """
)
