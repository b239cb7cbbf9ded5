"""The verbs of the ledger. Each runs in its caller's transaction, writes one row and one timeline entry.

They take the contact in which the customer is told, so a promise cannot be made or moved in silence.
"""

from .due import open_actions, open_promises, refresh_due
from .ending import break_, keep, release
from .making import Draft, make, whoever_stays
from .moving import name_partner, renegotiate
from .watching import SOON

__all__ = [
    "SOON",
    "Draft",
    "break_",
    "keep",
    "make",
    "name_partner",
    "open_actions",
    "open_promises",
    "refresh_due",
    "release",
    "renegotiate",
    "whoever_stays",
]
