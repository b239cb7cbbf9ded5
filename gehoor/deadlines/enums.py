from enum import StrEnum


class Why(StrEnum):
    """Why nothing is charged for what a customer did not do."""

    DONE = "done"
    FREE = "free"
    MORE = "more"
    EARLY = "early"
    OBJECTED = "objected"
    FEW = "few"
