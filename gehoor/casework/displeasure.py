"""Whether somebody is dissatisfied with us, also when they do not call it a complaint (G01). Pure.

Only what is said of us counts: a product that is broken is a question, being left without an answer for the
third time is not. What is found is a proposal, and a colleague says what it is.
"""

from __future__ import annotations

import re

from .splitting.patterns import vocabulary, words

DISPLEASED = "displeased"
"""The fact of a contact that holds what was found in it."""
SCANNED = 4_000
LONGEST = 80
_BEFORE = 24
_NUMBER = r"(?:twee|drie|vier|vijf|zes|zeven|acht|tien|\d{1,2}|two|three|four|five|six|seven|ten)"

_SAID = words(
    r"\bklacht\b|\bklachten(?:procedure|formulier|commissie|regeling)\b|\bik (?:wil|ga) (?:me |mij )?"
    r"(?:be)?klagen\b|\bbeklag\b",
    r"\bwaardeloo?s\w*|\bschandal\w+|\bbelachelijk\w*|\bbespottelijk\w*|\bonacceptabel\w*|"
    r"\bonaanvaardbaar\b|\baanfluiting\b|\bwanprestatie\b|\bbedroevend\w*|\bonbeschoft\w*|"
    r"\bonfatsoenlijk\w*|\brespectlo\w+|\bonbegrijpelijk\b|\bongehoord\w*|\bbelabberd\w*|\bberoerd\w*|"
    r"\bomslachtig\w*|\bminachtend\w*|\bbeneden (?:alle )?peil\b",
    r"\b(?:erg |zeer |heel |diep )?teleurgesteld\b|\bteleurstellend\w*|\bontevreden\b|\bwoedend\b|"
    r"\bik (?:ben|word|werd|was) (?:hier |er |nu |echt |heel |erg |zo |behoorlijk |goed )*(?:boos|kwaad|"
    r"pissig|verbolgen|gefrustreerd)\b|\bfrustrerend\w*|\bgefrustreerd\b|\bergernis\b|\berger (?:ik )?"
    r"m(?:e|ij)\b|\birritant\b",
    r"\b(?:ben|zijn) (?:het |er |dit |nu |echt |helemaal )*(?:zat|spuugzat|beu|klaar mee)\b|"
    r"\bslaat nergens op\b|\bte gek voor woorden\b|\bom te huilen\b|\bnergens voor nodig\b|"
    r"\bkan (?:dit |dat )?(?:toch |zo )*niet (?:langer|waar zijn)\b|\bdit kan (?:toch )?(?:echt )?niet\b|"
    r"\bniet normaal\b|\bgeen manier van doen\b|\bniet serieus genomen\b|\bvoel (?:me|mij) (?:niet |"
    r"in de steek|belazerd|bedrogen|genegeerd|afgescheept)",
    r"\bslechte (?:service|klantenservice|communicatie|ervaring|bereikbaarheid|hulp)\b|"
    r"\bwat een (?:slechte|rot|bende|zooi|puinhoop|gedoe|ellende|aanfluiting|vertoning|service)\b|"
    r"\bnoemen jullie dit service\b|\bwat (?:is|zijn) (?:dit|jullie) (?:nou |nu |toch )?voor\b",
    r"\b(?:voor de |de |al de )?(?:derde|vierde|vijfde|zesde|zoveelste|tiende) (?:keer|maal|mail|"
    r"bericht|poging)\b|\bal (?:zeker |wel |minstens )?" + _NUMBER + r" (?:keer|maal|x)\b",
    r"\b(?:nog (?:steeds|altijd)|weer|alweer|wederom|opnieuw) (?:\w+ ){0,3}?(?:niets|geen (?:antwoord|"
    r"reactie|bericht|oplossing|terugbetaling|geld))\b|\b(?:niemand|nooit iemand) (?:\w+ ){0,2}?"
    r"(?:belt|reageert|antwoordt|neemt op|helpt|luistert|gebeld|gereageerd)\b|"
    r"\b(?:niet|nooit|weer niet) (?:teruggebeld|gebeld zoals|nagekomen|serieus)\b|"
    r"\bkrijg(?:t|en)? (?:ik )?geen gehoor\b|\bword(?:t)? (?:steeds |telkens |al weken )?"
    r"(?:genegeerd|afgescheept|doorverwezen|doorverbonden)\b|\bkastje naar de muur\b|"
    r"\baan het lijntje\b|\bin de steek gelaten\b|\blaten (?:mij|me|ons) in de steek\b",
    r"\bbelo(?:ofd|ofde|ven|fte)\b[^.?!]{0,60}\b(?:maar|niet|niets|nooit|geen)\b|"
    r"\bafspraa?k\w*\b[^.?!]{0,40}\b(?:niet nagekomen|geschonden|niet gehouden)\b|"
    r"\bkomen? (?:hun|je|uw|de) afspraken niet na\b",
    r"\b(?:advocaat|ombudsman|geschillencommissie|consumentenbond|ingebrekestelling|"
    r"kassa|tros radar|kifid|rechter)\b|\bnooit meer (?:bij jullie|iets|klant)\b|\bik (?:zeg|ga) "
    r"(?:\w+ ){0,4}?(?:overstappen|opzeggen)\b",
    r"\bgeduld (?:is|raakt) (?:nu )?op\b|\bwacht(?:en)? (?:nu )?al " + _NUMBER + r" (?:weken|maanden)\b|"
    r"\bduurt (?:allemaal )?(?:veel|veels) te lang\b|\bniet komen opdagen\b|\b(?:beter|meer) verwacht\b",
    r"\bpatience (?:has run|is running) out\b|\bwaiting for " + _NUMBER + r" (?:weeks|months)\b|"
    r"\bcomplain(?:t|ing)?\b|\bdisappoint\w*|\bunacceptable\b|\bridiculous\w*|\bappalling\w*|\bdisgrace\w*|"
    r"\bdisgust\w*|\bterrible\b|\bawful\b|\bhorrible\b|\bpathetic\b|\buseless\b|\babsurd\b|\boutrage\w*|"
    r"\bfurious\b|\bangry\b|\bfed up\b|\bfrustrat\w+|\bannoyed\b|\bdissatisfied\b|\bunhappy\b|\brude\b|"
    r"\bsick of\b|\ba joke\b|\bnot good enough\b|\blet down\b|\bincompeten\w+",
    r"\b(?:third|fourth|fifth|umpteenth) (?:time|email|message|attempt)\b|\b(?:asked|called|written|"
    r"emailed|told you|contacted you) (?:you )?(?:already )?" + _NUMBER + r" times\b|\bstill (?:no|not? "
    r"(?:had|received|heard)|haven.?t (?:had|heard|received)) (?:\w+ ){0,2}?(?:reply|answer|response|"
    r"refund|solution|anything|back)\b|\b(?:nobody|no one) (?:\w+ ){0,2}?(?:calls?|called|replies|replied|"
    r"answers?|helps?|listens?|cares)\b|\bnever (?:called|got|heard) (?:\w+ )?(?:me )?back\b|"
    r"\bpromised\b[^.?!]{0,60}\b(?:but|never|not|nothing|didn.?t)\b|\bbeing ignored\b|\bignored\b|"
    r"\bpassed (?:around|from)\b|\bworst\b|\b(?:bad|poor) (?:service|experience|communication)\b|"
    r"\bmy (?:lawyer|solicitor)\b|\bnever again\b|\bwaste of (?:time|money)\b",
)  # fmt: skip
_NOT_SO = re.compile(
    r"\b(?:geen|niet|nooit|zonder|not|no|never|without|isn.?t|wasn.?t)(?: (?:een|echt|meer|zo|a|an|really|"
    r"heel|erg|the))*\W*$"
)
_MEDICAL = re.compile(r"\b(?:lichamelijke|medische|gezondheids|maag|huid|rug)\W?klacht")
_KEYS = vocabulary(
    """
    klacht klagen beklagen beklag derde vierde vijfde zesde zoveelste tiende keer maal x times time niemand
    niet nooit niets geen gehoor genegeerd afgescheept doorverwezen doorverbonden kastje lijntje steek
    beloofd beloofde beloven belofte afspraak afspraken zat spuugzat beu klaar nergens woorden huilen kan
    normaal manier slechte wat noemen boos kwaad pissig woedend ontevreden teleurgesteld ergernis erger
    irritant gefrustreerd advocaat ombudsman geschillencommissie consumentenbond ingebrekestelling kassa
    kifid rechter overstappen opzeggen verbolgen voel peil geduld wacht wachten duurt verwacht
    complain complaint complaining unacceptable terrible awful horrible pathetic useless absurd furious
    angry fed annoyed dissatisfied unhappy rude sick joke enough let third fourth fifth umpteenth still
    nobody no never promised ignored passed worst bad poor lawyer solicitor waste patience waiting
    """
)
_STEMS = (
    "klachten", "waardelo", "schandal", "belachelijk", "bespottelijk", "onacceptabel", "onaanvaardbaar",
    "aanfluiting", "wanprestatie", "bedroevend", "onbescho", "onfatsoenlijk", "respectlo", "onbegrijpelijk",
    "ongehoord", "belabberd", "beroerd", "omslachtig", "minachtend", "teleurstellend", "frustre",
    "disappoint", "ridiculous", "appalling", "disgrace", "disgust", "outrage", "frustrat", "incompeten",
)  # fmt: skip
_WORD = re.compile(r"[^\W\d_]+")


def displeased(text: str) -> str:
    """The words in which dissatisfaction shows, as they stand in `text`; empty when there are none.

    Only the first 4,000 characters are looked at.
    """
    said = text[:SCANNED].replace("’", "'")
    small = said.lower()
    if len(small) != len(said) or not _may_be(small):
        return ""
    for found in _SAID.finditer(small):
        if _NOT_SO.search(small[max(0, found.start() - _BEFORE) : found.start()]):
            continue
        if _MEDICAL.search(small[max(0, found.start() - _BEFORE) : found.end()]):
            continue
        return " ".join(said[found.start() : found.end()].split())[:LONGEST]
    return ""


def _may_be(small: str) -> bool:
    """Whether it is worth looking further: most mails have none of these words."""
    found = set(_WORD.findall(small))
    return not _KEYS.isdisjoint(found) or any(each in small for each in _STEMS)
