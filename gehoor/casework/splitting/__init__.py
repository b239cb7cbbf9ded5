"""What one message asks: each question with the customer's own words and where they stand. Pure.

    body       what the customer wrote now, in sentences and list items
    clauses    a sentence that asks several things, cut where the next begins
    cues       what a clause is: a request, courtesy, rhetoric, trouble (from asking, tones and joints)
    matters    which of those are questions of their own

Rules and lists of words, no model: it runs for each mail before anything is promised, so it has to be
fast, the same every time, and something that a colleague can argue with. docs/benchmarks.md says what it
misses; a colleague confirms or corrects what it proposes.
"""

from .asked import LONGEST, MOST, Asked, split

__all__ = ["LONGEST", "MOST", "Asked", "split"]
