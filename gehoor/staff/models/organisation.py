"""The organisation, its brands with their hours, its own places, and who works for it elsewhere."""

from __future__ import annotations

from datetime import date, time
from zoneinfo import ZoneInfo

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from gehoor.core.calendars import ServiceHours
from gehoor.core.trail import tracked

from ..enums import Language, PartnerKind, Role


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
    """Opening hours: `weekly` holds seven lists, Monday first, of ["08:00", "20:00"] pairs."""

    name = models.CharField(max_length=100)
    zone = models.CharField(max_length=60, default="Europe/Amsterdam")
    weekly = models.JSONField()
    country = models.CharField(max_length=2, default="NL", blank=True)
    good_friday = models.BooleanField(default=False)
    closed = models.JSONField(default=list, blank=True)

    def __str__(self) -> str:
        return self.name

    def hours(self) -> ServiceHours:
        return ServiceHours(
            zone=ZoneInfo(self.zone),
            weekly=tuple(
                tuple(
                    (time.fromisoformat(opens), time.fromisoformat(closes))
                    for opens, closes in spans
                )
                for spans in self.weekly
            ),
            country=self.country,
            good_friday=self.good_friday,
            closed=frozenset(date.fromisoformat(each) for each in self.closed),
        )


@tracked()
class Brand(models.Model):
    """The name and the contact block under which a customer knows us."""

    name = models.CharField(_("naam"), max_length=100, unique=True)
    prefix = models.CharField(
        max_length=3, unique=True, help_text="First letters of case references."
    )
    phone = models.CharField(_("telefoon"), max_length=40, blank=True)
    phone_note = models.CharField(max_length=100, blank=True)
    mail = models.EmailField(_("e-mailadres"), blank=True)
    website = models.URLField(blank=True)
    calendar = models.ForeignKey(ServiceCalendar, on_delete=models.PROTECT)

    def __str__(self) -> str:
        return self.name


class Branch(models.Model):
    """One of our own places: a shop, a pharmacy, an office. Colleagues and teams may belong to one."""

    name = models.CharField(_("naam"), max_length=100, unique=True)
    place = models.CharField(_("plaats"), max_length=100)

    class Meta:
        verbose_name_plural = "branches"

    def __str__(self) -> str:
        return self.name


class Partner(models.Model):
    """Another organisation that does part of what we promise; the word is ours, so no customer reads it."""

    name = models.CharField(_("naam"), max_length=100, unique=True)
    kind = models.CharField(max_length=20, choices=PartnerKind)

    def __str__(self) -> str:
        return self.name
