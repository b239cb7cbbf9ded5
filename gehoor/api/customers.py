"""Where a program brings in customers and their history from an old system (requirement K08)."""

from __future__ import annotations

import json
from typing import Any

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

from gehoor.staff.models import Team
from gehoor.takeover.actions.bringing import Row, bring_in
from gehoor.takeover.rules import NotALine

from .access import body_within, importers, problem

LARGEST = 4 * 1024 * 1024
MOST = 1_000


@importers
@csrf_exempt
@require_POST
def customers(request: HttpRequest) -> HttpResponse:
    """{"system": "crm", "team": "…", "lines": [{…}]}: the columns of `gehoor import customers`.

    Answers how many were new, there already, and which were left out and why; sending it again is harmless.
    """
    body = body_within(request, LARGEST)
    if body is None:
        return problem(413, f"At most {LARGEST // 1024 // 1024} MB at a time: send fewer lines.")
    try:
        said = json.loads(body)
        system, lines = str(said["system"]).strip()[:40], said["lines"]
        if not (system and isinstance(lines, list)):
            raise ValueError
    except (ValueError, KeyError, TypeError, RecursionError):
        return problem(400, 'Send JSON: {"system": "crm", "lines": [{"mail": "…"}]}.')
    if len(lines) > MOST:
        return problem(413, f"At most {MOST} lines at a time: send them in parts.")
    team = _team(said.get("team"))
    if team is None:
        return problem(400, "Name the team that answers for them: give its name in “team”.")
    counts = bring_in(system, team, enumerate(map(_row, lines), 1), lambda: None)
    left_out = [{"line": each.number, "reason": each.reason} for each in counts.bad]
    answer = {"read": counts.read, "new": counts.new, "there": counts.there, "left_out": left_out}
    return JsonResponse(answer, status=422 if left_out else 200)


def _row(line: Any) -> Row:
    return line if isinstance(line, dict) else NotALine("is no object: give its columns by name.")


def _team(name: Any) -> Team | None:
    """The team of that name, or the only one there is."""
    teams = Team.objects.select_related("brand__calendar", "lead")
    found = list(teams.filter(name=str(name)) if name else teams[:2])
    return found[0] if len(found) == 1 else None
