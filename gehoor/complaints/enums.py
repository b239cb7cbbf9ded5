from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Regime(TextChoices):
    """Which rule sets the term of a complaint (gehoor.promises.terms.complaints holds those of the law)."""

    HOUSE = "house", _("onze eigen termijn")
    AWB = "awb", _("Awb: zes weken")
    AWB_COMMITTEE = "awb-committee", _("Awb met adviescommissie: tien weken")
    CARE = "care", _("Wkkgz: zes weken")
    FINANCIAL = "financial", _("Kifid: acht weken")


BY_LAW = {Regime.AWB, Regime.AWB_COMMITTEE, Regime.CARE}


class Ground(TextChoices):
    """What a complaint is about: what the yearly figures count by."""

    PROMISE = "promise", _("belofte niet nagekomen")
    WAITING = "waiting", _("te lang wachten")
    TREATMENT = "treatment", _("hoe iemand werd behandeld")
    INFORMATION = "information", _("onjuiste of geen informatie")
    PRODUCT = "product", _("product of dienst")
    MONEY = "money", _("rekening of terugbetaling")
    OTHER = "other", _("anders")


class Outcome(TextChoices):
    """What the organisation thinks of a complaint, said to the customer in the answer."""

    FOUNDED = "founded", _("gegrond")
    PARTLY = "partly", _("deels gegrond")
    UNFOUNDED = "unfounded", _("ongegrond")
    SETTLED = "settled", _("in overleg opgelost")


class Found(TextChoices):
    """How a complaint came into the register."""

    PROPOSED = "proposed", _("herkend en bevestigd")
    COLLEAGUE = "colleague", _("door een collega gehoord")
    CUSTOMER = "customer", _("door de klant zelf ingediend")
