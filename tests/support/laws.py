"""Asking the audit in tests: which checks are broken now."""

from __future__ import annotations

from gehoor.cases.models import Case
from gehoor.insight.laws import audit


def broken(*cases: Case) -> dict[str, int]:
    """The checks of the audit, or of these cases, that find something, with their breaches in words."""
    found: dict[str, int] = {}
    for report in audit(cases=[case.pk for case in cases] or None):
        for breach in report.breaches:
            found[breach.check] = found.get(breach.check, 0) + 1
    return found


def sentences() -> list[str]:
    """Every breach as a colleague reads it."""
    return [
        f"{breach.check}: {breach.reference} {breach.sentence.nl}"
        for report in audit()
        for breach in report.breaches
    ]
