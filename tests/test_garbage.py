"""The search for garbage rests while something large is made, and only then."""

import gc
import threading

from argmap.garbage import no_search


def test_the_search_rests_until_the_last_of_several_threads_is_done():
    begun, go_on = threading.Event(), threading.Event()

    def work() -> None:
        with no_search(long_lived=True):
            begun.set()
            go_on.wait(5)

    assert gc.isenabled()
    other = threading.Thread(target=work)
    with no_search():
        other.start()
        begun.wait(5)
    assert not gc.isenabled()
    go_on.set()
    other.join()
    assert gc.isenabled()


def test_where_nothing_was_searched_before_nothing_is_searched_afterwards():
    gc.disable()
    try:
        with no_search(), no_search():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_what_stays_is_not_searched_later():
    before = gc.get_freeze_count()
    try:
        with no_search(long_lived=True):
            kept = [[] for _ in range(1000)]
        assert gc.get_freeze_count() >= before + len(kept)
    finally:
        gc.unfreeze()
