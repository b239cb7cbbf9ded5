from __future__ import annotations

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _

from gehoor.core.trail import tracked
from gehoor.core.vault import SecretField
from gehoor.staff.models import Team


class Security(TextChoices):
    TLS = "tls", _("TLS")
    STARTTLS = "starttls", _("STARTTLS")
    NONE = "none", _("geen (alleen op deze machine)")


@tracked(
    exclude=[
        *("imap_password", "smtp_password", "uid_validity", "last_uid", "reconciled_at"),
        *("received_ok_at", "receive_error", "receive_error_at"),
        *("sent_ok_at", "send_error", "send_error_at"),
    ]
)
class Mailbox(models.Model):
    """An address of ours: where its mail comes from (IMAP, or only our own listener) and goes out by.

    `plus_addressing` says that mail to name+anything@domain arrives too, so that reply addresses can
    carry a token. `authserv_id` is the name under which the mail server before us writes down its checks
    of senders (Authentication-Results). `followed_from` is the day from which mail in the folder is ours
    to answer: what lay there longer when we first looked was answered elsewhere. The health fields are
    what the channel page shows: the last success and the last error in words.
    """

    address = models.EmailField(unique=True)
    name = models.CharField(max_length=100)
    aliases = ArrayField(models.EmailField(), default=list, blank=True)
    team = models.ForeignKey(Team, on_delete=models.PROTECT, related_name="mailboxes")
    plus_addressing = models.BooleanField(default=True)
    active = models.BooleanField(default=True)
    authserv_id = models.CharField(max_length=255, blank=True)

    imap_host = models.CharField(max_length=255, blank=True)
    imap_port = models.PositiveIntegerField(default=993)
    imap_security = models.CharField(max_length=10, choices=Security, default=Security.TLS)
    imap_user = models.CharField(max_length=320, blank=True)
    imap_password = SecretField(blank=True, default="")
    imap_folder = models.CharField(max_length=255, default="INBOX")
    followed_from = models.DateField(null=True)
    uid_validity = models.BigIntegerField(null=True)
    last_uid = models.BigIntegerField(default=0)
    reconciled_at = models.DateTimeField(null=True)

    smtp_host = models.CharField(max_length=255, blank=True)
    smtp_port = models.PositiveIntegerField(default=587)
    smtp_security = models.CharField(max_length=10, choices=Security, default=Security.STARTTLS)
    smtp_user = models.CharField(max_length=320, blank=True)
    smtp_password = SecretField(blank=True, default="")

    received_ok_at = models.DateTimeField(null=True)
    receive_error = models.CharField(max_length=500, blank=True)
    receive_error_at = models.DateTimeField(null=True)
    sent_ok_at = models.DateTimeField(null=True)
    send_error = models.CharField(max_length=500, blank=True)
    send_error_at = models.DateTimeField(null=True)

    class Meta:
        verbose_name_plural = "mailboxes"

    def __str__(self) -> str:
        return self.address


class Fetched(models.Model):
    """A mail in the folder that we have, or left: what the daily reconciliation compares with the server.

    Only the present `uid_validity` of a mailbox is kept, and only while the mail is in the folder.
    """

    mailbox = models.ForeignKey(Mailbox, on_delete=models.CASCADE, related_name="fetched")
    uid = models.BigIntegerField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["mailbox", "uid"], name="fetched_once")]

    def __str__(self) -> str:
        return f"{self.uid} in {self.mailbox_id}"
