"""django-helpdesk, run by the Python of its own environment: it takes its mail as get_email does.

Its acknowledgements go to files: it keeps no outbox, and ours is not done either before the
acknowledgement lies ready to be sent. Runs as a file, so that nothing of Gehoor is imported.
"""

from __future__ import annotations

import json
import logging
import os
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import django
from django.conf import settings
from django.urls import include, path

sys.path.insert(0, str(Path(__file__).parent))
serve = import_module("serve").serve

SLUG = "wonen"
ADDRESS = "klantenservice@wonen.kwartelhof.example"

settings.configure(
    SECRET_KEY="bench",  # noqa: S106
    DATABASES={"default": json.loads(os.environ["PEER_DATABASE"])},
    INSTALLED_APPS=[
        "django.contrib.auth",
        "django.contrib.contenttypes",
        "django.contrib.sessions",
        "django.contrib.sites",
        "django.contrib.humanize",
        "django.contrib.admin",
        "django.contrib.messages",
        "rest_framework",
        "django_cleanup.apps.CleanupConfig",
        "helpdesk",
    ],
    ROOT_URLCONF=__name__,
    TEMPLATES=[{"BACKEND": "django.template.backends.django.DjangoTemplates", "APP_DIRS": True}],
    EMAIL_BACKEND="django.core.mail.backends.filebased.EmailBackend",
    EMAIL_FILE_PATH=os.environ["PEER_OUTBOX"],
    MEDIA_ROOT=os.environ["PEER_FILES"],
    DEFAULT_AUTO_FIELD="django.db.models.AutoField",
    HELPDESK_TEAMS_MODE_ENABLED=False,
    SITE_ID=1,
    USE_TZ=True,
)
django.setup()
urlpatterns = [path("", include("helpdesk.urls", namespace="helpdesk"))]
logging.disable(logging.CRITICAL)


def prepare() -> dict[str, Any]:
    from django.core.management import call_command

    call_command("migrate", verbosity=0)
    queue = import_module("helpdesk.models").Queue
    queue.objects.create(
        title="Wonen",
        slug=SLUG,
        email_address=ADDRESS,
        email_box_type="local",
        email_box_interval=0,
        allow_email_submission=True,
        logging_type="none",
        locale="en",
    )
    return {}


def process(folder: str) -> dict[str, Any]:
    """Let it take every mail of the folder; a mail on which it stops is set aside and counted."""
    queue = import_module("helpdesk.models").Queue
    queue.objects.update(email_box_local_dir=folder)
    total, failed = len(os.listdir(folder)), 0
    while left := os.listdir(folder):
        import_module("helpdesk.email").process_email(quiet=True)
        still = os.listdir(folder)
        if len(still) == len(left):
            Path(folder, still[0]).unlink()
            failed += 1
    return {"taken": total - failed, "failed": failed}


if __name__ == "__main__":
    serve(prepare=prepare, process=process)
