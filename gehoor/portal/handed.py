"""Files that a visitor hands over. A browser gives none back with a form that is shown again, so what came
in once is kept, and the form names it by a signed field.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict

from django.core.signing import BadSignature, Signer
from django.http import HttpRequest
from django.utils.translation import gettext as _

from gehoor.casework.received import File
from gehoor.channels.form.uploads import LARGEST_TOGETHER, MOST, TooMuch, keep

from .limits import UPLOADS, network

_signer = Signer(salt="gehoor.portal.handed")


def handed(request: HttpRequest) -> tuple[File, ...]:
    """What was kept of an earlier try, and what came along now. Raises TooMuch."""
    files = request.FILES.getlist("files")
    if any(each.size for each in files) and not UPLOADS.take(network(request)):
        raise TooMuch(_("Vanaf uw netwerk kwamen al veel bestanden. Mail ons de bestanden."))
    together = _unique([*kept(request), *keep(files)])
    if len(together) > MOST:
        raise TooMuch(_("Dit zijn meer dan 20 bestanden. Stuur ze in twee keer."))
    if sum(each.size for each in together) > LARGEST_TOGETHER:
        raise TooMuch(_("Deze bestanden zijn samen groter dan 30 MB. Stuur ze in twee keer."))
    return tuple(together)


def kept(request: HttpRequest) -> list[File]:
    """The files of an earlier try that the form still names."""
    found = []
    for value in request.POST.getlist("kept")[:MOST]:
        try:
            found.append(File(**_signer.unsign_object(value)))
        except (BadSignature, ValueError, TypeError):
            continue
    return found


def lines(files: Iterable[File]) -> list[tuple[str, str]]:
    """The name of each file, and the signed field that brings it back."""
    return [(each.name, _signer.sign_object(asdict(each))) for each in files]


def _unique(files: list[File]) -> list[File]:
    return list({(each.sha256, each.name): each for each in files}.values())
