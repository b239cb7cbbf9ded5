"""Why a mail came from a machine, or came back: a stable code with a Dutch and an English text."""

from __future__ import annotations

import re

TEXTS = {
    "unknown-address": ("Dit adres bestaat niet.", "This address does not exist."),
    "unknown-domain": (
        "Er is geen mailserver voor dit adres.",
        "There is no mail server for this address.",
    ),
    "disabled": ("Deze mailbox is niet meer in gebruik.", "This mailbox is no longer in use."),
    "mailbox-full": ("De mailbox van de ontvanger is vol.", "The recipient's mailbox is full."),
    "too-big": ("Het bericht is te groot voor de ontvanger.", "The message is too big for them."),
    "refused": (
        "De mailserver van de ontvanger weigert het bericht.",
        "The recipient's mail server refuses the message.",
    ),
    "loop": ("Het bericht ging in een kring rond.", "The message went round in a loop."),
    "expired": (
        "De mailserver van de ontvanger was te lang niet bereikbaar.",
        "The recipient's mail server could not be reached for too long.",
    ),
    "delayed": (
        "De bezorging is vertraagd en wordt vanzelf opnieuw geprobeerd.",
        "Delivery is delayed and will be tried again.",
    ),
    "undelivered": ("Het bericht is niet bezorgd.", "The message was not delivered."),
    "delivered": ("Bevestiging dat een bericht is bezorgd.", "Confirmation of a delivery."),
    "read-receipt": ("Leesbevestiging.", "Read receipt."),
    "domain-report": (
        "Rapport over mail die onder onze naam is verstuurd.",
        "Report about mail sent in our name.",
    ),
    "abuse-report": (
        "Melding dat een ontvanger ons bericht ongewenst vindt.",
        "Notice that a recipient does not want our message.",
    ),
    "auto-submitted": (
        "De mail zegt zelf dat een programma hem verstuurde.",
        "The mail says itself that a program sent it.",
    ),
    "out-of-office": ("Afwezigheidsbericht.", "Out-of-office message."),
    "mailing-list": ("Mail van een mailinglijst.", "Mail from a mailing list."),
    "bulk": ("Mail die aan velen tegelijk is gestuurd.", "Mail sent to many at once."),
}

# RFC 3463 and its registry: subject and detail of an enhanced status code.
_BY_STATUS = {
    "1.1": "unknown-address",
    "1.10": "unknown-address",
    "1.2": "unknown-domain",
    "1.3": "unknown-address",
    "1.6": "unknown-address",
    "2.1": "disabled",
    "2.2": "mailbox-full",
    "2.3": "too-big",
    "3.4": "too-big",
    "4.1": "expired",
    "4.4": "unknown-domain",
    "4.6": "loop",
    "4.7": "expired",
    "7.1": "refused",
}
_BY_WORDS = (
    ("mailbox-full", r"quota|mailbox (?:is )?full|mailbox vol|over ?quota|insufficient (?:disk )?"
     r"(?:storage|space)|out of storage|exceed\w* (?:\w+ )?(?:storage|quota|allocat)"),
    ("too-big", r"too (?:large|big)|size limit|exceed\w* (?:\w+ ){0,3}size|message size"),
    ("unknown-domain", r"host (?:or domain name )?(?:not found|unknown)|unknown host|domain (?:\S+ )?"
     r"(?:does not|doesn't) exist|no such domain|unrouteable|bad destination (?:host|system)"
     r"|name service error|couldn't find any host|nxdomain"),
    ("disabled", r"(?:account|mailbox|user)(?: \S+)? (?:is |has been |was )?(?:disabled|inactive|"
     r"suspended|deactivated|expired|closed)"),
    ("unknown-address", r"user unknown|unknown user|no such (?:user|address|mailbox|recipient|person)"
     r"|unknown (?:recipient|address|or illegal)|(?:does not|doesn't) exist|recipient (?:name )?(?:is )?"
     r"not (?:recognized|found|known)|address (?:rejected|unknown|not found)|not? mailbox here"
     r"|invalid (?:recipient|address|mailbox|user)|unknown local[- ]?part|not found in|adres bestaat "
     r"niet|onbekende? (?:gebruiker|adres|ontvanger)|user not found|not listed in|isn't a user"
     r"|no mailbox|mailbox (?:unavailable|not found)|adresse d.au moins un|unknown account"),
    ("loop", r"too many hops|mail loop|loops? back|hop count"),
    ("refused", r"spam|blocked|black ?list|blocklist|policy|reputation|dmarc|\bspf\b|dkim|denied"
     r"|rejected|refused|content|virus|relay|prohibited|not allowed|unsolicited|banned"),
    ("expired", r"timed? ?out|connection (?:refused|failed)|unreachable|expired|too long|\d days"
     r"|retry time|no route|could not connect"),
)  # fmt: skip
_WORDS = [(cause, re.compile(words, re.IGNORECASE)) for cause, words in _BY_WORDS]


def of_failure(status: str, words: str) -> str:
    """Return the cause of a bounce by its status ("5.1.1", or nothing) and what a server said."""
    known = _BY_STATUS.get(status.partition(".")[2])
    if known and known != "refused":
        return known
    for cause, pattern in _WORDS:
        if pattern.search(words[:2000]):
            return cause
    return "refused" if known or status[2:4] == "7." else "undelivered"
