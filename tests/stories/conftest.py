"""What the tests of the window share: no screen is needed, and some maps to try things on."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
