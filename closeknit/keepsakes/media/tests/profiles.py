"""A colour profile written by hand: that of a screen, with red and blue exchanged."""

import struct

WHITE = (0.9642, 1.0, 0.8249)
RED, GREEN, BLUE = (
    (0.4361, 0.2225, 0.0139),
    (0.3851, 0.7169, 0.0971),
    (0.1431, 0.0606, 0.7141),
)


def swapped_profile(copyright_: bytes = b"nobody") -> bytes:
    curve = b"curv" + bytes(4) + struct.pack(">IH", 1, int(2.2 * 256)) + bytes(2)
    described = b"desc" + bytes(4) + struct.pack(">I", 8) + b"swapped\0" + bytes(80)
    tags = {
        b"desc": described,
        b"cprt": b"text" + bytes(4) + copyright_ + b"\0",
        b"wtpt": _xyz(WHITE),
        b"rXYZ": _xyz(BLUE),
        b"gXYZ": _xyz(GREEN),
        b"bXYZ": _xyz(RED),
        b"rTRC": curve,
        b"gTRC": curve,
        b"bTRC": curve,
    }
    at = 128 + 4 + 12 * len(tags)
    table, body = struct.pack(">I", len(tags)), b""
    for name, content in tags.items():
        padded = content + bytes(-len(content) % 4)
        table += name + struct.pack(">II", at + len(body), len(content))
        body += padded
    head = bytearray(128)
    head[0:4] = struct.pack(">I", at + len(body))
    head[8:12] = b"\x02\x40\0\0"
    head[12:24] = b"mntrRGB XYZ "
    head[36:40] = b"acsp"
    head[68:80] = _xyz(WHITE)[8:]
    return bytes(head) + table + body


def _xyz(values: tuple[float, float, float]) -> bytes:
    return b"XYZ " + bytes(4) + b"".join(struct.pack(">i", round(v * 65536)) for v in values)
