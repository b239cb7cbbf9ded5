from enum import StrEnum

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Says(StrEnum):
    """What a customer says otherwise than in written words: by a button, or by calling."""

    SOLVED = "solved"
    UNSOLVED = "unsolved"
    SPOKEN = "spoken"
    """To a colleague, who does at once what follows from it."""
    MISSED = "missed"
    """Nothing: the customer called and nobody answered."""
    CALL_BACK = "call-back"
    """By a key, in a call that we led: call me back on this number."""
    TELL_ME = "tell-me"
    """By a key or on a page: tell me when the outage is over."""
    REACHABLE = "reachable"
    """Where the answer may go: nothing is asked with it."""
    EVIDENCE = "evidence"
    """Photos or papers, for the case that is there: nothing is asked with it."""
    COMPLAINT = "complaint"
    """A complaint: the register takes it up, and confirms it."""


class AlertKind(TextChoices):
    """Why a colleague is called to a case."""

    HALF = "half", _("Halverwege de termijn")
    LATE = "late", _("Termijn bijna om")
    BROKEN = "broken", _("Toezegging niet nagekomen")
    ADDED = "added", _("Klant vult aan")
    ASKED_AGAIN = "asked-again", _("Klant reageert op je antwoord")
    REMINDED = "reminded", _("Klant herinnert ons")
    REOPENED = "reopened", _("Klant zegt: niet opgelost")
    BOUNCED = "bounced", _("Bericht niet aangekomen")
    SEND_FAILED = "send-failed", _("Bericht niet verstuurd")
    UNREACHABLE = "unreachable", _("Klant heeft geen e-mailadres: bel zelf")
    EVIDENCE = "evidence", _("Klant stuurde wat je vroeg")
    CHAT = "chat", _("Klant wacht in de chat: neem het gesprek op")
    PERSON_ASKED = "person-asked", _("Klant in de chat vraagt om een medewerker")
    ACTION_LAPSED = "action-lapsed", _("Klant reageerde niet op tijd")
    LINKED = "linked", _("Mogelijk dezelfde zaak")
    QUESTION = "question", _("Vraag voor jou in deze zaak")
    MOVE_ASKED = "move-asked", _("Collega vraagt: datum opnieuw verzetten?")
    MOVE_APPROVED = "move-approved", _("Teamleider verzette de datum")
    MOVE_REFUSED = "move-refused", _("Teamleider verzet de datum niet")
    CALL_CUSTOMER = "call-customer", _("Tweede keer verschoven: bel de klant")
    COMPENSATE = "compensate", _("Derde keer verschoven: tegemoetkoming?")
    CAUSE_LATE = "cause-late", _("Oorzaak van een gemiste datum ontbreekt")
    MERGED = "merged", _("Jouw zaak is samengevoegd")
    CARRIER_CANCELLED = "carrier-cancelled", _("Vervoerder zegt af: verzet de afspraak")
    ORDER_CANCELLED = "order-cancelled", _("Bestelling geannuleerd: vertel het de klant")
    NO_SCAN = "no-scan", _("Niet onderweg volgens de vervoerder")
    SHIFT_WAITS = "shift-waits", _("Voorstel voor nieuwe datums wacht op bevestiging")
    NO_NEWS = "no-news", _("Morgen een vast bericht, en er staat nog niets klaar")
    PROMISED_TWICE = "promised-twice", _("Al eerder beloofd en niet geleverd")
    CALL_TODAY = "call-today", _("Derde herinnering: bel de klant vandaag")
    OWNERLESS = "ownerless", _("Zaak zonder behandelaar: wijs iemand aan")
    GIVEN = "given", _("Aan jou gegeven door de teamleider")
    EMERGENCY = "emergency", _("Spoed: pak dit nu op")
    CUSTOMER_MOVED = "customer-moved", _("Klant koos een ander moment")
    NOT_SENT = "not-sent", _("Je antwoord ging niet weg: kijk wat er veranderde")
    VIRUS = "virus", _("Virus in een bestand van de klant: niet te openen")
    HANDED_OVER = "handed-over", _("Een collega geeft je deze zaak")
    HANDOVER_ACCEPTED = "handover-accepted", _("Je overdracht is aangenomen")
    HANDOVER_RETURNED = "handover-returned", _("Je overdracht kwam terug")
    HANDOVER_UNHEARD = "handover-unheard", _("Niemand nam de overdracht aan")
    PASSED_ON = "passed-on", _("Een collega vraagt jou om een oordeel")
    GIVEN_BACK = "given-back", _("Teruggegeven: dit is weer van jou")
    OUTCOME = "outcome", _("De uitkomst is er van wat je doorgaf")
    INVITED = "invited", _("Een collega vraagt je mee te kijken")
    CUSTOMER_CHOSE = "customer-chose", _("Klant koos uit je voorstel")
    REFUND_ASKED = "refund-asked", _("Collega vraagt: terugbetalen of verrekenen?")
    REFUND_GIVEN = "refund-given", _("Teamleider zegt ja tegen de terugbetaling")
    REFUND_REFUSED = "refund-refused", _("Teamleider zegt nee tegen de terugbetaling")
    PAYMENT_RETURNED = "payment-returned", _("De bank stuurde een betaling terug")
    OFFER_ANSWERED = "offer-answered", _("Klant antwoordt op je aanbod")
    CHARGE_HELD = "charge-held", _("Een rekening wacht op je oordeel")
    CHARGE_OBJECTED = "charge-objected", _("Klant maakt bezwaar tegen een rekening")
    GOODWILL_ASKED = "goodwill-asked", _("Collega vraagt: een gebaar boven de grens?")
    GOODWILL_GIVEN = "goodwill-given", _("Teamleider zegt ja: het gebaar is toegezegd")
    GOODWILL_REFUSED = "goodwill-refused", _("Teamleider zegt nee tegen het gebaar")
    LOOKED_BACK = "looked-back", _("Een collega keek met je terug op deze zaak")
    RESPONDED = "responded", _("Je collega reageert op wat je terugzag")
    SAME_CAUSE = "same-cause", _("Veel klanten over hetzelfde: noem de oorzaak")
    AT_COUNTER = "at-counter", _("Je klant was aan de balie van een vestiging")
    BROKEN_NEARBY = "broken-nearby", _("Gemist bij een klant in jullie gebied")
    CLAIMED = "claimed", _("Een vestiging wil je zaak overnemen")
    CLAIM_ENDED = "claim-ended", _("Antwoord op jullie overname")
    COMPLAINT = "complaint", _("Een klacht: jij antwoordt de klant")
    RECOVER = "recover", _("Stel de klant een herstelgesprek voor")
    CHARGE_REFUSED = "charge-refused", _("Kosten niet gerekend: kijk wat er nog moet")
    LATER_ASKED = "later-asked", _("Klant vraagt meer tijd dan de regel geeft")
    STOCK_LOST = "stock-lost", _("Gereserveerd artikel is er niet meer: bel de klant")
    STEP_FAILS = "step-fails", _("Een stap lukt klanten niet: kijk wat er mis is")
    STUCK = "stuck", _("Klant komt er zelf niet uit")
    FACT_WRONG = "fact-wrong", _("Klant zegt: dit gegeven klopt niet")
    LETTER_WAITS = "letter-waits", _("Brief ligt nog niet op de post")
    TELL_DATE = "tell-date", _("Bericht opstellen: de planning heeft een andere datum")
    NO_STEP = "no-step", _("Vijf werkdagen niets zichtbaars: zeg wat er is gedaan")


class BacklogGroup(TextChoices):
    """What we know of the order that a waiting case is about."""

    DELIVERED = "delivered", _("Volgens ons bezorgd")
    SENT = "sent", _("Onderweg")
    PLACED = "placed", _("Nog niet verstuurd")
    CANCELLED = "cancelled", _("Geannuleerd")
    UNPROVEN = "unproven", _("Bezorgd zonder bewijs")
    UNKNOWN = "unknown", _("Geen bekende bestelling")
