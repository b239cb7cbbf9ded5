"""Names and words in the characters that every SEPA bank takes (EPC217-08). Pure."""

from __future__ import annotations

import re
import unicodedata

_ALLOWED = re.compile(r"[^A-Za-z0-9/\-?:().,'+ ]")
_LETTERS = str.maketrans(
    {
        "ß": "ss", "æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D",
        "ð": "d", "Ð": "D", "þ": "th", "Þ": "TH", "ł": "l", "Ł": "L", "ı": "i", "ħ": "h", "Ħ": "H",
        "€": "E", "&": "+", "’": "'", "‘": "'", "`": "'", "–": "-", "—": "-", "_": "-", ";": ",",
        "@": "(at)",
    }
)  # fmt: skip
_OTHER_SCRIPTS = {
    "α": "a", "β": "v", "γ": "g", "δ": "d", "ε": "e", "ζ": "z", "η": "i", "θ": "th", "ι": "i",
    "κ": "k", "λ": "l", "μ": "m", "ν": "n", "ξ": "x", "ο": "o", "π": "p", "ρ": "r", "σ": "s",
    "ς": "s", "τ": "t", "υ": "y", "φ": "f", "χ": "ch", "ψ": "ps", "ω": "o",
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ж": "zh", "з": "z", "и": "i",
    "й": "y", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s",
    "т": "t", "у": "u", "ф": "f", "х": "h", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "sht",
    "ъ": "a", "ы": "y", "ь": "y", "э": "e", "ю": "yu", "я": "ya", "і": "i", "ї": "yi", "є": "ye",
    "ґ": "g",
}  # fmt: skip
"""Greek and Cyrillic."""


def latin(text: str, most: int) -> str:
    """`Zoë Šarić & Søn` as `Zoe Saric + Son`, at most `most` characters; what has no letter becomes a dot.

    Never empty, and never beginning or ending with a slash, which banks refuse.
    """
    plain = unicodedata.normalize("NFKD", text.translate(_LETTERS))
    plain = "".join(each for each in plain if not unicodedata.combining(each))
    spelled = "".join(_spelled(each) for each in plain)
    kept = " ".join(_ALLOWED.sub(".", re.sub(r"\s", " ", spelled)).split())
    kept = re.sub(r"/{2,}", "/", kept).strip("/ ")[:most].strip("/ ")
    return kept or "."


def _spelled(letter: str) -> str:
    small = letter.lower()
    if small not in _OTHER_SCRIPTS:
        return letter
    found = _OTHER_SCRIPTS[small]
    return found if letter == small else found.capitalize()
