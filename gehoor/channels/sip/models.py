"""The line by which telephone calls reach us ourselves, over SIP."""

from __future__ import annotations

from django.contrib.postgres.fields import ArrayField
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models

from gehoor.core.trail import tracked
from gehoor.core.vault import SecretField

from ..calls.models import Exchange


@tracked(fields=["addresses", "host", "username", "registers", "everybody", "most_calls"])
class Trunk(models.Model):
    """A SIP trunk or exchange: who may call us, and where we call our colleagues.

    `addresses` are the networks that its calls come from ("203.0.113.0/28"); any other is refused. `host`
    ("sip.example.nl", "10.0.0.5:5060") is where colleagues are called, as `username` with `password` when
    it asks, and where we register with those if it `registers`. `everybody` is the number there that
    rings for everybody. `most_calls` is how many calls it may have with us at once.
    """

    exchange = models.OneToOneField(Exchange, on_delete=models.PROTECT, related_name="trunk")
    addresses = ArrayField(models.CharField(max_length=50))
    host = models.CharField(max_length=255)
    username = models.CharField(max_length=100, blank=True)
    password = SecretField(blank=True)
    registers = models.BooleanField(default=False)
    everybody = models.CharField(max_length=40)
    most_calls = models.PositiveSmallIntegerField(
        default=30, validators=[MinValueValidator(1), MaxValueValidator(200)]
    )

    def __str__(self) -> str:
        return f"trunk of {self.exchange_id}"
