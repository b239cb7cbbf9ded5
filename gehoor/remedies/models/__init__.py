from .faults import Fault
from .netting import Instalment, Netting
from .payouts import Account, House, PaymentFile, Payout
from .refunds import Refund
from .statements import Line, Statement

__all__ = [
    "Account",
    "Fault",
    "House",
    "Instalment",
    "Line",
    "Netting",
    "PaymentFile",
    "Payout",
    "Refund",
    "Statement",
]
