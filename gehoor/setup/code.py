"""The code that `gehoor up` prints while there is no organisation: who reads the console may set it up.

It is a keyed hash of this installation's secret, so nothing is stored, and the page that asks for it is
gone with the first organisation. 40 bits, and a wrong guess costs a second, so a neighbour on the network
needs some ten thousand years.
"""

from __future__ import annotations

import time

from gehoor.core import tokens

PURPOSE, SUBJECT = "first run", "this installation"
WRONG_GUESS = 1.0  # seconds


def code() -> str:
    """`abcd-efgh`: short enough to type over from a console."""
    letters = tokens.make(PURPOSE, SUBJECT)[:8]
    return f"{letters[:4]}-{letters[4:]}"


def is_right(typed: str) -> bool:
    """Whether somebody typed the code; capitals, spaces and dashes make no difference."""
    wanted = code().replace("-", "")
    given = "".join(each for each in typed.lower() if each.isalnum())
    if tokens.digest(given) == tokens.digest(wanted):
        return True
    time.sleep(WRONG_GUESS)
    return False
