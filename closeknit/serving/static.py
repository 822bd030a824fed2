"""Static files: hashed names, compressed once at the first start, cached for ever by browsers."""

from collections.abc import Iterable, Iterator
from typing import Any

from django.contrib.staticfiles.finders import AppDirectoriesFinder
from whitenoise.storage import CompressedManifestStaticFilesStorage

HTMX = "django_htmx/htmx-2.min.js"


class NeededFiles(AppDirectoriesFinder):
    """The files of every app. Of django_htmx, which ships htmx in a dozen shapes, just the one."""

    def list(self, ignore_patterns: Iterable[str] | None) -> Iterator[tuple[str, Any]]:
        for path, storage in super().list(ignore_patterns or []):
            if path == HTMX or not path.startswith("django_htmx/"):
                yield path, storage


class HashedFiles(CompressedManifestStaticFilesStorage):
    """Until the files have been prepared (in tests, for one) names stay as they are written."""

    # Modules import each other by hashed names too, so that no browser mixes two versions.
    support_js_module_import_aggregation = True

    def stored_name(self, name: str) -> str:
        return super().stored_name(name) if self.hashed_files else name
