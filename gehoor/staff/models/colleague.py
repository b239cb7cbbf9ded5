"""Somebody who works here."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any, ClassVar, Self
from zoneinfo import ZoneInfo

from django.contrib.auth.models import AbstractBaseUser, BaseUserManager, PermissionsMixin
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from gehoor.core import clock
from gehoor.core.trail import tracked

from .. import rules
from ..enums import Language, Role
from .organisation import Branch


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
        """Who works here."""
        return self.filter(is_active=True)

    def present(self, day: date) -> Self:
        """Who works here and is not away that day: who can be given work, and called."""
        until = Q(away_until=None) | Q(away_until__gte=day)
        return self.here().exclude(Q(away_from__lte=day) & until)


@tracked(exclude=["password", "last_login", "seen_at", "spared"])
class Colleague(AbstractBaseUser, PermissionsMixin):
    """Somebody who works here; signs in with a mail address.

    `away_from` and `away_until` are the first and the last day of an absence, ill or on leave; without the
    last it is not known yet when they are back. `seen_at` is when their desk was last seen open, to within
    some minutes. `spared` says which new questions go to others for a while (rules.Spared).
    """

    mail = models.EmailField(_("e-mailadres"), unique=True)
    name = models.CharField(_("naam"), max_length=100)
    role = models.CharField(max_length=20, choices=Role, default=Role.AGENT)
    team = models.ForeignKey(
        "Team", on_delete=models.PROTECT, null=True, blank=True, related_name="members"
    )
    branch = models.ForeignKey(
        Branch, on_delete=models.PROTECT, null=True, blank=True, related_name="colleagues"
    )
    language = models.CharField(max_length=2, choices=Language, default=Language.DUTCH)
    is_active = models.BooleanField(default=True)
    leaves_on = models.DateField(_("laatste werkdag"), null=True, blank=True)
    away_from = models.DateField(_("afwezig vanaf"), null=True, blank=True)
    away_until = models.DateField(_("afwezig tot en met"), null=True, blank=True)
    seen_at = models.DateTimeField(null=True, editable=False)
    spared = models.JSONField(default=list, editable=False)

    USERNAME_FIELD = "mail"
    EMAIL_FIELD = "mail"
    REQUIRED_FIELDS: ClassVar[list[str]] = ["name"]

    objects = ColleagueManager.from_queryset(ColleagueQuerySet)()

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(away_until=None)
                | Q(away_from__isnull=False, away_until__gte=F("away_from")),
                name="away_from_before_until",
            ),
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def first_name(self) -> str:
        return self.name.split(" ")[0]

    @property
    def is_at_desk(self) -> bool:
        """Whether they have a desk open now, or had some minutes ago."""
        return self.seen_at is not None and self.seen_at > clock.now() - rules.STILL_AT_DESK

    def is_here_for(self, moment: datetime, zone: ZoneInfo) -> bool:
        """Whether a new promise for that moment can be theirs."""
        day, today = moment.astimezone(zone).date(), clock.now().astimezone(zone).date()
        if self.is_away(today) or self.is_away(day):
            return False
        return rules.is_here_for(self.leaves_on, day, today)

    def is_away(self, day: date) -> bool:
        """Whether they are ill or on leave that day."""
        return rules.is_away(self.away_from, self.away_until, day)
