"""Passwords of mailboxes at rest: encrypted with a key that lies outside the database."""

from __future__ import annotations

import base64
import hashlib
from typing import TYPE_CHECKING, Any

from cryptography.fernet import Fernet, InvalidToken
from django.conf import settings
from django.db import models

if TYPE_CHECKING:
    _Text = models.TextField[str, str]
else:
    _Text = models.TextField


def _fernet() -> Fernet:
    key = hashlib.sha256(b"gehoor vault\0" + settings.GEHOOR_SECRET_KEY.encode()).digest()
    return Fernet(base64.urlsafe_b64encode(key))


def lock(text: str) -> str:
    """`text` encrypted, for a field of somebody else's table."""
    return _fernet().encrypt(text.encode()).decode()


def unlock(text: str) -> str:
    """What was locked. Raises InvalidToken for another installation's key."""
    return _fernet().decrypt(text.encode()).decode()


class SecretField(_Text):
    """Text that is stored encrypted; it cannot be searched, and a dump does not show it."""

    def get_prep_value(self, value: Any) -> Any:
        return _fernet().encrypt(value.encode()).decode() if value else ""

    def from_db_value(self, value: str | None, *_: object) -> str:
        if not value:
            return ""
        try:
            return _fernet().decrypt(value.encode()).decode()
        except InvalidToken:  # another installation's key: the password must be entered again
            return ""
