"""Another party to which we refer a customer, and how that went (requirement K03)."""

from __future__ import annotations

from datetime import datetime
from typing import Self

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from gehoor.cases.models import Case, Contact
from gehoor.core import clock
from gehoor.promises.enums import PromiseState
from gehoor.promises.models import Promise
from gehoor.staff.models import Brand, Colleague


class Destination(models.Model):
    """A party outside: its number, when it can be reached, and what the customer had best say there.

    What customers read is there in Dutch and in English.
    """

    brand = models.ForeignKey(Brand, on_delete=models.PROTECT, related_name="destinations")
    name = models.CharField(_("naam"), max_length=100)
    phone = models.CharField(_("telefoon"), max_length=40)
    website = models.URLField(_("website"), blank=True)
    hours_nl = models.CharField(_("bereikbaar (Nederlands)"), max_length=200)
    hours_en = models.CharField(_("bereikbaar (Engels)"), max_length=200)
    say_nl = models.CharField(_("wat de klant zegt (Nederlands)"), max_length=300)
    say_en = models.CharField(_("wat de klant zegt (Engels)"), max_length=300)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["brand", "name"], name="destination_once"),
        ]

    def __str__(self) -> str:
        return self.name

    def hours(self, language: str) -> str:
        return self.hours_nl if language == "nl" else self.hours_en

    def say(self, language: str) -> str:
        return self.say_nl if language == "nl" else self.say_en


class ReferralQuerySet(models.QuerySet["Referral"]):
    def to_check(self, now: datetime) -> Self:
        """Whose customers are to be asked now whether it worked."""
        due = self.filter(asked_in=None, ask_at__lte=now, promise__state=PromiseState.OPEN)
        return due.order_by("ask_at", "pk")


class Referral(models.Model):
    """A customer was referred in `told_in`, with `reference`; `promise` is that we ask how it went.

    We ask at `ask_at`, in `asked_in`. What the customer says then is `worked`, in `said_in`.
    """

    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="referrals")
    destination = models.ForeignKey(Destination, on_delete=models.PROTECT, related_name="referrals")
    reference = models.CharField(max_length=300, blank=True)
    told_in = models.OneToOneField(Contact, on_delete=models.PROTECT, related_name="referral")
    promise = models.OneToOneField(Promise, on_delete=models.PROTECT, related_name="referral")
    by = models.ForeignKey(Colleague, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=clock.now)
    ask_at = models.DateTimeField()
    asked_in = models.OneToOneField(
        Contact, on_delete=models.PROTECT, null=True, related_name="checks_referral"
    )
    worked = models.BooleanField(null=True)
    said_in = models.OneToOneField(
        Contact, on_delete=models.PROTECT, null=True, related_name="about_referral"
    )

    objects = ReferralQuerySet.as_manager()

    class Meta:
        indexes = [
            models.Index(fields=["ask_at"], name="referral_to_check", condition=Q(asked_in=None)),
        ]
        constraints = [
            models.CheckConstraint(
                condition=Q(worked=None, said_in=None)
                | Q(worked__isnull=False, said_in__isnull=False),
                name="referral_worked_as_said",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.case_id} to {self.destination_id}"
