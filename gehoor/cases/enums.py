from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Channel(TextChoices):
    MAIL = "mail", _("e-mail")
    FORM = "form", _("webformulier")
    CHAT = "chat", _("chat")
    PHONE = "phone", _("telefoon")
    LETTER = "letter", _("brief")
    COUNTER = "counter", _("balie")
    SOCIAL = "social", _("sociale media")
    PAGE = "page", _("statuspagina")
    SMS = "sms", _("sms")


class Direction(TextChoices):
    IN = "in", _("ontvangen")
    OUT = "out", _("verstuurd")


class QuestionState(TextChoices):
    OPEN = "open", _("open")
    ANSWERED = "answered", _("beantwoord")
    LAPSED = "lapsed", _("vervallen")


class ActionState(TextChoices):
    OPEN = "open", _("open")
    DONE = "done", _("gedaan")
    LAPSED = "lapsed", _("verlopen")


class SendState(TextChoices):
    """The life of an outgoing message. `uncertain`: we sent it and never heard whether it arrived."""

    QUEUED = "queued", _("in de wachtrij")
    CLAIMED = "claimed", _("wordt verstuurd")
    SENT = "sent", _("verstuurd")
    UNCERTAIN = "uncertain", _("onzeker")
    FAILED = "failed", _("mislukt")
    BOUNCED = "bounced", _("niet aangekomen")


class OrderStatus(TextChoices):
    """How far an order is, as the order system tells it."""

    PLACED = "placed", _("besteld")
    SENT = "sent", _("verstuurd")
    DELIVERED = "delivered", _("bezorgd")
    CANCELLED = "cancelled", _("geannuleerd")


class ScanKind(TextChoices):
    """What a carrier says happened to a parcel or a pick-up."""

    ANNOUNCED = "announced", _("aangekondigd")
    OUT = "out", _("onderweg naar de klant")
    DONE = "done", _("bezorgd of opgehaald")
    CANCELLED = "cancelled", _("afgezegd door de vervoerder")
    HANDED_IN = "handed-in", _("ingeleverd door de klant")
