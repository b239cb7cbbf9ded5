"""Why a stranger's message is set apart before it becomes a case: a simple rule with its reason. Pure.

It is only asked about a sender whom we do not know and who answers nothing of ours (requirement M74). One
of four things is enough: the mail server calls it spam or the sender's domain disowns it (the channel says
so), its characters are broken, or it holds a link and two phrases that sell, or three of those.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterable

from django.utils.translation import gettext as _

MISREAD_AS = ("gbk", "cp1251", "cp1253", "koi8-r", "shift_jis", "euc-kr", "big5")
"""Encodings in which UTF-8 is read by mistake, and then looks like another script."""
LEAST_LETTERS = 8
MOST_BROKEN = 0.2
READ_BACK = 400
LOOKED_AT = 20_000  # characters
LEAST_PHRASES, LEAST_WITHOUT_LINK = 2, 3

_UNKNOWN = "gehoor.no_utf8"

_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f\u1e00-\u1eff]")
_FOREIGN = re.compile(r"[\u20ac\u0370-\u1dff\u2c80-\uffff]")
_WORD = re.compile(r"[\w%]+")
_LINKS = ("http://", "https://", "www.")
_SELLS = (
    """
    viagra|cialis|kamagra|cheap pills|cheap meds|goedkope pillen|no prescription|zonder recept|weight loss
    |casino|jackpot|lottery|loterij|free spins|gratis spins|you have won|u hebt gewonnen|claim your|prize
    |bitcoin|bitcoins|crypto|cryptocurrency|cryptovaluta|forex|investment opportunity|beleggingskans
    |passief inkomen|extra inkomen|passive income|make money|snel geld|snel rijk|get rich
    |cheap loan|cheap loans|goedkope lening|million dollars|miljoen dollar|million usd|wire transfer
    |inheritance|erfenis van|next of kin|dear friend|dear beneficiary|dear winner|business proposal
    |100% gratis|100% free|100% guaranteed|100% gegarandeerd|risk free|free gift|free trial|gratis cadeau
    |click here now|klik hier nu|act now|buy now|koop nu|order now|bestel nu|limited time|no obligation
    |special promotion|special offer|speciale aanbieding|exclusive deal|exclusive offer|unsubscribe
    |backlink|backlinks|seo services|seo diensten|seo ranking|rank on google|ranking on google|web traffic
    |page one of google|page 1 of google|pagina 1 van google|websitebezoekers
    |hot singles|dating site|adult content|adult video|replica watches|luxury watches
    """.replace("\n    ", "")
    .strip()
    .split("|")
)
_BY_FIRST_WORD = {
    first: [each for each in _SELLS if each.partition(" ")[0] == first]
    for first in {each.partition(" ")[0] for each in _SELLS}
}


def why_apart(subject: str, text: str, html: str, named: str) -> str:
    """The sentence for whoever finds it set apart; empty for an ordinary message.

    `named` is what the channel holds against it.
    """
    if named:
        return named
    words = f"{subject}\n{text}"[:LOOKED_AT]
    if is_broken(words):
        return _("De tekens zijn kapot aangekomen: niemand kan dit lezen.")
    linked = any(each in part for part in (words.lower(), html[:LOOKED_AT]) for each in _LINKS)
    phrases = sells(words)
    if len(phrases) < (LEAST_PHRASES if linked else LEAST_WITHOUT_LINK):
        return ""
    return _("Lijkt reclame: een bericht met %(words)s.") % {"words": _quoted(phrases)}


def sells(words: str) -> list[str]:
    """The phrases in `words` that sell, as whole words."""
    said = _WORD.findall(words.lower())
    likely = [each for first in _BY_FIRST_WORD.keys() & set(said) for each in _BY_FIRST_WORD[first]]
    plain = f" {' '.join(said)} " if likely else ""
    return sorted(each for each in likely if f" {each} " in plain)


def is_broken(words: str) -> bool:
    """Whether most letters are of another script only because UTF-8 was read as something else."""
    foreign = _FOREIGN.findall(words)
    if len(foreign) < LEAST_LETTERS or len(foreign) < len(_LATIN.findall(words)):
        return False
    if 2 * foreign.count("\ufffd") > len(foreign):
        return True
    said = "".join(each for each in words if not each.isascii())[:READ_BACK]
    return any(_reads_back(said, each) for each in MISREAD_AS)


def _reads_back(words: str, encoding: str) -> bool:
    """Whether the bytes behind `words` are UTF-8 after all. Text that was read well is hardly ever."""
    again = words.encode(encoding, _UNKNOWN).decode("utf-8", "replace")
    return again.count("\ufffd") <= MOST_BROKEN * len(again)


def _no_utf8(error: UnicodeError) -> tuple[bytes, int]:
    """A letter that is not in an encoding cannot come from it; the euro is 80 where Windows wrote GBK."""
    assert isinstance(error, UnicodeEncodeError)
    letter = error.object[error.start]
    return (b"\x80" if letter == "€" else b"\xff"), error.start + 1


codecs.register_error(_UNKNOWN, _no_utf8)


def _quoted(phrases: Iterable[str]) -> str:
    return ", ".join(f"“{each}”" for each in list(phrases)[:4])
