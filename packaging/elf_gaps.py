"""Take the empty space out of libraries of Linux that a tool has spread over megabytes.

Some ready-made libraries hold a few kilobytes of code and up to six megabytes of zeros, since their parts were aligned
for pages of 2 MB. Their addresses stay as they are; the parts only lie closer together in the file.
"""

import struct
from pathlib import Path
from typing import NamedTuple

_PAGE = 0x10000
"""Bytes of the largest page of any processor that we build for; the parts keep their place within one."""
_LOADED = 1
_NO_BYTES = 8
"""The type of a section that takes no room in the file."""


class _Table(NamedTuple):
    """Where a table of the file begins, how long a row is, and how many there are."""

    start: int
    row: int
    count: int


def close_gaps(path: Path) -> int:
    """Rewrite a library without its gaps and return how many bytes that saved; 0 if it is none, or has none.

    Raises ValueError where the tables of the file contradict each other, and leaves it as it was then.
    """
    data = bytearray(path.read_bytes())
    if data[:6] != b"\x7fELF\x02\x01":  # 64 bit, little-endian: all that we build for
        return 0
    segments, sections = _Table(*_words(data)[0]), _Table(*_words(data)[1])
    gaps = _gaps(data, segments, sections)
    if not gaps:
        return 0

    def moved(offset: int) -> int:
        return offset - sum(size for end, size in gaps if end <= offset)

    for start in range(segments.start, segments.start + segments.row * segments.count, segments.row):
        kind, offset, align = _u32(data, start), _u64(data, start + 8), _u64(data, start + 48)
        struct.pack_into("<Q", data, start + 8, moved(offset))
        if kind == _LOADED:
            align = min(align, _PAGE)
            struct.pack_into("<Q", data, start + 48, align)
            if (moved(offset) - _u64(data, start + 16)) % max(align, 1):
                raise ValueError(f"{path.name}: a part would lie at another place within its page")
    for start in range(sections.start, sections.start + sections.row * sections.count, sections.row):
        struct.pack_into("<Q", data, start + 24, moved(_u64(data, start + 24)))
    struct.pack_into("<Q", data, 32, moved(segments.start))
    struct.pack_into("<Q", data, 40, moved(sections.start))
    for end, size in reversed(gaps):
        del data[end - size : end]
    path.write_bytes(data)
    return sum(size for _, size in gaps)


def _words(data: bytes) -> tuple[tuple[int, int, int], tuple[int, int, int]]:
    """Return the tables of segments and of sections."""
    segment_row, segment_count, section_row, section_count = struct.unpack_from("<4H", data, 54)
    return (_u64(data, 32), segment_row, segment_count), (_u64(data, 40), section_row, section_count)


def _gaps(data: bytes, segments: _Table, sections: _Table) -> list[tuple[int, int]]:
    """Return (end, size) of each stretch of whole pages of zeros that no segment, section or table holds."""
    held = [(0, 64), *((table.start, table.start + table.row * table.count) for table in (segments, sections))]
    for index in range(segments.count):
        start = segments.start + index * segments.row
        held.append((_u64(data, start + 8), _u64(data, start + 8) + _u64(data, start + 32)))
    for index in range(sections.count):
        start = sections.start + index * sections.row
        if _u32(data, start + 4) != _NO_BYTES:
            held.append((_u64(data, start + 24), _u64(data, start + 24) + _u64(data, start + 32)))
    gaps, reached = [], 0
    for start, end in sorted(held):
        size = (start - reached) // _PAGE * _PAGE
        if size > 0 and not any(data[start - size : start]):
            gaps.append((start, size))
        reached = max(reached, end)
    return gaps


def _u32(data: bytes, offset: int) -> int:
    return int(struct.unpack_from("<I", data, offset)[0])


def _u64(data: bytes, offset: int) -> int:
    return int(struct.unpack_from("<Q", data, offset)[0])
