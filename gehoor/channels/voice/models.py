"""A call that we lead ourselves, as it stands: any web process takes it further from here."""

from __future__ import annotations

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q

from gehoor.core import clock
from gehoor.outages.models import Outage
from gehoor.promises.models import Promise

from ..calls.models import Call, Event
from .contract import At


class Course(models.Model):
    """How far a call is in its plan: `at`, and how often in a row nothing useful was keyed in (`tries`).

    `postcode` and `number` are what was keyed in. `outage` was announced in it. `promise` is the call back
    that it ended in. `flagged_at` is when its case was marked for the cost of the call.
    """

    call = models.OneToOneField(Call, on_delete=models.PROTECT, related_name="course")
    at = models.CharField(max_length=10, choices=[(each, each) for each in At], default=At.NEW)
    tries = models.PositiveSmallIntegerField(default=0)
    postcode = models.CharField(max_length=6, blank=True)
    number = models.CharField(max_length=40, blank=True)
    outage = models.ForeignKey(Outage, on_delete=models.PROTECT, null=True, related_name="courses")
    promise = models.ForeignKey(Promise, on_delete=models.PROTECT, null=True, related_name="+")
    began_at = models.DateTimeField(default=clock.now)
    flagged_at = models.DateTimeField(null=True)

    class Meta:
        indexes = [
            models.Index(
                fields=["began_at"],
                name="course_to_flag",
                condition=Q(outage__isnull=False, flagged_at=None),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.call_id} at {self.at}"


class Turn(models.Model):
    """What we answered to one event of a call (`steps` as they went out): a repeat is answered the same."""

    course = models.ForeignKey(Course, on_delete=models.PROTECT, related_name="turns")
    event = models.OneToOneField(Event, on_delete=models.PROTECT, related_name="turn")
    lines = ArrayField(models.CharField(max_length=20), default=list)
    steps = models.JSONField()
    at = models.DateTimeField(default=clock.now)

    def __str__(self) -> str:
        return f"turn {self.pk} of {self.course_id}"
