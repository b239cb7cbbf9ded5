"""What customers say of how they were helped, and what colleagues say of each other's help.

Helped and friendly are two scores, never one: a friendly answer that did not help is not a good answer
(requirement K30). Nothing here says how long anybody took.
"""

from __future__ import annotations

from typing import Self

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import F, Q

from gehoor.cases.models import Case, Contact
from gehoor.core import clock
from gehoor.staff.models import Colleague

LEAST, MOST = 1, 5
FRIENDLY_ENOUGH = 4
"""From here on a friendliness score is a compliment."""


class FeedbackQuerySet(models.QuerySet["Feedback"]):
    def standing(self) -> Self:
        """The last word on each answer: a customer may think again, and every word is kept."""
        return self.filter(pk__in=self._last()).order_by("-at", "-pk")

    def _last(self) -> models.QuerySet[Feedback, int]:
        newest = Feedback.objects.order_by("answer", "-pk").distinct("answer")
        return newest.values_list("pk", flat=True)

    def compliments(self) -> Self:
        """What is nice to hear, whether or not the matter was solved."""
        return self.filter(Q(friendly__gte=FRIENDLY_ENOUGH) | (Q(helped=True) & ~Q(note="")))


class Feedback(models.Model):
    """What the customer said in `said_in` of our `answer` in a case, and so of its author, `about`.

    `helped` is yes or no, `friendly` 1 to 5 (the satisfaction score, CSAT); either may be missing.
    `told_again` is whether it had to be explained once more, asked after a handover (requirement G18).
    """

    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="feedback")
    said_in = models.OneToOneField(Contact, on_delete=models.PROTECT, related_name="feedback")
    answer = models.ForeignKey(Contact, on_delete=models.PROTECT, related_name="judged")
    about = models.ForeignKey(Colleague, on_delete=models.PROTECT, related_name="feedback")
    helped = models.BooleanField(null=True)
    friendly = models.PositiveSmallIntegerField(
        null=True, validators=[MinValueValidator(LEAST), MaxValueValidator(MOST)]
    )
    note = models.TextField(blank=True)
    told_again = models.BooleanField(null=True)
    at = models.DateTimeField(default=clock.now)

    objects = FeedbackQuerySet.as_manager()

    class Meta:
        indexes = [
            models.Index(fields=["about", "-at"], name="feedback_by_colleague"),
            models.Index(fields=["answer", "-id"], name="feedback_newest"),
        ]
        constraints = [
            models.CheckConstraint(
                condition=Q(friendly=None) | Q(friendly__range=(LEAST, MOST)),
                name="friendly_is_one_to_five",
            ),
            models.CheckConstraint(
                condition=Q(helped__isnull=False) | Q(friendly__isnull=False) | ~Q(note=""),
                name="feedback_says_something",
            ),
        ]

    def __str__(self) -> str:
        return f"helped {self.helped}, friendly {self.friendly} on {self.answer_id}"


class Kudos(models.Model):
    """A colleague thanks a colleague for the help given in a case (requirement W24)."""

    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="kudos")
    by = models.ForeignKey(Colleague, on_delete=models.PROTECT, related_name="kudos_given")
    to = models.ForeignKey(Colleague, on_delete=models.PROTECT, related_name="kudos")
    words = models.CharField(max_length=300)
    at = models.DateTimeField(default=clock.now)

    class Meta:
        indexes = [models.Index(fields=["to", "-at"], name="kudos_by_colleague")]
        constraints = [
            models.CheckConstraint(condition=~Q(words=""), name="kudos_have_words"),
            models.CheckConstraint(condition=~Q(by=F("to")), name="kudos_are_for_another"),
        ]

    def __str__(self) -> str:
        return self.words
