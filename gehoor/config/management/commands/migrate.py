"""Django's `migrate`; on a fresh database it starts from the snapshot of the tables."""

from __future__ import annotations

from typing import Any

from django.core.management.commands import migrate
from django.db import connections

from gehoor.config.schema import start_from_snapshot


class Command(migrate.Command):
    def handle(self, *args: Any, **options: Any) -> str | None:
        only_looks = options["plan"] or options["check_unapplied"]
        if options["app_label"] is None and not (only_looks or options["fake"]):
            start_from_snapshot(connections[options["database"]])
        return super().handle(*args, **options)
