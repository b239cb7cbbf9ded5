"""The ten exercises in Dutch."""

from __future__ import annotations

from .shape import Exercise, Need, Part

DUTCH = (
    Exercise(
        key="een-datum",
        title="Een antwoord met een datum",
        customer="Mevrouw De Wit",
        says="Goedemorgen, ik heb vorige week een eettafel besteld. Wanneer wordt de tafel bezorgd?",
        known=(
            "Op het scherm: de tafel staat in de bus van overmorgen, tussen 9.00 en 12.00 uur.",
        ),
        task="Druk op a en antwoord de klant. Noem de dag waarop de tafel komt. Verstuur met Ctrl Enter.",
        parts=(Part("Wanneer wordt de tafel bezorgd?", ("tafel",)),),
        needs=frozenset({Need.DATE}),
        example="Dag mevrouw De Wit, wij bezorgen uw tafel op {day} tussen 9.00 en 12.00 uur.",
    ),
    Exercise(
        key="twee-vragen",
        title="Twee vragen, twee antwoorden",
        customer="De heer Bakker",
        says="Kan ik mijn lamp nog ruilen? En wanneer krijg ik mijn geld terug voor de stoel?",
        known=(
            "Op het scherm: de lamp is zes dagen geleden bezorgd, ruilen kan tot dertig dagen.",
            "Op het scherm: het geld voor de stoel wordt morgen overgemaakt.",
        ),
        task="Geef op beide vragen antwoord. Wie één vraag vergeet, krijgt dezelfde klant nog een keer.",
        parts=(
            Part("Kan ik mijn lamp nog ruilen?", ("lamp", "ruil")),
            Part("Wanneer krijg ik mijn geld terug?", ("geld", "bedrag", "betalen")),
        ),
        needs=frozenset({Need.DATE}),
        example=(
            "Dag meneer Bakker, ja, u kunt de lamp nog ruilen. Neem haar mee naar de winkel."
            " Wij betalen het geld voor de stoel op {day} terug."
        ),
    ),
    Exercise(
        key="nog-geen-antwoord",
        title="Nog geen antwoord, wel een datum",
        customer="Mevrouw Aydin",
        says="Er zit een kras op mijn nieuwe kast. Wat gaan jullie daaraan doen?",
        known=("Op het scherm: een collega bekijkt de foto's en weet het over twee werkdagen.",),
        task="Je weet het antwoord nog niet. Zeg wat wij nu doen en op welke dag de klant meer weet.",
        parts=(Part("Wat gaan jullie aan de kras doen?", ("kras", "foto", "kast", "bekijk")),),
        needs=frozenset({Need.DATE}),
        example=(
            "Dag mevrouw Aydin, een collega bekijkt de foto's van de kras."
            " Wij bellen u uiterlijk {day} en zeggen dan wat wij doen."
        ),
    ),
    Exercise(
        key="al-geprobeerd",
        title="Vraag niets dubbel",
        customer="De heer Visser",
        says="Mijn internet doet het niet. Ik heb het modem herstart en een andere kabel gebruikt. Wat nu?",
        known=("Op het scherm: wij kunnen de lijn vandaag zelf meten, de uitslag is er morgen.",),
        task="Vraag niet wat de klant al deed. Zeg wat wij doen, en wanneer de klant iets hoort.",
        parts=(Part("Wat nu?", ("meten", "meet", "lijn")),),
        needs=frozenset({Need.DATE}),
        tried=("modem herstart", "andere kabel gebruikt"),
        example=(
            "Dag meneer Visser, dank dat u dit al hebt geprobeerd. Wij meten de lijn."
            " U hoort {day} de uitslag: wij bellen u."
        ),
    ),
    Exercise(
        key="een-terugbelafspraak",
        title="Een toezegging vastleggen",
        customer="Mevrouw Jansen",
        says="Kan iemand mij volgende week bellen over de montage? Het liefst in de middag.",
        known=("Aan de telefoon. Zolang je luistert, typ je één regel en de dag.",),
        task=(
            "Druk op t en typ de dag zoals je hem zegt, bijvoorbeeld: vr 14u, of: over 3 werkdagen."
            " Typ bij a wat wij toezeggen. Je leest de hele datum terug voordat hij telt."
        ),
        parts=(Part("Bellen over de montage", ("bel", "bellen")),),
        needs=frozenset({Need.WHEN}),
        example="Wij bellen u over de montage.",
        example_when="over 3 werkdagen",
    ),
    Exercise(
        key="een-datum-verzetten",
        title="Een datum die wij niet halen",
        customer="De heer Smit",
        says="Jullie zouden morgen de deur komen stellen. Klopt dat nog?",
        known=(
            "Op het scherm: onze monteur is ziek. De eerste vrije dag is over vier werkdagen.",
            "De klant weet nog van niets, en is morgen thuis.",
        ),
        task="Zeg eerlijk dat morgen niet lukt, zeg sorry, en geef de nieuwe dag.",
        parts=(Part("Klopt de afspraak nog?", ("morgen", "deur", "afspraak")),),
        needs=frozenset({Need.DATE, Need.SORRY}),
        example=(
            "Dag meneer Smit, sorry: wij komen morgen niet voor uw deur."
            " Wij komen op {day}. Past dat niet? Bel ons, dan zoeken wij een andere dag."
        ),
    ),
    Exercise(
        key="niemand-de-schuld",
        title="Boos, en terecht",
        customer="Mevrouw Van Dijk",
        says="Dit is de derde keer dat mijn pakket niet komt! Waar is mijn bank, en wanneer is hij er?",
        known=(
            "Op het scherm: de bank staat in ons magazijn. Bezorgen kan overmorgen.",
            "De vervoerder heeft twee keer niemand thuis gemeld.",
        ),
        task="De klant heeft met ons te maken. Leg de schuld bij niemand anders, en zeg wat wij nu doen.",
        parts=(
            Part("Waar is mijn bank?", ("magazijn", "bank staat", "bank is")),
            Part("Wanneer is hij er?", ("bezorgen", "brengen", "bezorg", "breng", "komt")),
        ),
        needs=frozenset({Need.DATE, Need.SORRY}),
        example=(
            "Dag mevrouw Van Dijk, het spijt ons dat het drie keer misging."
            " Uw bank staat bij ons klaar in het magazijn. Wij brengen hem op {day}."
        ),
    ),
    Exercise(
        key="gewone-woorden",
        title="Gewone woorden",
        customer="De heer Ouali",
        says=(
            "In uw brief staat: “Derhalve dient u het additionele bedrag onverwijld te restitueren.”"
            " Wat moet ik doen?"
        ),
        known=(
            "Op het scherm: de klant kreeg 25 euro te veel, en betaalt dat over tien werkdagen terug.",
        ),
        task="Zeg hetzelfde in gewone woorden en korte zinnen. Noem het bedrag en de dag.",
        parts=(Part("Wat moet ik doen?", ("25", "betaal")),),
        needs=frozenset({Need.DATE, Need.PLAIN}),
        example=(
            "Dag meneer Ouali, u kreeg 25 euro te veel van ons."
            " Kunt u dat bedrag uiterlijk {day} terug betalen? Lukt dat niet? Bel ons."
        ),
    ),
    Exercise(
        key="een-notitie",
        title="Een notitie voor je collega",
        customer="Mevrouw Hendriks",
        says=(
            "Aan de telefoon: “Mijn wasmachine lekt. Ik ben alleen ’s ochtends thuis."
            " En bel mij alstublieft mobiel, want de deurbel is stuk.”"
        ),
        known=(
            "Je collega van de monteurs neemt het over. De klant vertelt het niet nog een keer.",
        ),
        task="Druk op n en schrijf een notitie: wat is stuk, wanneer is zij thuis, hoe bereik je haar.",
        parts=(
            Part("Wat is er stuk?", ("lekt", "lekkage", "lek")),
            Part("Wanneer is de klant thuis?", ("ochtend", "ochtends", "s ochtends")),
            Part("Hoe bereik je haar?", ("mobiel", "mobiele", "deurbel")),
        ),
        needs=frozenset({Need.NOTE}),
        example="Wasmachine lekt. Alleen ’s ochtends thuis. Deurbel stuk: bel haar mobiel.",
    ),
    Exercise(
        key="alles-samen",
        title="Alles samen",
        customer="De heer Kok",
        says=(
            "Ik wacht al drie weken. Wanneer wordt mijn keukenblad gelegd?"
            " En kan ik de factuur nog in twee keer betalen?"
        ),
        known=(
            "Op het scherm: het blad wordt over vijf werkdagen gelegd.",
            "Op het scherm: in twee keer betalen kan, zonder kosten.",
        ),
        task="Antwoord op alles, in gewone woorden. Leg met t vast wanneer wij het blad leggen.",
        parts=(
            Part("Wanneer wordt mijn keukenblad gelegd?", ("blad", "keukenblad")),
            Part("Kan ik in twee keer betalen?", ("twee keer", "betalen", "betaal")),
        ),
        needs=frozenset({Need.DATE, Need.PLAIN, Need.WHEN, Need.SORRY}),
        example=(
            "Dag meneer Kok, sorry dat u zo lang wacht. Wij leggen uw keukenblad op {day}."
            " Ja, u kunt in twee keer betalen. Dat kost niets extra."
        ),
        example_when="over 5 werkdagen",
    ),
)
