"""The payment file: pain.001.001.09 (CustomerCreditTransferInitiationV09), for SEPA payments in euros.

Every file is validated against `pain.001.001.09.xsd` beside this module before it leaves: our own schema
of the part that we use, written from the published message definition (docs/adr/0017).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from pathlib import Path

from lxml import etree

from .latin import latin

NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09"
SCHEMA = Path(__file__).with_name("pain.001.001.09.xsd")
LONGEST_NAME, LONGEST_WORDS = 70, 140


@dataclass(frozen=True, slots=True)
class Transfer:
    """One payment: `cents` to `iban`, known to both sides by `end_to_end`."""

    end_to_end: str
    cents: int
    name: str
    iban: str
    words: str


@dataclass(frozen=True, slots=True)
class Order:
    """A file of payments from `iban` of `name`, to be done on the day `on`; `made_at` is local time."""

    message_id: str
    made_at: datetime
    on: date
    name: str
    iban: str
    transfers: tuple[Transfer, ...]


class Invalid(ValueError):
    """The file would not be taken by a bank; the message says where."""


def write(order: Order) -> bytes:
    """The file. Raises Invalid when it does not keep to the schema."""
    root = etree.Element(f"{{{NAMESPACE}}}Document", nsmap={None: NAMESPACE})
    initiation = _add(root, "CstmrCdtTrfInitn")
    _header(_add(initiation, "GrpHdr"), order)
    _payments(_add(initiation, "PmtInf"), order)
    check(root)
    content: bytes = etree.tostring(root, xml_declaration=True, encoding="UTF-8")
    return content


def check(root: etree._Element) -> None:
    """Raises Invalid."""
    schema = _schema()
    if not schema.validate(root):
        raise Invalid(str(schema.error_log.last_error))


@cache
def _schema() -> etree.XMLSchema:
    return etree.XMLSchema(etree.parse(SCHEMA))


def _header(here: etree._Element, order: Order) -> None:
    _add(here, "MsgId", order.message_id)
    _add(here, "CreDtTm", order.made_at.replace(tzinfo=None, microsecond=0).isoformat())
    _count(here, order)
    _add(here, "InitgPty/Nm", latin(order.name, LONGEST_NAME))


def _payments(here: etree._Element, order: Order) -> None:
    _add(here, "PmtInfId", order.message_id)
    _add(here, "PmtMtd", "TRF")
    _count(here, order)
    _add(here, "PmtTpInf/SvcLvl/Cd", "SEPA")
    _add(here, "ReqdExctnDt/Dt", order.on.isoformat())
    _add(here, "Dbtr/Nm", latin(order.name, LONGEST_NAME))
    _add(here, "DbtrAcct/Id/IBAN", order.iban)
    _add(here, "DbtrAgt/FinInstnId/Othr/Id", "NOTPROVIDED")
    _add(here, "ChrgBr", "SLEV")
    for each in order.transfers:
        _transfer(_add(here, "CdtTrfTxInf"), each)


def _transfer(here: etree._Element, transfer: Transfer) -> None:
    _add(here, "PmtId/EndToEndId", transfer.end_to_end)
    _add(here, "Amt/InstdAmt", euros(transfer.cents)).set("Ccy", "EUR")
    _add(here, "Cdtr/Nm", latin(transfer.name, LONGEST_NAME))
    _add(here, "CdtrAcct/Id/IBAN", transfer.iban)
    _add(here, "RmtInf/Ustrd", latin(transfer.words, LONGEST_WORDS))


def _count(here: etree._Element, order: Order) -> None:
    _add(here, "NbOfTxs", str(len(order.transfers)))
    _add(here, "CtrlSum", euros(sum(each.cents for each in order.transfers)))


def euros(cents: int) -> str:
    """`180.00`."""
    return f"{cents // 100}.{cents % 100:02}"


def _add(here: etree._Element, path: str, text: str = "") -> etree._Element:
    for name in path.split("/"):
        here = etree.SubElement(here, f"{{{NAMESPACE}}}{name}")
    if text:
        here.text = text
    return here
