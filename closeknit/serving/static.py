"""Static files: hashed names, compressed once at the first start, cached for ever by browsers."""

from whitenoise.storage import CompressedManifestStaticFilesStorage


class HashedFiles(CompressedManifestStaticFilesStorage):
    """Until the files have been prepared (in tests, for one) names stay as they are written."""

    # Modules import each other by hashed names too, so that no browser mixes two versions.
    support_js_module_import_aggregation = True

    def stored_name(self, name: str) -> str:
        return super().stored_name(name) if self.hashed_files else name
