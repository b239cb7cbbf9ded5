"""Following a mailbox by IMAP: a cursor over UIDs that moves after commit, and a daily look at everything.

Flags play no part: people read, flag and move mail as they like, and we neither look at that nor change
it. What we have is in Fetched, so that the reconciliation asks for nothing twice; what comes twice all the
same (after a UIDVALIDITY change) is recognised by its bytes.
"""

from __future__ import annotations

import logging
from datetime import timedelta

from django.db import transaction

from gehoor.cases.enums import Channel
from gehoor.core import clock
from gehoor.intake.store import store

from .folder import Fetch, Folder
from .models import Fetched, Mailbox
from .senders import writer_of
from .troubles import TROUBLE

log = logging.getLogger(__name__)

OLD = timedelta(days=2)
"""At the first look, mail that lay there longer was answered elsewhere: `gehoor mail import` brings it."""
RECONCILE = timedelta(days=1)


def catch_up(mailbox: Mailbox, folder: Folder) -> int:
    """Store everything in the folder that we do not have; how many mails that were."""
    if mailbox.uid_validity != folder.validity():
        _start_over(mailbox, folder)
    taken = _take(mailbox, folder, after=mailbox.last_uid)
    if mailbox.reconciled_at is None or clock.now() - mailbox.reconciled_at >= RECONCILE:
        taken += reconcile(mailbox, folder)
    return taken


def reconcile(mailbox: Mailbox, folder: Folder) -> int:
    """Compare the whole folder with what we have, and take what is missing; how many mails that were."""
    taken = _take(mailbox, folder, after=0)
    present = set(folder.uids())
    gone = [uid for uid in _known(mailbox, 0) if uid not in present]
    Fetched.objects.filter(mailbox=mailbox, uid__in=gone).delete()
    mailbox.reconciled_at = clock.now()
    mailbox.save(update_fields=["reconciled_at"])
    return taken


def _start_over(mailbox: Mailbox, folder: Folder) -> None:
    """The first look, or new UIDs for everything: what is older than we follow counts as had."""
    if mailbox.followed_from is None:
        mailbox.followed_from = (clock.now() - OLD).date()
    everything = folder.uids()
    ours = set(folder.uids(since=mailbox.followed_from))
    with transaction.atomic():
        Fetched.objects.filter(mailbox=mailbox).delete()
        left = [Fetched(mailbox=mailbox, uid=uid) for uid in everything if uid not in ours]
        Fetched.objects.bulk_create(left, batch_size=5000)
        mailbox.uid_validity, mailbox.last_uid = folder.validity(), 0
        mailbox.save(update_fields=["uid_validity", "last_uid", "followed_from"])
    log.info("%s: %s mails to take, %s older ones stay", mailbox, len(ours), len(left))


def _take(mailbox: Mailbox, folder: Folder, after: int) -> int:
    uids = folder.uids(after)
    known = _known(mailbox, after)
    missing = [uid for uid in uids if uid not in known]
    taken = sum(_take_group(mailbox, folder, group) for group in folder.groups(missing))
    if uids:
        _advance(mailbox, uids[-1])
    return taken


def _take_group(mailbox: Mailbox, folder: Folder, group: list[int]) -> int:
    """A group at once; when the server cannot give it, each alone, so that one blocks no other."""
    try:
        mails = folder.fetch(group)
    except TROUBLE as error:
        if len(group) == 1:
            log.error("%s: mail %s cannot be fetched: %s", mailbox, group[0], error)
            folder.knock()  # raises when it was the connection and not the mail
            return 0
        folder.knock()
        return sum(_take_group(mailbox, folder, [uid]) for uid in group)
    _keep(mailbox, mails)
    return len(mails)


def _keep(mailbox: Mailbox, mails: list[Fetch]) -> None:
    """Raw mails, what we have, and the cursor: one commit."""
    if not mails:
        return
    with transaction.atomic():
        for mail in mails:
            facts = {"uid": mail.uid, "uid_validity": mailbox.uid_validity}
            arrived = min(mail.at or clock.now(), clock.now())  # a server's clock may be ahead
            sender = writer_of(mail.body)
            store(Channel.MAIL, mailbox.address, mail.body, facts, arrived, sender=sender)
        rows = [Fetched(mailbox=mailbox, uid=mail.uid) for mail in mails]
        Fetched.objects.bulk_create(rows, ignore_conflicts=True)
        _advance(mailbox, max(mail.uid for mail in mails))


def _advance(mailbox: Mailbox, uid: int) -> None:
    if uid > mailbox.last_uid:
        mailbox.last_uid = uid
        mailbox.save(update_fields=["last_uid"])


def _known(mailbox: Mailbox, after: int) -> set[int]:
    rows = Fetched.objects.filter(mailbox=mailbox, uid__gt=after)
    return set(rows.values_list("uid", flat=True))
