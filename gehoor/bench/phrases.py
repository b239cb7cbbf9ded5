"""What the customers of the benchmarks write about, in Dutch and English."""

from __future__ import annotations

from typing import Literal

Language = Literal["nl", "en"]

TOPICS: dict[Language, list[tuple[str, list[str]]]] = {
    "nl": [
        (
            "Bestelling {order} nog niet binnen",
            [
                "Vorige week heb ik bij u een kast besteld en die zou gisteren komen.",
                "Op de volgpagina staat al drie dagen dat het pakket in het depot ligt.",
                "Kunt u mij laten weten wanneer ik hem kan verwachten?",
            ],
        ),
        (
            "Vraag over factuur {order}",
            [
                "Op de factuur staan bezorgkosten, terwijl de actie gratis bezorging beloofde.",
                "Ik heb het bedrag nog niet betaald.",
                "Klopt dit, of krijg ik een nieuwe factuur?",
            ],
        ),
        (
            "Beschadigde tafel, bestelling {order}",
            [
                "De tafel is vanmorgen geleverd, maar in het blad zit een diepe kras.",
                "Een foto stuur ik graag op als u die nodig hebt.",
                "Wat is nu de bedoeling: ruilen of een deel van het bedrag terug?",
            ],
        ),
        (
            "Afspraak monteur verzetten ({order})",
            [
                "Donderdagochtend komt de monteur, maar dan blijk ik toch te moeten werken.",
                "Vrijdag of maandag na vier uur schikt mij beter.",
                "Wilt u mij bevestigen welke dag het wordt?",
            ],
        ),
        (
            "Retour aanmelden voor {order}",
            [
                "De stoelen passen helaas niet bij de rest van de kamer.",
                "Ze zitten nog in de doos en zijn niet gebruikt.",
                "Hoe stuur ik ze terug en wanneer staat het geld op mijn rekening?",
            ],
        ),
    ],
    "en": [
        (
            "Order {order} has not arrived",
            [
                "Last week I ordered a cabinet that was due yesterday.",
                "The tracking page has said for three days that it is at the depot.",
                "Could you tell me when I can expect it?",
            ],
        ),
        (
            "Question about invoice {order}",
            [
                "The invoice lists delivery costs, although the offer was for free delivery.",
                "I have not paid the amount yet.",
                "Is this right, or will you send a new invoice?",
            ],
        ),
        (
            "Moving the visit of the engineer ({order})",
            [
                "The engineer is due on Thursday morning, but I turn out to have to work then.",
                "Friday, or Monday after four, would suit me better.",
                "Would you confirm which day it will be?",
            ],
        ),
    ],
}

REPLIES: dict[Language, list[str]] = {
    "nl": [
        "Dank voor uw bericht. Inmiddels heb ik nog niets ontvangen, hoe staat het ermee?",
        "Nog een aanvulling: het gaat om de uitvoering in eiken, niet in noten.",
        "Ik had gisteren iemand aan de telefoon, maar ik wacht nog op bericht.",
        "Bijgaand wat u vroeg. Hebt u zo genoeg om verder te kunnen?",
    ],
    "en": [
        "Thank you for your message. Nothing has arrived so far, how do things stand?",
        "One thing to add: it is the oak version, not the walnut one.",
        "I spoke to somebody on the phone yesterday, but I am still waiting for news.",
        "Here is what you asked for. Is this enough for you to go on?",
    ],
}

FILLER: dict[Language, list[str]] = {
    "nl": [
        "Wij wonen hier pas en hadden alles graag voor het weekend op zijn plaats.",
        "Mijn buurvrouw kan het pakket aannemen wanneer ik er niet ben.",
        "Over de bestelling zelf was ik erg te spreken, de uitleg in de winkel was helder.",
        "Overdag ben ik het best per mail te bereiken, 's avonds ook telefonisch.",
        "Het gaat om de tweede levering; de eerste is zonder problemen verlopen.",
        "Op uw website kon ik het antwoord niet vinden.",
    ],
    "en": [
        "We have only just moved in and hoped to have everything in place by the weekend.",
        "My neighbour can take the parcel when I am out.",
        "I was very pleased with the order itself, the explanation in the shop was clear.",
        "During the day mail reaches me best, in the evening you may call.",
        "This is about the second delivery; the first one went well.",
        "I could not find the answer on your website.",
    ],
}

GREETING: dict[Language, str] = {"nl": "Beste klantenservice,", "en": "Dear customer service,"}
CLOSING: dict[Language, str] = {"nl": "Met vriendelijke groet,", "en": "Kind regards,"}
WROTE: dict[Language, str] = {
    "nl": "Op {date} schreef {who}:",
    "en": "On {date}, {who} wrote:",
}
OUT_OF_OFFICE: dict[Language, tuple[str, str]] = {
    "nl": ("Afwezig", "Ik ben met vakantie en lees mijn mail over een week weer."),
    "en": ("Out of office", "I am on holiday and will read my mail again in a week."),
}

FIRST_NAMES = [
    "Anouk",
    "Bram",
    "Chantal",
    "Daan",
    "Esra",
    "Floor",
    "Gijs",
    "Hanna",
    "Imane",
    "Joost",
]
LAST_NAMES = ["Jansen", "de Vries", "Bakker", "Yilmaz", "Visser", "Smit", "Meijer", "Mulder", "Bos"]
