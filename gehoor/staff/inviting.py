"""A link by mail with which a colleague chooses a password: when invited, or after forgetting it."""

from __future__ import annotations

from datetime import datetime, timedelta

from django.contrib.auth.password_validation import validate_password
from django.db import transaction

from gehoor.core import clock, tokens

from .models import Colleague, Invitation

LASTS = timedelta(days=7)
LASTS_WHEN_FORGOTTEN = timedelta(hours=2)
MOST_AN_HOUR = 3
PURPOSE = "invitation"


@transaction.atomic
def invite(colleague: Colleague, by: Colleague | None) -> Invitation:
    """A new link; an older one no longer works. `by` is None when the colleague forgot a password."""
    now = clock.now()
    colleague.invitations.valid().update(expires_at=now)
    return Invitation.objects.create(
        colleague=colleague,
        by=by,
        digest=tokens.digest(_token(colleague.pk, now)),
        made_at=now,
        send_at=now,
        expires_at=now + (LASTS if by else LASTS_WHEN_FORGOTTEN),
    )


def forgot(mail: str) -> None:
    """A link for whoever has this address; for a stranger, or asked too often, nothing happens."""
    colleague = Colleague.objects.here().filter(mail=mail.strip().lower()).first()
    if colleague is None:
        return
    since = clock.now() - timedelta(hours=1)
    if colleague.invitations.filter(made_at__gt=since, by=None).count() < MOST_AN_HOUR:
        invite(colleague, None)


def token_of(invitation: Invitation) -> str:
    """What stands in the link: made anew whenever it is needed, and stored nowhere."""
    return _token(invitation.colleague_id, invitation.made_at)


def found_by(token: str) -> Invitation | None:
    return (
        Invitation.objects.valid()
        .filter(digest=tokens.digest(token))
        .select_related("colleague")
        .first()
    )


@transaction.atomic
def accept(invitation: Invitation, password: str) -> Colleague:
    """The colleague chose a password. Raises ValidationError; a link works once."""
    colleague = invitation.colleague
    validate_password(password, colleague)
    Invitation.objects.filter(pk=invitation.pk).update(used_at=clock.now())
    colleague.set_password(password)
    colleague.save(update_fields=["password"])
    return colleague


def _token(colleague_id: int, made_at: datetime) -> str:
    return tokens.make(PURPOSE, f"{colleague_id} {made_at.timestamp():.6f}")
