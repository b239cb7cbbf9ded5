"""What was promised at the counter, to read out and to take home on paper."""

from __future__ import annotations

import qrcode
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.safestring import SafeString, mark_safe
from django.views.decorators.http import require_safe
from qrcode.image.svg import SvgPathImage

from gehoor.cases.enums import Channel
from gehoor.cases.models import Contact
from gehoor.casework.letters import said, status_url
from gehoor.staff.access import colleagues
from gehoor.staff.permissions import May


@colleagues(May.TAKE_PART)
@require_safe
def slip(request: HttpRequest, contact_id: int) -> HttpResponse:
    """The promises that stand in one message of ours, each read back in the words of the customer."""
    sent = Contact.objects.select_related(
        "case__party", "case__team__brand__calendar", "address", "author__branch"
    )
    contact = get_object_or_404(sent, pk=contact_id, direction="out")
    case = contact.case
    made = case.promises.filter(made_in=contact).select_related("owner").order_by("due_at")
    url = status_url(case)
    context = {
        "case": case,
        "contact": contact,
        "lines": [(each, said(case, each.due_at, each.starts_at)) for each in made],
        "url": url,
        "code": code_of(url),
        "goes_out": contact.channel != Channel.PAGE,
    }
    return render(request, "desk/branch/slip.html", context)


def code_of(words: str) -> SafeString:
    """A QR code as a drawing within a page: an `svg` element of black on white."""
    drawn = qrcode.make(words, image_factory=SvgPathImage, border=2)
    svg: str = drawn.to_string(encoding="unicode")
    return mark_safe(svg)  # noqa: S308 (drawn here, of an address of our own)
