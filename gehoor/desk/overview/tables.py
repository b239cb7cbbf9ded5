"""A report as a table that a spreadsheet opens: the same figures as on the page."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from datetime import datetime

from django.http import HttpRequest, HttpResponse

from .. import moments

AS, CSV = "als", "csv"
BOM = "\ufeff"  # without it a spreadsheet reads the letters wrong
FORMULA = ("=", "+", "-", "@", "\t", "\r")


def wanted(request: HttpRequest) -> bool:
    return request.GET.get(AS) == CSV


def download(name: str, columns: Sequence[str], rows: Iterable[Sequence[object]]) -> HttpResponse:
    """`columns` and `rows` as a file called `name`.csv, moments in our own zone."""
    response = HttpResponse(BOM, content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="{name}.csv"'
    writer = csv.writer(response, delimiter=";")
    writer.writerow(columns)
    writer.writerows([_cell(each) for each in row] for row in rows)
    return response


def _cell(value: object) -> object:
    """A text that a spreadsheet would take for a formula gets an apostrophe: customers write texts."""
    match value:
        case None:
            return ""
        case datetime():
            return f"{value.astimezone(moments.zone()):%Y-%m-%d %H:%M}"
        case str() if value.startswith(FORMULA):
            return f"'{value}"
        case float():
            return f"{value:.3f}"
    return value
