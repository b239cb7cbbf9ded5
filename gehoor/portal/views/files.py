"""Files of a case: only for who passed the light check, and never run in our name."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.utils.http import content_disposition_header
from django.views.decorators.http import require_safe

from gehoor.cases.models import Attachment
from gehoor.channels.form.files import IMAGES, UNKNOWN, type_of
from gehoor.core import blobs
from gehoor.scanning.actions import judge
from gehoor.scanning.enums import Outcome
from gehoor.staff.access import anyone

from ..visits import Visit, by_link

NOTHING_RUNS = "default-src 'none'; sandbox"


@anyone("the token in the address proves the case; the light check has been done")
@require_safe
@by_link
def download(request: HttpRequest, visit: Visit, attachment_id: int) -> HttpResponse:
    """The file, to be saved."""
    attachment, content = _content(visit, attachment_id)
    kind = type_of(content)
    response = HttpResponse(content, content_type=kind if kind in IMAGES else UNKNOWN)
    response.headers["Content-Disposition"] = content_disposition_header(True, attachment.name)
    response.headers["Content-Security-Policy"] = NOTHING_RUNS
    return response


@anyone("the token in the address proves the case; the light check has been done")
@require_safe
@by_link
def picture(request: HttpRequest, visit: Visit, attachment_id: int) -> HttpResponse:
    """The file as a picture on the page, when its bytes are those of one."""
    _, content = _content(visit, attachment_id)
    kind = type_of(content)
    if kind not in IMAGES:
        raise Http404
    response = HttpResponse(content, content_type=kind)
    response.headers["Content-Security-Policy"] = NOTHING_RUNS
    response.headers["Cache-Control"] = "private, max-age=3600"
    return response


def _content(visit: Visit, attachment_id: int) -> tuple[Attachment, bytes]:
    """The attachment of this case with its bytes.

    Raises Http404 for any other, before the check, and when a scanner found something in it.
    """
    files = Attachment.objects.filter(contact__case=visit.case)
    attachment = files.filter(pk=attachment_id).first() if visit.sees_words else None
    if attachment is None or not blobs.has(attachment.sha256):
        raise Http404
    content = blobs.get(attachment.sha256)
    verdict = judge(content)
    if verdict and verdict.outcome == Outcome.INFECTED:
        raise Http404
    return attachment, content
