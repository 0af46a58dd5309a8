"""The number of the format of an .argmap file, and how large one may be."""

FORMAT = 6
"""The number of the format that this version writes. A new one needs a step in `migrations` and a specimen."""

MOST_CHARACTERS = 50_000_000
"""The maximum length of one field. A novel has half a million characters."""

MOST_ITEMS = 1_000_000
"""The maximum number of items in a list, counted by commas: an item takes ten times as much memory as space."""

MOST_RECORDS = 500_000
MOST_ENTRIES = 1_000_000
"""The maximum number of rows of the journal that are read; older ones can no longer be undone."""

MOST_BYTES = 1 << 30

APPLICATION = 0x4172676D  # "Argm"
"""The `application_id` in the header of every .argmap file."""

LONGEST_VALUE = 256 << 20
"""Bytes, of one value or one row, so that a forged length cannot fill the memory."""
