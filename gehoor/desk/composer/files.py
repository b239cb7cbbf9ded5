"""Files beside the text, chosen, pasted or dropped: stored at once, sent with the answer."""

from __future__ import annotations

from django.core.files.uploadedfile import UploadedFile
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_POST

from gehoor.channels.form.uploads import TooMuch, keep
from gehoor.staff.access import colleagues

from ..writing.files import Beside, beside


@colleagues()
@require_POST
def add(request: HttpRequest) -> HttpResponse:
    """What the composer shows of them; a refusal in its place when they are too many or too large.

    A draft that comes back names what was stored before.
    """
    chosen: list[UploadedFile[bytes]] = request.FILES.getlist("files")
    try:
        files = [*beside(request.POST.getlist("file")), *map(Beside, keep(chosen))]
    except TooMuch as error:
        return render(request, "desk/parts/beside.html", {"error": error}, status=422)
    return render(request, "desk/parts/beside.html", {"files": files})
