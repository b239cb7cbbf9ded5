"""Terms: until when something must or will be done, by which rule, and where the rule stands.

Pure functions. `complaints` and `customers` hold what the law gives (with the article), `house` what we say
ourselves; `law` knows how the law counts. None of this is legal advice.
"""

from .term import NotAllowed, Term

__all__ = ["NotAllowed", "Term"]
