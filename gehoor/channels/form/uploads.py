"""Files that somebody hands over in a page: how many and how large, what they are, and where they go."""

from __future__ import annotations

from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from gehoor.casework.received import File
from gehoor.core import blobs
from gehoor.scanning.actions import judge
from gehoor.scanning.enums import Outcome

from .files import PROGRAM, clean_name, type_of

MEGABYTE = 1024 * 1024
LARGEST = 10 * MEGABYTE
LARGEST_TOGETHER = 30 * MEGABYTE
MOST = 20

RULE = gettext_lazy("Hooguit 20 bestanden, van 10 MB per stuk en 30 MB samen.")


class TooMuch(Exception):
    """The files are not taken; the sentence says which and what to do instead."""


def keep(files: list[UploadedFile[bytes]]) -> tuple[File, ...]:
    """Store the files and say what they are. Raises TooMuch before anything is stored."""
    files = [each for each in files if each.size]
    _check(files)
    contents = [(clean_name(each.name or ""), each.read()) for each in files]
    for name, content in contents:
        _check_harmless(name, content)
    return tuple(
        File(name, type_of(content), len(content), blobs.put(content)) for name, content in contents
    )


def _check(files: list[UploadedFile[bytes]]) -> None:
    if len(files) > MOST:
        raise TooMuch(_("Dit zijn meer dan 20 bestanden. Stuur ze in twee keer."))
    for file in files:
        if (file.size or 0) > LARGEST:
            raise TooMuch(
                _(
                    "‘%(name)s’ is groter dan 10 MB. Maak het kleiner, of stuur de andere bestanden eerst."
                )
                % {"name": clean_name(file.name or "")}
            )
    if sum(file.size or 0 for file in files) > LARGEST_TOGETHER:
        raise TooMuch(_("Deze bestanden zijn samen groter dan 30 MB. Stuur ze in twee keer."))


def _check_harmless(name: str, content: bytes) -> None:
    """A program is refused by its content, and so is what a scanner finds something in."""
    if type_of(content) == PROGRAM:
        raise TooMuch(
            _("‘%(name)s’ is een programma. Stuur een foto of document.") % {"name": name}
        )
    verdict = judge(content)
    if verdict and verdict.outcome == Outcome.INFECTED:
        raise TooMuch(
            _("In ‘%(name)s’ zit een virus. Stuur de andere bestanden, of maak een nieuwe foto.")
            % {"name": name}
        )
