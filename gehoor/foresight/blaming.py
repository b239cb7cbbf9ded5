"""Phrases that lay what went wrong at somebody else's door (requirement T13). Pure."""

_OTHERS_NL = (
    r"(?:postnl|dhl|dpd|gls|ups|fedex|homerr|budbee|corona|covid|pandemie|het weer|staking\w*"
    r"|(?:de|onze|een|het)\s+(?:\w+\s+)?(?:vervoerders?|bezorgers?|koeriers?|bezorgdienst|leveranciers?"
    r"|fabrikant\w*|aannemers?|onderaannemers?|monteurs?|magazijn|systeem|computer|software|collega)\b"
    r"|(?:vervoerder|leverancier|fabrikant|aannemer|onderaannemer)\b)"
)
_OTHERS_EN = (
    r"(?:postnl|dhl|dpd|gls|ups|fedex|homerr|budbee|corona|covid|the pandemic|the weather|a strike|strikes"
    r"|(?:the|our|a)\s+(?:\w+\s+)?(?:carriers?|couriers?|delivery (?:company|service)|suppliers?"
    r"|manufacturers?|contractors?|subcontractors?|engineers?|warehouse|system|computer|software)\b)"
)
BLAMES_NL = (
    rf"(?:door|wegens|vanwege|dankzij|ligt aan|komt door|als gevolg van|in verband met) {_OTHERS_NL}"
    rf"|{_OTHERS_NL} (?:is|was|heeft|had|kon|kan|laat|liet|kwam|komt) (?:(?:het|de|ons|uw) )?(?:\w+ )?"
    r"(?:te laat|vergeten|niet|geen|fout|verloren|kwijt|verzuimd)"
)
BLAMES_EN = (
    rf"(?:due to|because of|owing to|thanks to|caused by|the fault of|on account of) {_OTHERS_EN}"
    rf"|{_OTHERS_EN} (?:is|was|has|had|could|can|did|does) (?:\w+ )?"
    r"(?:late|forgot\w*|not|no|lost|wrong|failed)"
)
