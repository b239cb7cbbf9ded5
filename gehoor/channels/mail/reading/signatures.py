"""Where a person's own words end and the signature begins, in Dutch and English."""

from __future__ import annotations

import re
from collections.abc import Sequence

_DELIMITER = re.compile(r"(?:--|[—–]{1,60}|_{2,100})\s?$")
_CLOSING = re.compile(
    r"(?:met\s)?(?:(?:heel\s)?vriendelijke?|hartelijke?|warme|zonnige|collegiale|beste|lieve|fijne"
    r"|sportieve|muzikale)\s(?:groet(?:en|jes)?|gr\b)|m\.?\s?v\.?\s?g(?:r(?:oet(?:en)?)?)?\b"
    r"|(?:m\.?\s?)?vr\.?\s?gr\b|groet(?:en|jes)?\b|gr\b|(?:met\s)?hoogachtend|met\s(?:de\s)?meeste"
    r"\shoogachting|met\sdank\sen\sgroet|(?:with\s)?(?:kind(?:est)?|best|warm(?:est)?|many)\s"
    r"(?:regards|wishes)|regards\b|yours\s(?:sincerely|faithfully|truly)|sincerely\b|cheers\b"
    r"|best,|mit\sfreundlichen\sgrüßen|(?:bien\s)?cordialement\b",
    re.IGNORECASE,
)
_SENT_FROM = re.compile(
    r"(?:(?:sent|gesendet|envoyé|enviado|inviato|skickat|sendt|verstuurd|verzonden|verstuurt)\s"
    r"(?:from|vanaf|vanuit|von|vom|depuis|à\spartir|desde|da|från|fra)\s"
    r"|(?:sent|verstuurd|verzonden|gesendet|envoyé)\s(?:via|with|using|met|door|mit|avec)\s(?:my|mijn"
    r"|een|de|outlook|mail\b|proton|yahoo|gmail|blackberry|samsung|android|windows|mobile|typeapp"
    r"|spark|bluemail|airmail|mailbird|e-?mclient|nine\b|zoho)"
    r"|get\soutlook\sfor|outlook\s(?:voor|for|für|pour)\s\w+\s(?:downloaden|herunterladen)?"
    r"|download\soutlook\s(?:voor|for)|télécharger\soutlook|sent\sa\s)",
    re.IGNORECASE,
)
_DISCLAIMER = re.compile(
    r"\W{0,5}(?:disclaimer|proclaimer|vertrouwelijkheid|confidentiality notice|(?:de\s)?informatie\s"
    r"(?:in|verzonden)|(?:dit|deze)\s(?:e-?mail)?\s?(?:bericht|e-?mail)?\s?(?:\(inclusief|is|en|kan)"
    r".{0,80}(?:vertrouwelijk|uitsluitend|bestemd)|this\s(?:e-?mail|message).{0,80}(?:confidential"
    r"|intended|privileged)|aan\s(?:dit|deze).{0,30}geen\srechten|denk\saan\shet\smilieu"
    r"|please\sconsider\sthe\senvironment)",
    re.IGNORECASE,
)
_AFTERWORD = re.compile(r"(?:p\.?\s?s\.?|n\.?b\.?)\s?[:.,;-]?\s", re.IGNORECASE)
_LINK = re.compile(r"<[^<>]{0,2000}>|\([^()]{0,500}\)")
_MOST_LINES = 40
_MOST_CLOSINGS = 100
_MOST_LINES_UNDER_CLOSING = 18
_LONGEST_CONTACT_LINE = 110


def find(lines: Sequence[str]) -> tuple[int, int] | None:
    """Return the first line of the signature and the line after its last, or None.

    ``lines`` are a person's own words without quotes. A postscript under a signature is not part
    of it.
    """
    left = sum(1 for line in lines if line.strip())
    seen = closings = 0
    for number, line in enumerate(lines):
        bare = line.strip(" \t*_\xa0") or line.strip()
        if not bare:
            continue
        seen += 1
        if len(bare) > 2000:
            continue
        if _DELIMITER.match(line.strip()) and 0 < left - seen <= _MOST_LINES:
            return number, len(lines)
        if is_sent_from(bare) or _DISCLAIMER.match(bare):
            return number, len(lines) if seen > 1 else number + 1
        if _is_closing(bare) and closings < _MOST_CLOSINGS:
            closings += 1
            stop = _end_of_contact_lines(lines, number + 1)
            if stop is not None:
                return number, stop
    return None


def is_sent_from(line: str) -> bool:
    """Say whether a program wrote this line: "Verstuurd vanaf mijn iPhone" and the like."""
    if _SENT_FROM.match(line) is None:
        return False
    bare = _LINK.sub("", line[:400]).strip()
    return len(bare.split()) <= 9 and ", " not in bare


def _is_closing(line: str) -> bool:
    found = _CLOSING.match(line)
    if found is None or len(line) > 80:
        return False
    rest = line[found.end() :].strip()
    return len(rest.split()) <= 5 and not rest.endswith(("?", ":")) and rest[:3] != "to "


def _end_of_contact_lines(lines: Sequence[str], start: int) -> int | None:
    """Return where the lines under a closing end; None when they are more than a signature."""
    count = 0
    for number in range(start, len(lines)):
        bare = lines[number].strip()
        if not bare:
            continue
        if _AFTERWORD.match(bare):
            return number
        if _DISCLAIMER.match(bare) or is_sent_from(bare) or _DELIMITER.match(bare):
            return len(lines)
        count += 1
        long = len(_LINK.sub("", bare[:3000])) > _LONGEST_CONTACT_LINE
        if count > _MOST_LINES_UNDER_CLOSING or (long and count <= 3) or bare.endswith("?"):
            return None
    return len(lines)
