"""Fixtures of a server, for the tests of storage that need one."""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest
from sqlalchemy import Engine

from argmap.storage import server
from tests.storage import postgres
from tests.storage.journals import FilePlace, Place, ServerPlace


@pytest.fixture(scope="session")
def server_address() -> Iterator[str]:
    """Yield the address of a PostgreSQL server; skip if there is none. In CI on Linux that is a failure."""
    with ExitStack() as stack:
        try:
            address = stack.enter_context(postgres.server())
        except (postgres.NoServer, OSError) as error:
            if os.environ.get("CI") and sys.platform == "linux":
                raise
            pytest.skip(f"no PostgreSQL server: {error}")
        yield address


@pytest.fixture(scope="session")
def engine(server_address: str) -> Iterator[Engine]:
    """Yield an engine for the server."""
    engine = server.connect(server_address)
    yield engine
    engine.dispose()


@pytest.fixture(scope="session", params=["file", "server"])
def new_place(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Callable[[], Place]:
    """Return a function that returns a new place for a document: in files, and in a second run on a server."""
    if request.param == "file":
        folder = tmp_path_factory.mktemp("places")
        return lambda: FilePlace(folder)
    engine = request.getfixturevalue("engine")
    return lambda: ServerPlace(engine)


@pytest.fixture
def place(new_place: Callable[[], Place]) -> Iterator[Place]:
    """Yield one place for a document."""
    place = new_place()
    yield place
    place.remove()
