"""One library is loaded at a time, whichever threads ask for it.

Two threads that import the same library for the first time may each see a half of it: Python would rather give a module
whose imports run in a circle unfinished than let two threads wait for each other. So whatever is imported within a
function, because it is slow to load, is imported under this lock: `with LOADING: from nltk import …`.
"""

import threading

LOADING = threading.RLock()
