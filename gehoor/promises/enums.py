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
    READY = "ready", _("klaarleggen")
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


class Proof(TextChoices):
    """What shows that a promise was kept (fulfilment says which will do for which kind)."""

    MESSAGE = "message", _("bericht aan de klant")
    CALL = "call", _("gesprek of poging")
    TRACK_CODE = "track", _("track-en-tracecode")
    MAIL_LOG = "mail", _("verstuurde mail met bijlage")
    SCAN = "scan", _("scan of ontvangstbewijs")
    PAYMENT = "paid", _("betaaldatum en kenmerk")
    TICK = "tick", _("afgevinkt met naam")


class Rhythm(TextChoices):
    """How often a recurring update comes."""

    WEEKLY = "weekly", _("elke week")
    MONTHLY = "monthly", _("elke maand")


class CauseCode(TextChoices):
    """Why a promise was broken."""

    FORGOTTEN = "forgotten", _("blijven liggen")
    TOO_BUSY = "too-busy", _("te druk")
    TOO_TIGHT = "too-tight", _("te krap beloofd")
    SUPPLIER = "supplier", _("leverancier of vervoerder te laat")
    COLLEAGUE = "colleague", _("andere afdeling te laat")
    CUSTOMER = "customer", _("wachten op de klant")
    SYSTEM = "system", _("storing of fout in een systeem")
    OTHER = "other", _("anders")
