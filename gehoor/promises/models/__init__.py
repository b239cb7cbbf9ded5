from .aftermath import Cause, Interim
from .ledger import Breach, Keeping, Promise, PromiseQuerySet, Release, Renegotiation
from .series import Series
from .shifts import Shift, ShiftStep
from .slots import Booking, Offer, Slot, SlotPlan

__all__ = [
    "Booking",
    "Breach",
    "Cause",
    "Interim",
    "Keeping",
    "Offer",
    "Promise",
    "PromiseQuerySet",
    "Release",
    "Renegotiation",
    "Series",
    "Shift",
    "ShiftStep",
    "Slot",
    "SlotPlan",
]
