"""Files from customers: how many and how large, what they are, and where they go."""

from __future__ import annotations

from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from gehoor.casework.received import File
from gehoor.channels.form.files import clean_name, type_of
from gehoor.core import blobs

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
    return tuple(_keep(each) for each in files)


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


def _keep(file: UploadedFile[bytes]) -> File:
    content = file.read()
    return File(clean_name(file.name or ""), type_of(content), len(content), blobs.put(content))
