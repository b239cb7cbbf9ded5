"""What makes an article complete. A person reads why it is not."""

from __future__ import annotations

from django.utils.translation import gettext as _


class Refused(ValueError):
    """An article that a customer could not use; the message says what to do."""


def check_complete(texts: list[str]) -> None:
    if not all(each.strip() for each in texts):
        raise Refused(_("Schrijf de titel en de uitleg in het Nederlands en in het Engels."))


def check_same_steps(dutch: list[str], english: list[str]) -> None:
    if len(dutch) != len(english):
        raise Refused(
            _("Er zijn %(nl)s stappen in het Nederlands en %(en)s in het Engels: maak ze gelijk.")
            % {"nl": len(dutch), "en": len(english)}
        )
