"""The language of short messages, as customers write them."""

from __future__ import annotations

import pytest

from gehoor.core.language import guess

DUTCH = """
Mijn lamp is stuk, wat nu?
Ik heb nog steeds niets gehoord.
Kunt u mij terugbellen op 06 12345678?
Wanneer komt de monteur langs?
Bedankt voor de snelle reactie!
Het pakket is niet aangekomen.
Graag hoor ik van u.
Ik wil mijn abonnement opzeggen.
De rekening klopt niet.
Prima, tot donderdag!
Kan dat ook op vrijdag?
Dank u wel, ik wacht het af.
Hallo, is de winkel morgen open?
Waar kan ik de factuur vinden?
Er is geen warm water.
Jullie hebben twee keer afgeschreven.
Zie de bijlage voor de foto.
Goedemiddag, ik heb een vraag over mijn bestelling.
Ja, dat is goed.
Nee, dat klopt niet.
Mag ik dit product ruilen?
Mijn adres is gewijzigd.
Hoe lang duurt het nog?
Ik ben zeer teleurgesteld in deze service.
Alvast bedankt voor uw hulp.
Wij zijn de hele week met vakantie.
Uw collega zou mij gisteren bellen.
De lift is alweer kapot!
Wat kost een nieuwe sleutel?
Ik snap er niets van, maar bedankt.
""".strip().splitlines()
ENGLISH = """
My lamp is broken, what now?
I still have not heard anything.
Could you call me back on 06 12345678?
When will the engineer come?
Thanks for the quick response!
The parcel has not arrived.
I look forward to hearing from you.
I want to cancel my subscription.
The bill is not correct.
Great, see you on Thursday!
Is Friday possible as well?
Thank you, I will wait.
Hello, is the shop open tomorrow?
Where can I find the invoice?
There is no hot water.
You have charged me twice.
Please see the attached photo.
Good afternoon, I have a question about my order.
Yes, that is fine.
No, that is not right.
May I exchange this product?
My address has changed.
How long will it take?
I am very disappointed with this service.
Thanks in advance for your help.
We are away the whole week.
Your colleague would call me yesterday.
The lift is broken again!
What does a new key cost?
I do not understand any of it, but thanks.
""".strip().splitlines()
UNSURE = [
    "",
    "ok",
    "123",
    "Jan de Vries",
    "👍",
    "Kwartelhof B.V.",
    "привет",
    "Bonjour, merci beaucoup",
]
OTHERS = [
    "Je vous remercie de votre aide, en attendant de vos nouvelles.",
    "Ich habe die Rechnung nicht bekommen, können Sie mir helfen?",
    "Hola, no he recibido el pedido de la semana pasada en mi casa.",
    "Tak for hjælpen, jeg venter på svar.",
    "Dziękuję bardzo za pomoc, czekam na odpowiedź.",
]


@pytest.mark.parametrize("text", DUTCH)
def test_dutch_is_dutch(text: str) -> None:
    assert guess(text) == "nl"


@pytest.mark.parametrize("text", ENGLISH)
def test_english_is_english(text: str) -> None:
    assert guess(text) == "en"


@pytest.mark.parametrize("text", UNSURE + OTHERS)
def test_what_is_neither_or_too_short_is_left_open(text: str) -> None:
    assert guess(text) is None


def test_a_dutch_mail_with_some_english_in_it_is_dutch() -> None:
    assert guess("Ik krijg steeds de melding 'please try again later'. Wat moet ik doen?") == "nl"
