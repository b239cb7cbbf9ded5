"""Money in a scenario: Bram who may pay, our own account, and statements as a bank gives them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from gehoor.core import clock
from gehoor.parties.models import Party
from gehoor.remedies.actions import accounts
from gehoor.remedies.actions.files import set_house
from gehoor.remedies.models import House, Payout
from gehoor.staff.enums import Role
from gehoor.staff.models import Colleague
from tests.support.world import World, local

OURS = "NL91ABNA0417164300"
THEIRS = "NL20INGB0001234567"
_CAMT = """<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt>
<GrpHdr><MsgId>S{name}</MsgId><CreDtTm>2026-03-05T06:00:00</CreDtTm></GrpHdr>
<Stmt><Id>{name}</Id><Acct><Id><IBAN>{account}</IBAN></Id><Ccy>EUR</Ccy></Acct>{entries}</Stmt>
</BkToCstmrStmt></Document>"""
_ENTRY = """<Ntry><Amt Ccy="EUR">{amount}</Amt><CdtDbtInd>{sign}</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>
<BookgDt><Dt>{day}</Dt></BookgDt><AcctSvcrRef>{reference}</AcctSvcrRef><NtryDtls><TxDtls>
<Refs><EndToEndId>{end_to_end}</EndToEndId></Refs><Amt Ccy="EUR">{amount}</Amt><CdtDbtInd>{sign}</CdtDbtInd>
<RltdPties><{side}><Id><IBAN>{iban}</IBAN></Id></{side}></RltdPties>
<RmtInf><Ustrd>Terugbetaling</Ustrd></RmtInf>{returned}</TxDtls></NtryDtls></Ntry>"""


@dataclass(frozen=True)
class Booked:
    """One booking for a statement; `reason` makes it a return."""

    end_to_end: str
    amount: str = "180.00"
    iban: str = THEIRS
    day: date = date(2026, 3, 4)
    reason: str = ""
    reference: str = ""


def camt(*booked: Booked, account: str = OURS, name: str = "1") -> bytes:
    """A statement (camt.053.001.08)."""
    return _CAMT.format(
        name=name, account=account, entries="".join(_entry(each) for each in booked)
    ).encode()


def _entry(booked: Booked) -> str:
    back = bool(booked.reason)
    returned = f"<RtrInf><Rsn><Cd>{booked.reason}</Cd></Rsn></RtrInf>" if back else ""
    return _ENTRY.format(
        amount=booked.amount, sign="CRDT" if back else "DBIT", day=booked.day,
        reference=booked.reference or f"{'R' if back else 'D'}{booked.end_to_end}",
        end_to_end=booked.end_to_end, side="DbtrAcct" if back else "CdtrAcct", iban=booked.iban,
        returned=returned,
    )  # fmt: skip


def office(world: World) -> Colleague:
    """Bram de Wit of the back office, who decides up to EUR 500 and takes payments to the bank."""
    return Colleague.objects.create_user(
        "bram@kwartelhof.example", "een lang wachtwoord", name="Bram de Wit",
        role=Role.BACK_OFFICE, team=world.team,
    )  # fmt: skip


def open_till(world: World, at: str = "2026-02-01 09:00", **limits: int) -> House:
    """From when we pay from an account of ours."""
    with clock.travel(local(at)):
        return set_house(world.lotte, House(name="Kwartelhof Wonen", **limits), OURS)


def holds(party: Party, iban: str = THEIRS) -> None:
    """The account from which this customer paid us."""
    accounts.keep(party, iban, party.name)


def payout() -> Payout:
    return Payout.objects.select_related("promise", "file", "account").latest("pk")
