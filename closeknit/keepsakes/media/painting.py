"""Decoding, turning, making smaller and writing anew: the one module that knows the picture library."""

import io
import warnings
from typing import IO, Any

from PIL import Image, ImageCms

from closeknit.keepsakes.media import pictures
from closeknit.keepsakes.media.pictures import Size

SIDES = (2048, 1024, 320)
"""The long sides, in points, in which a picture is kept: to look at, on a page, in a list."""

_QUALITY, _EFFORT = 82, 2
# Effort 2 of 6 takes 0.3 s for all three sizes of twelve megapixels, 4 takes 0.75 s for 3 % less.

# Each file is measured before it is decoded; the library's own bound would write a warning instead.
Image.MAX_IMAGE_PIXELS = None
if pictures.reads_heic():
    from pi_heif.as_plugin import register_heif_opener

    register_heif_opener(thumbnails=False)


def sizes(file: IO[bytes]) -> list[Size]:
    """The picture in all sizes that it fills, the largest first. Raises whatever the library raises,
    and `pictures.Refused`."""
    picture = _upright(file)
    found: list[Size] = []
    for side in SIDES:
        if found and max(picture.size) <= side:
            continue
        picture.thumbnail((side, side), Image.Resampling.LANCZOS)
        written = io.BytesIO()
        picture.save(written, "WEBP", quality=_QUALITY, method=_EFFORT)
        found.append(Size(*picture.size, written.getvalue()))
    return found


def _upright(file: IO[bytes]) -> Image.Image:
    """The picture at its largest size, turned as it was meant, in the colours of a screen."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        picture: Any = Image.open(file, formats=("JPEG", "PNG", "WEBP", "HEIF"))
        pictures.measure(*picture.size)
        orientation = _orientation(picture)
        profile = picture.info.get("icc_profile")
        picture = _painted(picture)
        # Smaller first, so that all that follows has less to do.
        picture.thumbnail((SIDES[0], SIDES[0]), Image.Resampling.LANCZOS, reducing_gap=3.0)
        picture = _as_on_a_screen(picture, profile)
    turned = picture.transpose(orientation) if orientation is not None else picture
    return _bare(turned)


_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
_ORIENTATION = 0x0112


def _orientation(picture: Image.Image) -> Image.Transpose | None:
    """How it is to be turned. A file whose notes are damaged is shown as it lies."""
    try:
        return _TURNS.get(picture.getexif().get(_ORIENTATION, 1))
    except Exception:  # noqa: BLE001  Notes can be damaged in every way; the picture is what counts.
        return None


def _painted(picture: Any) -> Any:
    """In a mode in which neighbouring points can be mixed."""
    if picture.mode.startswith("I") or picture.mode == "F":
        # Sixteen bits of grey. Pillow would cut off what is brighter than 255.
        return picture.point(lambda value: value * (1 / 256)).convert("L")
    if picture.mode in ("P", "PA", "LA", "La", "RGBa") or "transparency" in picture.info:
        return picture.convert("RGBA")
    return picture.convert("L") if picture.mode == "1" else picture


def _as_on_a_screen(picture: Any, profile: bytes | None) -> Any:
    """In sRGB. A profile that does not open is passed over."""
    target = "RGBA" if picture.mode == "RGBA" else "RGB"
    if profile:
        try:
            source = ImageCms.getOpenProfile(io.BytesIO(profile))
            screen = ImageCms.createProfile("sRGB")
            painted = ImageCms.profileToProfile(picture, source, screen, outputMode=target)
        except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
            painted = None
        if painted is not None:
            return painted
    return picture.convert(target)


def _bare(picture: Any) -> Image.Image:
    """The points alone, in a picture that has never been a file."""
    if picture.mode == "RGBA" and picture.getextrema()[3] == (255, 255):
        picture = picture.convert("RGB")
    return Image.frombytes(picture.mode, picture.size, picture.tobytes())
