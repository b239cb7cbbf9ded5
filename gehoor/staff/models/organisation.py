"""The organisation, its brands with their hours, its own places, and who works for it elsewhere."""

from __future__ import annotations

from datetime import date, time
from zoneinfo import ZoneInfo

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q
from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _

from gehoor.core.calendars import ServiceHours
from gehoor.core.phone_numbers import NotAServiceNumber, ServiceNumber, service_number
from gehoor.core.trail import tracked

from ..enums import Language, PartnerKind, Role

PAID_LINE = r"^\D*(0031|31)?\D*0?\D*(9|18\d\d\D*$)"
"""A number that costs the caller money (core.phone_numbers): the last guard, whoever writes the row."""


@tracked()
class Organisation(models.Model):
    """The one organisation that this installation serves.

    Who has a role of `second_factor_for` signs in with more than a password.
    """

    name = models.CharField(_("naam"), max_length=200)
    zone = models.CharField(_("tijdzone"), max_length=60, default="Europe/Amsterdam")
    language = models.CharField(_("taal"), max_length=2, choices=Language, default=Language.DUTCH)
    second_factor_for = ArrayField(
        models.CharField(max_length=20, choices=Role), default=list, blank=True
    )
    is_the_one = models.BooleanField(default=True, editable=False, unique=True)

    class Meta:
        constraints = [
            models.CheckConstraint(condition=Q(is_the_one=True), name="one_organisation"),
        ]

    def __str__(self) -> str:
        return self.name


@tracked()
class ServiceCalendar(models.Model):
    """Opening hours: `weekly` holds seven lists, Monday first, of ["08:00", "20:00"] pairs.

    `apart` holds what has other hours than the rest: {"channel": "phone", "skill": 3, "weekly": [...]},
    with "" and null for every channel and every skill. Holidays and closed days hold for all alike.
    """

    name = models.CharField(max_length=100)
    zone = models.CharField(max_length=60, default="Europe/Amsterdam")
    weekly = models.JSONField()
    country = models.CharField(max_length=2, default="NL", blank=True)
    good_friday = models.BooleanField(default=False)
    closed = models.JSONField(default=list, blank=True)
    apart = models.JSONField(default=list, db_default=[], blank=True)

    def __str__(self) -> str:
        return self.name

    def hours(self, channel: str = "", skill: int | None = None) -> ServiceHours:
        """When people are there, on a channel and for a skill (its key) when one is given."""
        return ServiceHours(
            zone=ZoneInfo(self.zone),
            weekly=tuple(
                tuple(
                    (time.fromisoformat(opens), time.fromisoformat(closes))
                    for opens, closes in spans
                )
                for spans in self._weekly(channel, skill)
            ),
            country=self.country,
            good_friday=self.good_friday,
            closed=frozenset(date.fromisoformat(each) for each in self.closed),
        )

    def _weekly(self, channel: str, skill: int | None) -> list[list[list[str]]]:
        """The closest of what fits: of the skill on the channel, of the skill, of the channel, of all."""
        fits = {(each["channel"], each["skill"]): each["weekly"] for each in self.apart}
        for which in ((channel, skill), ("", skill), (channel, None)):
            if which in fits:
                return fits[which]  # type: ignore[no-any-return]
        return self.weekly  # type: ignore[no-any-return]


@tracked()
class Brand(models.Model):
    """The name and the contact block under which a customer knows us."""

    name = models.CharField(_("naam"), max_length=100, unique=True)
    prefix = models.CharField(
        max_length=3, unique=True, help_text="First letters of case references."
    )
    phone = models.CharField(_("telefoon"), max_length=40, blank=True)
    mail = models.EmailField(_("e-mailadres"), blank=True)
    website = models.URLField(blank=True)
    calendar = models.ForeignKey(ServiceCalendar, on_delete=models.PROTECT)

    class Meta:
        constraints = [
            models.CheckConstraint(condition=~Q(phone__regex=PAID_LINE), name="no_paid_line"),
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def number(self) -> ServiceNumber | None:
        """The service number; None when there is none, or none that customers can be given."""
        return _number(self.phone)

    @property
    def slug(self) -> str:
        """By which addresses name it: `kwartelhof-wonen`."""
        return slugify(self.name) or str(self.pk)


@tracked()
class Branch(models.Model):
    """One of our own places: a shop, a pharmacy, an office. Colleagues and teams may belong to one.

    Customers find it on the contact page of its `brand`, at its `street` and open by its `calendar`.
    """

    name = models.CharField(_("naam"), max_length=100, unique=True)
    place = models.CharField(_("plaats"), max_length=100)
    brand = models.ForeignKey(Brand, models.PROTECT, null=True, blank=True, related_name="branches")
    street = models.CharField(_("straat en huisnummer"), max_length=100, blank=True)
    postcode = models.CharField(_("postcode"), max_length=10, blank=True)
    phone = models.CharField(_("telefoon"), max_length=40, blank=True)
    calendar = models.ForeignKey(ServiceCalendar, models.PROTECT, null=True, blank=True)

    class Meta:
        verbose_name_plural = "branches"
        constraints = [
            models.CheckConstraint(
                condition=~Q(phone__regex=PAID_LINE), name="no_paid_line_of_branch"
            ),
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def number(self) -> ServiceNumber | None:
        return _number(self.phone)


def _number(typed: str) -> ServiceNumber | None:
    try:
        return service_number(typed)
    except NotAServiceNumber:
        return None


class Partner(models.Model):
    """Another organisation that does part of what we promise; the word is ours, so no customer reads it."""

    name = models.CharField(_("naam"), max_length=100, unique=True)
    kind = models.CharField(max_length=20, choices=PartnerKind)

    def __str__(self) -> str:
        return self.name
