"""Uploads stay in memory, or are refused: nothing of anybody's lands in the temporary folder."""

from typing import IO, Any

from django.conf import settings
from django.core.exceptions import RequestDataTooBig
from django.core.files.uploadhandler import MemoryFileUploadHandler
from django.urls import Resolver404, resolve

from closeknit.people.http import most_bytes_of


class MemoryOnly(MemoryFileUploadHandler):
    """Django's handler stands aside above the limit, so that the next one may write to disk."""

    def handle_raw_input(
        self,
        input_data: IO[bytes],
        META: dict[str, str],  # noqa: N803 - Django's own name.
        content_length: int,
        boundary: str,
        encoding: str | None = None,
    ) -> Any:
        super().handle_raw_input(input_data, META, content_length, boundary, encoding)
        path = self.request.path_info if self.request else ""
        if content_length > max(settings.FILE_UPLOAD_MAX_MEMORY_SIZE, taken_at(path)):
            raise RequestDataTooBig("An upload is larger than what is taken.")
        self.activated = True


def taken_at(path: str) -> int:
    """How many bytes a form with files may have at this address; 0 where none is expected."""
    try:
        return most_bytes_of(resolve(path).func)
    except Resolver404:
        return 0
