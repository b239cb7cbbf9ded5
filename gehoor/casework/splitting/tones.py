"""The ways to be polite, to be cross, to tell of trouble, and to add a condition; none of them asks."""

from __future__ import annotations

from .patterns import vocabulary, words

TROUBLE = words(
    r"\b(?:niet|geen|nooit|kapot|stuk|defect|gebroken|afgebroken|fout|verkeerde?|ontbre\w+|kras\w*|"
    r"beschadigd|dubbel|teveel|te veel|te laat|te weinig|nog steeds|storing|valt \w* ?\w* ?uit|lek|"
    r"kwijt|mis)\b",
    r"\b(?:not|no|never|broken|wrong|missing|damaged|late|stopped|still|twice|keeps|too much|too late|"
    r"defect\w*|fault\w*|misspelled|incorrect)\b|n't\b|n’t\b",
)
COURTESY = words(
    r"^(?:hoi |hallo )?(?:zou|kunt|kun|kan|kunnen|wilt) (?:u|je|jullie|iemand) (?:mij|me|"
    r"ons)? ?(?:even |misschien |"
    r"hiermee |daarmee |hierbij |verder )*(?:helpen|hulp bieden)\W*$",
    r"^(?:ik|wij|we) (?:heb|hebben|had|wil|zou)\b.{0,25}\b(?:vraag|vragen|vraagje|klacht|probleem|"
    r"verzoek|"
    r"opmerking)\b(?:.{0,20}\b(?:indienen|stellen|doen|over|voor)\b.{0,40})?\W*$",
    r"^(?:ik|wij|we) (?:hoor|horen|zie|zien|verneem|wacht|hoop|verwacht|kijk)\b.{0,60}"
    r"\b(?:van u|van je|van jullie|reactie|antwoord|bericht|tegemoet)\b[^?]{0,30}$",
    r"^(?:hoor|verneem|zie) (?:ik )?graag\b[^?]{0,40}$",
    r"^(?:ik hoor )?graag\b.{0,25}\b(?:antwoord|reactie|bericht|uitleg|hulp|oplossing|"
    r"bevestiging)\b[^?]{0,30}$",
    r"^(?:kunt u|kun je|kunnen jullie|wilt u) (?:dit|dat|mij dit|me dit) (?:\w+ )?bevestigen\W*$",
    r"^(?:stuur|mail)\b.{0,15}\bbevestiging\b.{0,40}$",
    r"^.{0,40}\balvast\b.{0,10}\b(?:dank|bedankt)|^(?:heel erg |hartelijk )?(?:be)?dank(?:t|u|"
    r"je)?\b[^?]*$",
    r"^(?:ik wil|wij willen|ik zou) graag weten waar (?:ik|wij|we) aan toe\b",
    r"^(?:heeft|hebt|heb) (?:u|je|jij) (?:een idee|tips)\W*$",
    r"^is er (?:al )?(?:iets )?(?:nieuws|meer bekend|bekend)\W*$",
    r"^(?:can|could|would) (?:you|someone|anybody|anyone) (?:please )?help(?: me| us)?(?: out|"
    r" with this)?\W*$",
    r"^(?:i|we) (?:have|had|would like to|want to|wish to).{0,25}\b(?:questions?|complaints?|"
    r"complain|problem|"
    r"request)\b.{0,40}$",
    r"^(?:i|we)(?:'d| would|’d| will|'ll)? (?:look forward|hope|await|appreciate|be grateful)\b[^?]*$",
    r"^(?:thanks|thank you|many thanks)\b[^?]*$",
    r"^(?:kindly |please )?(?:send|give) (?:me|us) (?:a|your|something)\b.{0,20}(?:\bconfirmation\b|"
    r"it is)[^?]*$",
    r"^please (?:advise|help|reply|respond|get back)\b[^?]{0,40}$",
    r"^(?:let me know|laat (?:het )?(?:me|mij|ons) (?:even )?weten)\W*$",
)
RHETORICAL = words(
    r"\bwat (?:is|zijn) (?:dit|dat|die)\b.{0,12}\b(?:voor|een)\b.{0,20}\b(?:service|bedrijf|onzin|"
    r"manier|organisatie|"
    r"klantenservice|bende)\b",
    r"\bdenk(?:en|t)? (?:jullie|u|je)\b.{0,40}\?|\bnou (?:echt|zo)\b|\bsoms\b.{0,40}\?|\bof zo\?",
    r"\bhoe (?:moeilijk|vaak|lang) (?:kan|moet|wil|nog)\b.{0,40}\b(?:zijn|nog|ik|jullie|bellen|"
    r"wachten)\b",
    r"^hoe kan (?:dit|dat)(?: nou| nu)?\?|^how is (?:this|that) possible\?|\bhoe kan het (?:dat|"
    r"zijn)\b|\bzo (?:ga|doe|behandel)\b.{0,25}\btoch\b|\bwaar betaal ik\b|"
    r"\bvinden (?:jullie|u) dit normaal\b|\bwie betaalt mijn\b|\bjullie zeker niet\b|\bgaat er eerst\b|"
    r"\bkan er (?:daar )?niemand\b|^(?:hallo|echt|serieus)\?+$|\bmeen(?:t|en)? (?:u|je|"
    r"jullie)\b.{0,12}\?",
    r"\bwhat kind of (?:service|company|people)\b|\bdo you (?:really )?think\b|\bhow (?:hard|"
    r"difficult) can\b|"
    r"\bhow (?:many times|often|long) do i (?:have|need) to\b|\bis this how you\b|\bam i supposed to\b|"
    r"\bare you (?:kidding|serious)\b|^(?:hello|really|seriously)\?+$|\bwhat am i paying\b|"
    r"\bcan nobody\b",
    r"^wat moet ik nu(?: doen)?\?|^(?:what|now) (?:now|what)\?",
)
DEPENDENT = words(
    r"^(?:en )?(?:zo (?:ja|nee|niet)|als (?:dat|dit|het|die|u|jullie|.{0,40}\bniet)\b|indien|anders|mocht|"
    r"bijvoorbeeld|of dan|"
    r"liefst|het liefst|ik (?:bedoel|herhaal))\b",
    r"^(?:and )?(?:if (?:so|not|that|it|they|you|"
    r".{0,40}(?:\bnot|n't|\bout of))\b|otherwise|or else|for example|in case|"
    r"should (?:that|it)|"
    r"i (?:mean|repeat))\b",
    r"^(?:die|deze|welke|dat) van\b.{0,60}\bof\b",
)
RHETORICAL_WORDS = vocabulary(
    """
    wat denken denkt denk nou soms zo hoe waar vinden wie zeker gaat niemand hallo echt serieus
    meen meent meenen what think how is am are hello really seriously can now
    """
)
"""No RHETORICAL is without one of these."""
