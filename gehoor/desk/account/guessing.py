"""Against guessing passwords: how many wrong ones are heard before the door stays shut for a while.

Counted in rows, so that every web process counts the same guesses. The limit for one address from one
machine is low; for the address from anywhere and for the machine it is higher, so that a stranger can
hardly lock a colleague out.
"""

from __future__ import annotations

from datetime import timedelta

from gehoor.core import clock

from ..models import FailedSignIn

WINDOW = timedelta(minutes=15)
MOST_FOR_BOTH, MOST_FOR_MAIL, MOST_FOR_MACHINE = 5, 25, 50
FORGOTTEN_AFTER = timedelta(days=1)


def too_many(mail: str, machine: str) -> bool:
    """Whether there were so many wrong passwords that the next is not even looked at."""
    recent = FailedSignIn.objects.filter(at__gt=clock.now() - WINDOW)
    limits = [
        (recent.filter(mail=mail, machine=machine), MOST_FOR_BOTH),
        (recent.filter(mail=mail), MOST_FOR_MAIL),
        (recent.filter(machine=machine), MOST_FOR_MACHINE),
    ]
    return any(len(failures[:limit]) == limit for failures, limit in limits)


def remember_failure(mail: str, machine: str) -> None:
    FailedSignIn.objects.filter(at__lt=clock.now() - FORGOTTEN_AFTER).delete()
    FailedSignIn.objects.create(mail=mail[:320], machine=machine[:45], at=clock.now())


def forget_failures(mail: str, machine: str) -> None:
    """The right password was given: this machine is no guesser of it."""
    FailedSignIn.objects.filter(mail=mail, machine=machine).delete()
