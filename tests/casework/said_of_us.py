"""Our own labelled list for the recognition of dissatisfaction: sentences as customers write them.

The rules were improved once with what they missed here, so mails that nobody has seen will do worse: before
that they found 40 of the 46, and were never wrong.
"""

from __future__ import annotations

DISPLEASED = """
dit is nu de derde keer, waardeloos
Ik wil een klacht indienen over de bezorging.
Ik ben erg teleurgesteld in jullie service.
Alweer geen antwoord gekregen, hoe lang moet ik nog wachten?
Jullie zouden terugbellen maar ik heb niets gehoord. Belachelijk.
Er is beloofd dat het maandag klaar zou zijn, maar er is niets gebeurd.
Ik word van het kastje naar de muur gestuurd.
Wat een slechte service, dit had ik niet verwacht.
Ik ben het nu echt zat.
Niemand reageert op mijn mails.
Al drie keer gebeld en nog geen oplossing.
De medewerker aan de telefoon was onbeschoft.
Dit is onacceptabel.
Ik voel me niet serieus genomen.
Nog steeds geen reactie op mijn mail van twee weken geleden.
Jullie komen je afspraken niet na.
Ik schakel mijn advocaat in.
Morgen ga ik hiermee naar de Consumentenbond.
Ik ben hier echt boos over.
Dit slaat nergens op, ik heb gewoon betaald.
Ik heb een dag vrij genomen en er kwam niemand. Schandalig.
Voor de zoveelste keer hetzelfde verhaal moeten vertellen.
Zo ga je niet met klanten om, respectloos.
Ik bestel nooit meer iets bij jullie.
Weer is de monteur niet komen opdagen!
Wanneer komt er nou eindelijk eens iemand? Ik wacht al vijf weken.
Het duurt allemaal veel te lang en niemand weet iets.
Ik had beter verwacht van een bedrijf als dit.
Jullie houden me aan het lijntje.
Mijn geduld is op.
I want to make a complaint about your driver.
This is unacceptable, I have been waiting for six weeks.
I am very disappointed with the way this was handled.
Nobody called me back although you promised.
This is the third time I am writing about this.
You promised a refund but I never received it.
Still no reply to my email from last week.
Worst service ever.
I am fed up with this.
The man in the shop was rude to my mother.
I feel completely ignored.
What a waste of time.
I have called four times and nothing happens.
Never again.
This is ridiculous, just send me my money.
My patience has run out.
""".strip().splitlines()

CONTENT = """
Wanneer wordt mijn bank geleverd?
Ik heb geen klacht, alleen een vraag over mijn rekening.
De poot van de stoel is kapot, kunt u een nieuwe sturen?
Bedankt voor de snelle reactie, ik ben heel tevreden.
Kan ik de bezorging verzetten naar donderdag?
Ik ben niet boos hoor, maar wilde het even melden.
Het modem werkt niet meer sinds gisteren.
Ik krijg huiduitslag van dit middel, zijn dat bekende bijwerkingen?
Ik heb maagklachten sinds ik deze pillen slik.
Mijn pas is gestolen, kunt u hem blokkeren?
De internetverbinding is traag.
Wilt u mij een kopie van de factuur sturen?
Er staat een bedrag op mijn rekening dat ik niet ken.
Ik ben verhuisd, hierbij mijn nieuwe adres.
Kunnen jullie mij morgen terugbellen?
Hoe lang is de garantie?
Ik heb het pakket ontvangen, alles is goed.
Ik zoek een grijze bank van drie meter.
Het is de eerste keer dat ik bij u bestel.
Graag ontvang ik de handleiding in het Nederlands.
Ik kan niet inloggen op mijn account.
De kleur van de stof valt een beetje tegen, kan ik ruilen?
Mijn vrouw komt de medicijnen om vijf uur ophalen.
Ik wil mijn abonnement opzeggen per 1 mei.
Kan ik in twee keer betalen?
Ik neem dit middel drie keer per dag in.
U hebt mij gisteren gebeld, ik was niet thuis.
Kunt u uitleggen wat eigen risico betekent?
De bezorger was vriendelijk en op tijd.
Prima geholpen door Samira, dank u wel!
When will my order arrive?
I would like to change my delivery address.
The lamp is broken, can I exchange it?
Thank you for your help, that was quick.
My card was stolen, please block it.
How do I return this table?
There is an amount on my bill that I do not know.
Can I pay in two parts?
I have no complaints, just one question.
Please send me a copy of the invoice.
I take this three times a day, is that right?
I could not log in yesterday.
You called me this morning, I was at work.
Is the shop open on Sunday?
The sofa arrived and looks great.
Could you explain this letter to me?
""".strip().splitlines()
