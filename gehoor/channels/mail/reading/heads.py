"""The lines with which mail programs introduce the mail that is answered or forwarded.

Three kinds: a sentence ("Op di 3 mrt 2026 om 09:12 schreef Jan <jan@voorbeeld.nl>:"), a block of
headers ("Van: ... Verzonden: ... Onderwerp: ...") and a dashed line ("---- Oorspronkelijk bericht
----"). Each is found by looking at a fixed number of short lines, so the work is linear.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

_LONGEST_LINE = 400
_LONGEST_SENTENCE = 600

_WROTE = re.compile(
    r"\b(?:schreef|geschreven|schreven|wrote|writes|schrieb|geschrieben|escribió|escribio|escreveu"
    r"|ha scritto|scrisse|skrev|skrifaði|kirjoitti|napisał|napisała|napsal|napsala|napísal|írta"
    r"|yazdı|a scris|pisze|ha escrit|написал|написала|пишет|написав|έγραψε)\b"
    r"|\bécrit\b|napisał\(a\)|写道|寫道|のメール|のメッセージ|작성",
    re.IGNORECASE,
)
_ENDS_WITH_VERB = re.compile(r"(?:schreef|wrote|schrieb|escribió|skrev|écrit)$", re.IGNORECASE)
_STARTS = re.compile(
    r"(?:op|on|le|am|el|il|em|den|dne|dnia|w dniu|in data|in een bericht van)\s+"
    r"(?:[^\s\d]{1,15}\s+){0,2}[^\s\d]{0,15}\d",
    re.IGNORECASE,
)
_STARTS_WITH_DATE = re.compile(r"\d|[^\W\d_]{1,12}[.,]\s{0,2}\d|[^\W\d_]{1,12},\s")
_TIME = re.compile(r"(?<!\d)\d{1,2}[:.h]\d{2}(?!\d)")
_DATE = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)|(?<!\d)\d{1,2}[-/.]\d{1,2}[-/.]\d{2}(?!\d)")
_ADDRESS = re.compile(r"[^\s<>@]{1,100}@[^\s<>@]{2,100}")
_ADDRESS_AT_END = re.compile(r"<\s?(?:mailto:)?[^\s<>@]{1,100}@[^\s<>]{2,100}\s?>\s{0,2}[:：]$")
_ADDRESS_THEN_VERB = re.compile(r"[^<]<[^\s<>@]{1,100}@[^\s<>]{2,100}>[\w\s]{2,30}[:：]$")
_CITES = re.compile(r"(?:citeren|quoting|zitat von|citando)\s", re.IGNORECASE)
_OWN_WORDS = re.compile(r"\b(?:ik|wij|we|i)\b", re.IGNORECASE)

_LABELS = {
    "from": "van, from, von, de, da, fra, från, od, lähettäjä, от, desde, afzender, feladó, kimden,"
    " 发件人, 寄件者, 差出人",
    "sent": "verzonden, verzonden op, verstuurd, sent, gesendet, envoyé, envoyé le, message du,"
    " enviado, enviado el, enviada em, inviato, sendt, skickat, lähetetty, wysłano, date, datum,"
    " datum/tijd, data, dato, fecha, отправлено, дата, dátum, tarih, 发送时间, 日期, 送信日時",
    "to": "aan, to, an, à, a, para, til, till, do, komu, кому, vastaanottaja, címzett, kime, 收件人, 宛先",
    "cc": "cc, bcc, cci, kopie, copie, copie à, copia, kopia, kopi, копия",
    "subject": "onderwerp, betreft, subject, betreff, objet, sujet, asunto, assunto, oggetto,"
    " emne, ämne, aihe, temat, тема, tárgy, konu, předmět, 主题, 主旨, 件名",
    "other": "reply-to, antwoord aan, antwoorden aan, importance, priority, prioriteit, urgentie,"
    " bijlagen, bijlage, attachments, categorieën",
}
_ROLES = {label: role for role, labels in _LABELS.items() for label in labels.split(", ")}
_AFTER_SENTENCE = " \t*-\xa0"
_FURNITURE = " \t*_|\xa0\u200e\u202a"

_SEPARATORS = re.compile(
    r"(?:oorspronkelijke?|origineel|doorgestuurde?|doorgezonden)\s(?:e-mail)?bericht"
    r"|bericht van|(?:original|forwarded|reply)\smessage|doorgestuurd door|forwarded by"
    r"|(?:ursprüngliche|weitergeleitete|originale)\s(?:nachricht|mail)"
    r"|message\s(?:d['’]origine|original|transféré|initial)|(?:mensaje|mensagem)\s(?:original"
    r"|reenviado|encaminhada)|messaggio\s(?:originale|inoltrato)|oprindelig\s(?:besked|meddelelse)"
    r"|original\smelding|opprinnelig melding|ursprungligt\smeddelande|alkuperäinen viesti"
    r"|(?:wiadomość|treść)\s(?:oryginalna|przekazana)|(?:исходное|пересылаемое)\sсообщение"
    r"|původní zpráva|eredeti üzenet",
    re.IGNORECASE,
)
_BEGINS = re.compile(
    r"(?:begin doorgestuurd bericht|begin forwarded message|anfang der weitergeleiteten nachricht"
    r"|début du message (?:transféré|réexpédié)|inicio del mensaje reenviado"
    r"|inizio messaggio inoltrato)\s?:?$",
    re.IGNORECASE,
)


def is_separator(line: str) -> bool:
    """Say whether a line is "---- Original message ----" or the like, in any language we know."""
    bare = line.strip(" \t*>\xa0")
    if len(bare) > _LONGEST_LINE or not bare:
        return False
    if bare.startswith(("--", "__", "==")):
        return _SEPARATORS.match(bare.lstrip("-_=* ")) is not None
    return _BEGINS.match(bare) is not None


def is_rule(line: str) -> bool:
    """Say whether a line is only a stroke, as programs draw above what they quote."""
    bare = line.strip(_FURNITURE + ">")
    return not bare.strip("-=_—–") and (len(bare) >= 3 or line.count("_") >= 3)


def block_length(lines: Sequence[str], start: int) -> int:
    """Return how many lines from here form a block of headers (0 when this is none)."""
    first = _role(lines[start])
    if first is None or first in ("cc", "other"):
        return 0
    roles: set[str] = set()
    end = start
    strays = 0
    for number in range(start, min(start + 16, len(lines))):
        role = _role(lines[number])
        if role is not None:
            roles.add(role)
            end, strays = number + 1, 0
        elif lines[number].strip():
            strays += 1
        elif len(roles) >= 3 or strays:
            break
        if strays > 3:
            break
    sure = {"from", "sent", "to", "subject"} & roles
    # A web form writes "From" and "Subject" above what the customer says, so those are not enough.
    enough = len(sure) >= 3 or "sent" in sure
    return end - start if enough and "from" in sure else 0


def _role(line: str) -> str | None:
    label, colon, _ = line.lstrip(_FURNITURE)[:40].replace("：", ":").partition(":")
    if not colon:
        return None
    return _ROLES.get(label.strip(_FURNITURE).lower())


def may_end_sentence(line: str) -> bool:
    """Say whether a line could be the last one of an introducing sentence; cheap to ask."""
    last = line.rstrip(_AFTER_SENTENCE)
    if len(last) > _LONGEST_LINE:
        return False
    return last.endswith((":", "：")) or _ENDS_WITH_VERB.search(last) is not None


def sentence_start(lines: Sequence[str], end: int, *, quote_follows: bool) -> int | None:
    """Return where the introducing sentence begins that ends on this line, if there is one.

    With a quote right under it, a verb is evidence enough. Without, the sentence must have a date
    and look in every way like a program wrote it, as customers write "op 3 maart schreef ik:" too.
    """
    sentence = ""
    fallback: int | None = None
    for start in range(end, max(end - 4, -1), -1):
        line = lines[start].strip(_AFTER_SENTENCE)
        if not line or len(sentence) > _LONGEST_SENTENCE:
            break
        if start < end and line.endswith((".", "!", "?")):
            break
        sentence = f"{line} {sentence}".strip()
        if _STARTS.match(sentence) and _is_introduction(sentence, quote_follows):
            return start
        if fallback is None and _is_headless(sentence, quote_follows):
            fallback = start
    return fallback


def _is_introduction(sentence: str, quote_follows: bool) -> bool:
    """For a sentence that begins as "Op di 3 ..." does."""
    if _ADDRESS_AT_END.search(sentence):
        return True
    if not _WROTE.search(sentence):
        return False
    if quote_follows or ("@" in sentence and _ADDRESS.search(sentence)):
        return True
    dated = _TIME.search(sentence) or _DATE.search(sentence)
    return dated is not None and not _is_about_oneself(sentence)


def _is_headless(sentence: str, quote_follows: bool) -> bool:
    """For a sentence that begins with a name or a bare date."""
    if quote_follows and sentence.endswith(":") and _WROTE.search(sentence):
        return True
    addressed = _ADDRESS_AT_END.search(sentence) is not None
    if _CITES.match(sentence):
        return addressed
    if _ADDRESS_THEN_VERB.search(sentence) and _WROTE.search(sentence):
        return not _is_about_oneself(sentence)
    timed = _TIME.search(sentence) is not None
    if addressed and (timed or _DATE.search(sentence)):
        return _STARTS_WITH_DATE.match(sentence) is not None
    wrote = _WROTE.search(sentence) is not None and not _is_about_oneself(sentence)
    return wrote and timed and _DATE.search(sentence) is not None


def _is_about_oneself(sentence: str) -> bool:
    """A program never writes "ik" or "I"; a customer who recalls an earlier mail does."""
    return _OWN_WORDS.search(_ADDRESS.sub("", sentence)) is not None
