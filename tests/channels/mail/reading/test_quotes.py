"""The new part of a reply, apart from the quote and the signature, for the programs people use."""

from __future__ import annotations

import pytest

from gehoor.channels.mail.reading.quotes import split

OWN = "Dank u, dat is duidelijk.\nKan het ook op vrijdag 6 maart om 10:30?"
OLD = "Beste mevrouw De Wit,\n\nWij komen donderdag langs.\n\nMet vriendelijke groet,\nKwartelhof"
MARKED = "\n".join(f"> {line}".rstrip() for line in OLD.split("\n"))

DUTCH_SENTENCES = {
    "gmail": "Op di 3 mrt 2026 om 09:12 schreef Kwartelhof <info@kwartelhof.nl>:",
    "gmail, wrapped": (
        "Op di 3 mrt 2026 om 09:12 schreef Kwartelhof Klantenservice <\n"
        "klantenservice@kwartelhof.nl>:"
    ),
    "gmail, wrapped before the bracket": (
        "Op wo 4 feb. 2026 om 18:45 schreef Kwartelhof <\nklantenservice.utrecht@kwartelhof.nl\n>:"
    ),
    "gmail of old": "Op 3 maart 2026 09:12 schreef Kwartelhof <info@kwartelhof.nl>:",
    "apple mail": "Op 3 mrt 2026, om 09:12 heeft Kwartelhof <info@kwartelhof.nl> het volgende"
    " geschreven:",
    "apple mail, wrapped": (
        "Op 3 mrt 2026, om 09:12 heeft Kwartelhof <info@kwartelhof.nl> het volgende\ngeschreven:"
    ),
    "iphone": "Op 3 mrt 2026 om 09:12 heeft Kwartelhof het volgende geschreven:",
    "iphone of today": (
        "Op 3 mrt 2026 om 09:12 heeft Kwartelhof <info@kwartelhof.nl> het volgende geschreven:"
    ),
    "thunderbird": "Op 03-03-2026 om 09:12 schreef Kwartelhof:",
    "thunderbird of old": "Kwartelhof schreef op 03-03-2026 om 09:12:",
    "k-9 mail": "Op 3 maart 2026 09:12:33 CET schreef Kwartelhof <info@kwartelhof.nl>:",
    "yahoo": "Op dinsdag 3 maart 2026 om 09:12:33 CET schreef Kwartelhof <info@kwartelhof.nl>:",
    "roundcube": "Kwartelhof schreef op 2026-03-03 09:12:",
    "open-xchange": "Op 03-03-2026 09:12 CET schreef Kwartelhof <info@kwartelhof.nl>:",
    "proton": "Op dinsdag 3 maart 2026 om 09:12, Kwartelhof <info@kwartelhof.nl> schreef:",
    "horde": 'Citeren "Kwartelhof" <info@kwartelhof.nl>:',
}
ENGLISH_SENTENCES = {
    "gmail": "On Tue, Mar 3, 2026 at 9:12 AM Kwartelhof <info@kwartelhof.nl> wrote:",
    "gmail, wrapped": "On Tue, 3 Mar 2026 at 09:12, Kwartelhof <info@kwartelhof.nl>\nwrote:",
    "apple mail": "On 3 Mar 2026, at 09:12, Kwartelhof <info@kwartelhof.nl> wrote:",
    "iphone": "On Mar 3, 2026, at 9:12 AM, Kwartelhof <info@kwartelhof.nl> wrote:",
    "thunderbird": "On 03/03/2026 09:12, Kwartelhof wrote:",
    "proton": "On Tuesday, March 3rd, 2026 at 9:12 AM, Kwartelhof <info@kwartelhof.nl> wrote:",
    "fastmail": "On Tue, Mar 3, 2026, at 9:12 AM, Kwartelhof wrote:",
    "roundcube": "On 2026-03-03 09:12, Kwartelhof wrote:",
}
OTHER_SENTENCES = {
    "german": "Am 03.03.2026 um 09:12 schrieb Kwartelhof <info@kwartelhof.nl>:",
    "german gmail": "Am Di., 3. März 2026 um 09:12 Uhr schrieb Kwartelhof <info@kwartelhof.nl>:",
    "french": "Le mar. 3 mars 2026 à 09:12, Kwartelhof <info@kwartelhof.nl> a écrit :",
    "spanish": "El mar, 3 mar 2026 a las 9:12, Kwartelhof (<info@kwartelhof.nl>) escribió:",
    "italian": "Il giorno mar 3 mar 2026 alle ore 09:12 Kwartelhof <info@kwartelhof.nl> ha scritto:",
    "portuguese": "Em ter., 3 de mar. de 2026 às 09:12, Kwartelhof <info@kwartelhof.nl> escreveu:",
    "polish": "wt., 3 mar 2026 o 09:12 Kwartelhof <info@kwartelhof.nl> napisał(a):",
    "turkish": "Kwartelhof <info@kwartelhof.nl>, 3 Mar 2026 Sal, 09:12 tarihinde şunu yazdı:",
    "catalan": "El 19/03/2026 11:34, Kwartelhof <info@kwartelhof.nl> ha escrit:",
    "chinese": "在 2026年3月3日，上午9:12，Kwartelhof <info@kwartelhof.nl> 写道：",
    "japanese": "2026/03/03 9:12、Kwartelhof <info@kwartelhof.nl> のメール:",
    "without a date": "Kwartelhof <info@kwartelhof.nl> schreef:",
    "danish": "Den tir. 3. mar. 2026 kl. 09.12 skrev Kwartelhof <info@kwartelhof.nl>:",
}
SENTENCES = {
    **{f"nl {name}": text for name, text in DUTCH_SENTENCES.items()},
    **{f"en {name}": text for name, text in ENGLISH_SENTENCES.items()},
    **OTHER_SENTENCES,
}
BLOCKS = {
    "outlook": (
        "Van: Kwartelhof <info@kwartelhof.nl>\nVerzonden: dinsdag 3 maart 2026 09:12\n"
        "Aan: J. de Wit <jdewit@voorbeeld.nl>\nOnderwerp: RE: Uw afspraak"
    ),
    "outlook with a long list": (
        "Van: Kwartelhof <info@kwartelhof.nl>\nVerzonden: dinsdag 3 maart 2026 09:12\n"
        "Aan: J. de Wit <jdewit@voorbeeld.nl>; P. de Wit\n<pdewit@voorbeeld.nl>\n"
        "CC: Planning\nOnderwerp: RE: Uw afspraak\nUrgentie: Hoog"
    ),
    "outlook on the web": (
        "________________________________\nVan: Kwartelhof <info@kwartelhof.nl>\n"
        "Verzonden: dinsdag 3 maart 2026 09:12\nAan: J. de Wit <jdewit@voorbeeld.nl>\n"
        "Onderwerp: Re: Uw afspraak"
    ),
    "outlook, bold": (
        "*Van:* Kwartelhof <info@kwartelhof.nl>\n*Verzonden:* dinsdag 3 maart 2026 09:12\n"
        "*Aan:* J. de Wit\n*Onderwerp:* Re: Uw afspraak"
    ),
    "outlook for mac": (
        "Van: Kwartelhof <info@kwartelhof.nl>\nDatum: dinsdag 3 maart 2026 om 09:12\n"
        "Aan: J. de Wit <jdewit@voorbeeld.nl>\nOnderwerp: Re: Uw afspraak"
    ),
    "samsung": (
        "-------- Oorspronkelijk bericht --------\nVan: Kwartelhof <info@kwartelhof.nl>\n"
        "Datum: 03-03-2026 09:12 (GMT+01:00)\nAan: jdewit@voorbeeld.nl\nOnderwerp: Uw afspraak"
    ),
    "outlook express": "-----Oorspronkelijk bericht-----\nVan: Kwartelhof\nOnderwerp: Uw afspraak",
    "zimbra": (
        'Van: "Kwartelhof" <info@kwartelhof.nl>\nAan: jdewit@voorbeeld.nl\n'
        "Verzonden: Dinsdag 3 maart 2026 09:12:33\nOnderwerp: Uw afspraak"
    ),
    "forwarded by gmail": (
        "---------- Forwarded message ---------\nVan: Kwartelhof <info@kwartelhof.nl>\n"
        "Date: di 3 mrt 2026 om 09:12\nSubject: Uw afspraak\nTo: <jdewit@voorbeeld.nl>"
    ),
    "forwarded by thunderbird": (
        "-------- Doorgestuurd bericht --------\nOnderwerp: \tUw afspraak\nDatum: \tTue, 3 Mar 2026\n"
        "Van: \tKwartelhof <info@kwartelhof.nl>\nAan: \tjdewit@voorbeeld.nl"
    ),
    "forwarded by apple mail": (
        "Begin doorgestuurd bericht:\n\nVan: Kwartelhof <info@kwartelhof.nl>\n"
        "Onderwerp: Uw afspraak\nDatum: 3 maart 2026 om 09:12:33 CET\nAan: jdewit@voorbeeld.nl"
    ),
    "english outlook": (
        "From: Kwartelhof <info@kwartelhof.nl>\nSent: Tuesday, March 3, 2026 9:12 AM\n"
        "To: J. de Wit <jdewit@voorbeeld.nl>\nSubject: RE: Your appointment"
    ),
    "german outlook": (
        "Von: Kwartelhof <info@kwartelhof.nl>\nGesendet: Dienstag, 3. März 2026 09:12\n"
        "An: J. de Wit\nBetreff: AW: Termin"
    ),
    "french outlook": (
        "De : Kwartelhof <info@kwartelhof.nl>\nEnvoyé : mardi 3 mars 2026 09:12\n"
        "À : J. de Wit\nObjet : RE: Rendez-vous"
    ),
}
SENT_FROM = [
    "Verstuurd vanaf mijn iPhone",
    "Verzonden vanaf mijn iPad",
    "Verzonden vanaf mijn Samsung Galaxy-smartphone.",
    "Verstuurd vanaf mijn Galaxy",
    "Outlook voor Android downloaden<https://aka.ms/AAb9ysg>",
    "Outlook voor iOS downloaden <https://aka.ms/o0ukef>",
    "Download Outlook voor Android<https://aka.ms/ghei36>",
    "Verzonden vanuit Outlook voor iOS",
    "Verzonden via Outlook voor iOS",
    "Verzonden vanuit Mail voor Windows",
    "Verzonden met BlackBerry Work (www.blackberry.com)",
    "Verstuurd vanaf Yahoo Mail op Android",
    "Verzonden met Proton Mail beveiligde e-mail.",
    "Verstuurd met mijn Android-telefoon via K-9 Mail",
    "Sent from my iPhone",
    "Sent from Outlook for Android<https://aka.ms/AAb9ysg>",
    "Get Outlook for iOS<https://aka.ms/o0ukef>",
    "Sent from Mail for Windows",
    "Sent with Proton Mail secure email.",
]
SIGNATURES = {
    "with a closing": "Met vriendelijke groet,\n\nJ. de Wit\nDorpsstraat 4\n06 12345678",
    "with short words": "Mvg Jan",
    "with a nickname": "Groetjes, Jan en Els",
    "with a dash line": "-- \nJ. de Wit\nvoorbeeld.nl",
    "with a closing and a company": (
        "Hartelijke groeten,\nJan de Wit | directeur\nDe Wit Bouw B.V.\nT +31 30 1234567\n"
        "E jan@voorbeeld.nl\nwww.voorbeeld.nl\n\nDisclaimer: de informatie in deze e-mail is alleen "
        "voor u bestemd en kan vertrouwelijk zijn. Bent u niet degene voor wie de mail is bedoeld, "
        "laat het ons dan weten."
    ),
    "english": "Kind regards,\n\nJohn Smith\nAcme Ltd",
    "formal": "Hoogachtend,\nmr. J. de Wit",
}
NOT_HEADS = [
    "Op 3 maart 2026 schreef ik u het volgende:\nde monteur is niet geweest.",
    "Op 3 maart om 10:30 heb ik jullie gebeld en gevraagd:\nwanneer komt u?",
    "Ik heb op 3 maart 2026 om 09:12 een mail gestuurd, waarin ik schreef:\nhet is stuk.",
    "On 3 March 2026 I wrote to you:\nthe boiler is broken.",
    "Van maandag tot vrijdag ben ik thuis.\nAan de deur graag bellen.",
    "Van: 3 maart\nTot: 6 maart\nben ik met vakantie.",
    "Mijn vragen:\n- wanneer komt u?\n- wat kost het?",
    "Van: Piet de Wit <piet@voorbeeld.nl>\nOnderwerp: Lamp stuk\n\nBericht:\nMijn lamp is stuk.",
    "Ik heb Jan <jan@voorbeeld.nl> geschreven:\ner komt geen antwoord.",
    "Het adres is:\nDorpsstraat 4\n3500 AA Utrecht",
    "Datum: 3 maart\nTijd: 10:30\nAdres: Dorpsstraat 4",
    "Aan: de klantenservice\n\nMijn wasmachine lekt.",
    "Het pakket is verzonden met PostNL op 3 maart.\nIk heb het niet.",
    "Verzonden met PostNL\nDat zei de webwinkel.",
    "Groeten zou ik ook willen doen aan de monteur die zo vriendelijk was om te komen.",
]


@pytest.mark.parametrize("head", SENTENCES.values(), ids=SENTENCES)
@pytest.mark.parametrize("old", [MARKED, OLD], ids=["marked", "bare"])
def test_a_sentence_above_the_old_mail_begins_the_quote(head: str, old: str) -> None:
    parts = split(f"{OWN}\n\n{head}\n\n{old}\n")
    assert parts.reply == OWN
    assert parts.quoted.split() == f"{head}\n{old}".split()
    assert parts.signature == ""


@pytest.mark.parametrize("head", BLOCKS.values(), ids=BLOCKS)
def test_a_block_of_headers_begins_the_quote(head: str) -> None:
    parts = split(f"{OWN}\n\n{head}\n\n{OLD}\n")
    assert parts.reply == OWN
    assert parts.quoted == f"{head}\n\n{OLD}"


@pytest.mark.parametrize("line", SENT_FROM)
@pytest.mark.parametrize("head", ["", DUTCH_SENTENCES["iphone"], BLOCKS["outlook on the web"]])
def test_what_a_phone_adds_is_signature(line: str, head: str) -> None:
    parts = split(f"{OWN}\n\n{line}\n\n{head}\n")
    assert (parts.reply, parts.signature, parts.quoted) == (OWN, line, head)


@pytest.mark.parametrize("signature", SIGNATURES.values(), ids=SIGNATURES)
@pytest.mark.parametrize("head", ["", DUTCH_SENTENCES["gmail"], BLOCKS["outlook"]])
def test_the_signature_stands_apart(signature: str, head: str) -> None:
    parts = split(f"{OWN}\n\n{signature}\n\n{head}")
    assert (parts.reply, parts.signature, parts.quoted) == (OWN, signature, head)


@pytest.mark.parametrize("text", NOT_HEADS)
def test_a_customers_own_sentence_is_never_folded_away(text: str) -> None:
    assert split(f"Beste mensen,\n\n{text}\n\nKunt u mij helpen?").reply.endswith(
        f"{text}\n\nKunt u mij helpen?"
    )


def test_answers_between_quoted_lines_are_the_reply() -> None:
    text = (
        "Op di 3 mrt 2026 om 09:12 schreef Kwartelhof <info@kwartelhof.nl>:\n"
        "> Wat is uw postcode?\n3500 AA\n> En uw huisnummer?\n4\n\n-- \nJan"
    )
    parts = split(text)
    assert parts.reply == "3500 AA\n4"
    assert parts.signature == "-- \nJan"


def test_an_answer_under_the_quote_is_the_reply() -> None:
    parts = split(f"{DUTCH_SENTENCES['thunderbird']}\n{MARKED}\n\n{OWN}\n\nGroet,\nJan")
    assert (parts.reply, parts.signature) == (OWN, "Groet,\nJan")


def test_a_postscript_stays_in_the_reply() -> None:
    parts = split(f"{OWN}\n\nGroet,\nJan\n\nPS: de bel doet het niet.")
    assert parts.reply == f"{OWN}\n\nPS: de bel doet het niet."
    assert parts.signature.split() == ["Groet,", "Jan"]


def test_a_quoted_line_that_was_broken_in_two_stays_quoted() -> None:
    broken = (
        "> Wij komen donderdag langs tussen acht en tien uur en bellen een half uur\n"
        "van tevoren.\n> Tot dan!"
    )
    assert split(f"Prima.\n\n{broken}").reply == "Prima."


def test_only_a_greeting_is_not_folded_to_nothing() -> None:
    assert split("Groetjes Jan").reply == "Groetjes Jan"


def test_only_a_forwarded_mail_has_no_reply() -> None:
    parts = split(f"{BLOCKS['forwarded by gmail']}\n\n{OLD}")
    assert parts.reply == ""
    assert parts.quoted.endswith("Kwartelhof")
