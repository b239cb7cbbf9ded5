"""What came from outside as it came: HTML in a frame of its own, attachments as downloads only."""

from __future__ import annotations

import base64

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.http import content_disposition_header
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from gehoor.cases.models import Attachment, Contact
from gehoor.core import blobs
from gehoor.scanning.actions import judge
from gehoor.scanning.enums import Outcome
from gehoor.staff.access import colleagues
from gehoor.staff.permissions import May

from .htmlmail import harmless, has_remote_pictures

FRAME_POLICY = "default-src 'none'; img-src data: 'self'{more}; style-src 'unsafe-inline'; sandbox"
DOWNLOAD_POLICY = "default-src 'none'; sandbox"
SHOWN_INLINE = {"image/png", "image/jpeg", "image/gif", "image/webp"}
MOST_INLINE_BYTES = 8 * 1024 * 1024


@colleagues(May.TAKE_PART)
@require_safe
def html(request: HttpRequest, contact_id: int) -> HttpResponse:
    """The mail as its sender laid it out; pictures from elsewhere only when they were asked for."""
    contact = get_object_or_404(Contact.objects.only("html", "subject"), pk=contact_id)
    remote = request.GET.get("beelden") == "1"
    context = {
        "body": harmless(contact.html, _inline(contact), remote=remote),
        "blocked": not remote and has_remote_pictures(contact.html),
        "subject": contact.subject,
    }
    response = render(request, "desk/html-mail.html", context)
    more = " https: http:" if remote else ""
    response["Content-Security-Policy"] = FRAME_POLICY.format(more=more)
    response["Referrer-Policy"] = "no-referrer"
    return response


def _inline(contact: Contact) -> dict[str, str]:
    """The pictures that came with a mail, by Content-ID: in a sandboxed frame no cookie goes along, so
    they cannot be fetched."""
    found: dict[str, str] = {}
    left = MOST_INLINE_BYTES
    pictures = contact.attachments.exclude(content_id="").filter(type__in=SHOWN_INLINE)
    for picture in pictures:
        left -= picture.size
        if left < 0 or not blobs.has(picture.sha256):
            continue
        encoded = base64.b64encode(blobs.get(picture.sha256)).decode()
        found[picture.content_id.strip("<>")] = f"data:{picture.type};base64,{encoded}"
    return found


@colleagues(May.TAKE_PART)
@require_safe
def attachment(request: HttpRequest, attachment_id: int) -> HttpResponse:
    """A file, only ever as a download: what came from outside is not opened under our own address."""
    file = get_object_or_404(Attachment, pk=attachment_id)
    try:
        content = blobs.get(file.sha256)
    except FileNotFoundError:
        raise Http404(_("Dit bestand staat niet in de opslag.")) from None
    verdict = judge(content)
    if verdict and verdict.outcome == Outcome.INFECTED:
        return HttpResponse(
            _("Hierin zit een virus (%(found)s): vraag de klant om een ander bestand.")
            % {"found": verdict.found},
            status=403,
            content_type="text/plain; charset=utf-8",
        )
    response = HttpResponse(content, content_type="application/octet-stream")
    response["Content-Disposition"] = content_disposition_header(True, file.name or "bijlage") or ""
    response["Content-Security-Policy"] = DOWNLOAD_POLICY
    return response
