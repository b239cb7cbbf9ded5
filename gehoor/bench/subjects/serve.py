"""The measured side of gehoor.bench.subject: answers lines of JSON. Imports nothing of Gehoor."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from typing import Any

Command = Callable[..., dict[str, Any]]


def serve(**commands: Command) -> None:
    """Run the named command for each line until standard input ends."""
    answers, sys.stdout = sys.stdout, sys.stderr  # what libraries print must not pass for an answer
    for line in sys.stdin:
        details = json.loads(line)
        answer = commands[details.pop("do")](**details)
        answers.write(json.dumps(answer) + "\n")
        answers.flush()
