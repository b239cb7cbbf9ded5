from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Doer(TextChoices):
    """Who does a step."""

    TEAM = "team", _("wij")
    PARTNER = "partner", _("een partner voor ons")
    CUSTOMER = "customer", _("de klant")


class Unit(TextChoices):
    """How the term of a step is counted (promises.terms.house)."""

    WORKING_DAYS = "working-days", _("werkdagen")
    SERVICE_HOURS = "service-hours", _("uren dat wij open zijn")
    DAYS = "days", _("dagen op de kalender")


class Alarm(TextChoices):
    """Who stands behind the owner, and is called before the date passes."""

    LEAD = "lead", _("teamleider")
    MANAGER = "manager", _("manager")


class When(TextChoices):
    """Whether a step is taken when its turn comes; what it looks at always lies before it."""

    ALWAYS = "always", _("altijd")
    DONE = "done", _("als de klant een eerdere stap deed")
    NOT_DONE = "not-done", _("als de klant een eerdere stap niet deed")
    CHOSEN = "chosen", _("alleen als een medewerker de stap kiest")


class Outcome(TextChoices):
    """How a step ended."""

    DONE = "done", _("gedaan")
    LAPSED = "lapsed", _("niet gedaan door de klant")
    PASSED = "passed", _("overgeslagen door een medewerker")


class Says(TextChoices):
    """The texts of a step, each in Dutch and in English."""

    TITLE = "title", _("naam van de stap")
    WORDING = "wording", _("de toezegging, of wat de klant doet")
    TOLD = "told", _("wat de klant leest")
    NEXT = "next", _("wat er daarna gebeurt")
    SLOW = "slow", _("waarom duurt dit?")
    TODO = "todo", _("wat de klant klaarlegt of regelt")
    REASON = "reason", _("waarom de klant dit doet")
    ALTERNATIVE = "alternative", _("hoe wij het anders doen")
    CONSEQUENCE = "consequence", _("wat er gebeurt als de klant het niet doet")
    DONE = "done", _("hoe de stap heet als hij klaar is, in één woord")
