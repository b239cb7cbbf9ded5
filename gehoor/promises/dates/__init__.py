"""Dates as people say them: `do 14`, `morgen 9.30`, `over 2 werkdagen`, `eind volgende week`, `tue 3pm`.

Dutch and English words are both understood, whoever types them. Pure: `tokens` looks words up, `days`
(with `periods`) and `clocks` are patterns over the tokens. What comes out is read back in full before it
counts, so a guess that is wrong is seen; what could mean two things is refused with both.
"""

from .parsing import Reading, parse
from .reader import NotADate

__all__ = ["NotADate", "Reading", "parse"]
