from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class PromiseKind(TextChoices):
    """What we can promise (processes: call back, answer, decision, refund, ...)."""

    ANSWER = "answer", _("antwoord")
    CALL_BACK = "call-back", _("terugbellen")
    ASSESSMENT = "assessment", _("beoordeling")
    DECISION = "decision", _("besluit")
    REFUND = "refund", _("terugbetaling")
    COMPENSATION = "compensation", _("compensatie")
    PICK_UP = "pick-up", _("ophalen")
    DELIVERY = "delivery", _("bezorging")
    VISIT = "visit", _("afspraak")
    SENDING = "sending", _("toezending")
    UPDATE = "update", _("bericht")


WORDS = {PromiseKind.ANSWER, PromiseKind.ASSESSMENT, PromiseKind.DECISION, PromiseKind.UPDATE}
"""Promises that a message keeps: what was promised is that the customer hears something."""


class PromiseState(TextChoices):
    OPEN = "open", _("open")
    KEPT = "kept", _("nagekomen")
    BROKEN = "broken", _("niet nagekomen")
    RELEASED = "released", _("niet meer nodig")


class Stage(TextChoices):
    """How far an open promise has come on its term; each stage is announced once."""

    FRESH = "fresh", _("ruim op tijd")
    HALF = "half", _("halverwege")
    LATE = "late", _("in gevaar")
