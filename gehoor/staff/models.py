"""Who we are: the organisation, its brands with their hours, its teams and colleagues."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from typing import Any, ClassVar, Self
from zoneinfo import ZoneInfo

from django.contrib.auth.models import AbstractBaseUser, BaseUserManager, PermissionsMixin
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _

from gehoor.core import clock
from gehoor.core.calendars import ServiceHours
from gehoor.core.trail import tracked

from . import rules
from .enums import Language, PartnerKind, Role
from .topics import pattern, told_of


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


@tracked()
class Team(models.Model):
    """People who answer for one brand, with the term in which they do.

    `answer_minutes` is service time (minutes within the brand's opening hours) for a written question.
    `topics` are the words by which a question of this brand finds the team (see staff.topics).
    """

    name = models.CharField(max_length=100, unique=True)
    brand = models.ForeignKey(Brand, on_delete=models.PROTECT, related_name="teams")
    lead = models.ForeignKey("Colleague", on_delete=models.PROTECT, related_name="leads")
    answer_minutes = models.PositiveIntegerField(default=480)
    topics = ArrayField(models.CharField(max_length=60), default=list, blank=True)
    branch = models.ForeignKey(
        Branch, on_delete=models.PROTECT, null=True, blank=True, related_name="teams"
    )

    class Meta:
        constraints = [
            models.CheckConstraint(condition=Q(answer_minutes__gt=0), name="term_is_positive"),
        ]

    def __str__(self) -> str:
        return self.name

    def hours(self) -> ServiceHours:
        return self.brand.calendar.hours()

    @property
    def answer_term(self) -> timedelta:
        return timedelta(minutes=self.answer_minutes)

    @cached_property
    def at_work(self) -> list[Colleague]:
        """Who can be given work, looked up once for this instance: a worker keeps one for seconds."""
        members = self.members.here().filter(role__in=[Role.AGENT, Role.LEAD])
        return list(members.order_by("pk"))

    @cached_property
    def manager(self) -> Colleague | None:
        """The first manager who is here, looked up once for this instance."""
        return Colleague.objects.here().filter(role=Role.MANAGER).order_by("pk").first()

    @cached_property
    def routes(self) -> list[tuple[Team, re.Pattern[str]]]:
        """The teams of this brand with topics and what finds these, looked up once like `at_work`."""
        teams = Team.objects.filter(brand=self.brand_id).exclude(topics=[])
        found = teams.select_related("brand__calendar", "lead").order_by("pk")
        return [(each, words) for each in found if (words := pattern(each.topics))]

    def answering(self, question: str) -> Team:
        """The team of this brand whose topics it speaks of most; this one when none stands out."""
        told = {team: told_of(question, words) for team, words in self.routes}
        most = max(told.values(), default=0)
        best = [team for team, number in told.items() if number == most and most]
        return best[0] if len(best) == 1 else self


class ColleagueManager(BaseUserManager["Colleague"]):
    def create_user(self, mail: str, password: str, **fields: Any) -> Colleague:
        colleague = self.model(mail=mail.strip().lower(), **fields)
        colleague.set_password(password)
        colleague.save()
        return colleague

    def get_by_natural_key(self, mail: str | None) -> Colleague:
        return self.get(mail=(mail or "").strip().lower())


class ColleagueQuerySet(models.QuerySet["Colleague"]):
    def here(self) -> Self:
        """Who can be given work."""
        return self.filter(is_active=True)


@tracked(exclude=["password", "last_login"])
class Colleague(AbstractBaseUser, PermissionsMixin):
    """Somebody who works here; signs in with a mail address."""

    mail = models.EmailField(_("e-mailadres"), unique=True)
    name = models.CharField(_("naam"), max_length=100)
    role = models.CharField(max_length=20, choices=Role, default=Role.AGENT)
    team = models.ForeignKey(
        Team, on_delete=models.PROTECT, null=True, blank=True, related_name="members"
    )
    branch = models.ForeignKey(
        Branch, on_delete=models.PROTECT, null=True, blank=True, related_name="colleagues"
    )
    language = models.CharField(max_length=2, choices=Language, default=Language.DUTCH)
    is_active = models.BooleanField(default=True)
    leaves_on = models.DateField(_("laatste werkdag"), null=True, blank=True)

    USERNAME_FIELD = "mail"
    EMAIL_FIELD = "mail"
    REQUIRED_FIELDS: ClassVar[list[str]] = ["name"]

    objects = ColleagueManager.from_queryset(ColleagueQuerySet)()

    def __str__(self) -> str:
        return self.name

    @property
    def first_name(self) -> str:
        return self.name.split(" ")[0]

    def is_here_for(self, moment: datetime, zone: ZoneInfo) -> bool:
        """Whether a new promise for that moment can be theirs."""
        if self.leaves_on is None:
            return True
        day, today = moment.astimezone(zone).date(), clock.now().astimezone(zone).date()
        return rules.is_here_for(self.leaves_on, day, today)


class InvitationQuerySet(models.QuerySet["Invitation"]):
    def valid(self) -> Self:
        return self.filter(used_at=None, expires_at__gt=clock.now(), colleague__is_active=True)

    def unsent(self) -> Self:
        """What is still to go out by mail."""
        return self.valid().filter(sent_at=None).order_by("send_at", "pk")


@tracked(fields=["colleague", "by", "expires_at", "used_at"])
class Invitation(models.Model):
    """A link by which a colleague chooses a password: the first time, or after it was forgotten.

    Only the digest of what is in the link is stored. A newer one ends the older (`expires_at`).
    """

    colleague = models.ForeignKey(Colleague, on_delete=models.PROTECT, related_name="invitations")
    by = models.ForeignKey(Colleague, on_delete=models.PROTECT, null=True, related_name="+")
    digest = models.CharField(max_length=64, unique=True)
    made_at = models.DateTimeField(default=clock.now)
    expires_at = models.DateTimeField()
    used_at = models.DateTimeField(null=True)
    send_at = models.DateTimeField(default=clock.now)
    sent_at = models.DateTimeField(null=True)
    error = models.CharField(max_length=500, blank=True)

    objects = InvitationQuerySet.as_manager()

    def __str__(self) -> str:
        return f"{self.colleague_id} until {self.expires_at:%d-%m-%Y}"
