"""The bank's statement: camt.053 in any of its versions. Only what is booked counts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from lxml import etree

from .booking import Booking, Unreadable
from .xml import children, find, local, read, text

_AMOUNT = re.compile(r"[+-]?\d{1,12}(\.\d{1,5})?")


def bookings(content: bytes, ours: str) -> list[Booking]:
    """What was booked on our account `ours` (IBAN). Raises Unreadable, also for another account."""
    root = read(content)
    message = find(root, "BkToCstmrStmt")
    if local(root) != "Document" or message is None:
        raise Unreadable("no camt.053")
    return [each for stmt in children(message, "Stmt") for each in _statement(stmt, ours)]


def _statement(stmt: etree._Element, ours: str) -> Iterator[Booking]:
    account = text(stmt, "Acct/Id/IBAN")
    if account != ours:
        raise Unreadable("another account")
    for entry in children(stmt, "Ntry"):
        if (text(entry, "Sts/Cd") or text(entry, "Sts")) == "BOOK":
            yield from _entry(entry)


def _entry(entry: etree._Element) -> Iterator[Booking]:
    """A booking for each payment in it: a bank may book a whole file as one amount."""
    on = _day(text(entry, "BookgDt/Dt") or text(entry, "BookgDt/DtTm")[:10])
    details = [each for part in children(entry, "NtryDtls") for each in children(part, "TxDtls")]
    reference = text(entry, "AcctSvcrRef") or text(entry, "NtryRef")
    for detail in details or [entry]:
        sign = _sign(detail) if find(detail, "CdtDbtInd") is not None else _sign(entry)
        amount = _amount(detail, entry, alone=len(details) <= 1)
        other = "CdtrAcct" if sign < 0 else "DbtrAcct"
        yield Booking(
            on,
            sign * amount,
            iban=text(detail, f"RltdPties/{other}/Id/IBAN"),
            end_to_end=text(detail, "Refs/EndToEndId"),
            words=(text(detail, "RmtInf/Ustrd") or text(entry, "AddtlNtryInf"))[:300],
            reason=text(detail, "RtrInf/Rsn/Cd"),
            reference=text(detail, "Refs/AcctSvcrRef") or reference,
        )


def _amount(detail: etree._Element, entry: etree._Element, *, alone: bool) -> int:
    """In cents: that of the detail, or of the entry when there is one."""
    for path in ("Amt", "AmtDtls/TxAmt/Amt"):
        found = find(detail, path)
        if found is not None:
            return cents_of(found)
    whole = find(entry, "Amt")
    if whole is None or not alone:
        raise Unreadable("no amount")
    return cents_of(whole)


def cents_of(element: etree._Element) -> int:
    """Raises Unreadable for what is no amount in euros."""
    if element.get("Ccy", "EUR") != "EUR":
        raise Unreadable("not in euros")
    return cents(element.text or "")


def cents(written: str) -> int:
    """`180.00` in cents. Raises Unreadable."""
    if not _AMOUNT.fullmatch(written.strip()):
        raise Unreadable("no amount")
    amount = Decimal(written.strip()) * 100
    if amount != int(amount):
        raise Unreadable("no amount")
    return int(amount)


def _sign(element: etree._Element) -> int:
    return -1 if text(element, "CdtDbtInd") == "DBIT" else 1


def _day(written: str) -> date:
    try:
        return date.fromisoformat(written)
    except ValueError:
        raise Unreadable("no date") from None
