"""Try a built argmap where nothing else of it is: every export, every format, its workers, and a window."""

import json
import os
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
import time
import zipfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from bootstrap import Stop, quietly, say

PICTURES = ("svg", "png", "pdf", "webp", "docx", "pptx", "xlsx", "html", "md", "csv")
# What the imports of optional parts hide behind: each kind of source has a reader and libraries of its own.
SOURCES = {
    "plain.txt": "“We need it,” said Ann Lee, a teacher. Bob Ray replied: “We do not.”\n".encode("cp1252"),
    "page.html": b"<html><head><title>Pets</title></head><body><article><h1>Pets</h1>"
    + b"<p>Cats purr, says Ann Lee, who has kept them for twenty years in a house by the sea.</p>" * 6
    + b"</article></body></html>",
    "rich.rtf": rb"{\rtf1\ansi Ann Lee said: \u8220?Cats purr.\u8221? She has three.\par}",
}
REFERENCES = {
    "works.bib": b"@book{lee, title={On {\\'E}tudes}, author={Lee, Ann}, year={2020}}\n",
    "works.ris": b"TY  - BOOK\nTI  - On cats\nAU  - Lee, Ann\nPY  - 2020\nER  - \n",
}
PATIENCE = 120.0
"""Seconds for one command, and for a window to come up; long, since the machine may be busy."""


class Program:
    """A built program, run in a folder of its own with next to nothing in its environment."""

    def __init__(self, command: Sequence[str], folder: Path, **environment: str) -> None:
        self.command, self.folder = list(command), folder
        self.environment = {"HOME": str(folder), "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin", **environment}
        if sys.platform == "win32":  # where a bare environment starts nothing
            self.environment = {**os.environ, **environment}

    def run(self, *words: str) -> "subprocess.CompletedProcess[str]":
        """Run it to its end and return the exit code, its output and what it printed on the error stream."""
        return subprocess.run(
            [*self.command, *words],
            cwd=self.folder,
            env=self.environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=PATIENCE,
        )


class InChroot(Program):
    """The same for a program in a system of its own, in a folder."""

    def __init__(self, root: Path) -> None:
        folder = root / "opt" / "try"
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        super().__init__(["chroot", str(root), "env", "--chdir=/opt/try", "argmap"], folder)
        self.environment["HOME"] = "/opt/try"
        self.environment["PATH"] = "/usr/sbin:/usr/bin:/sbin:/bin"


def try_wheel(wheel: Path, lock: Path, version: str) -> list[str]:
    """Install the wheel with pip as pipx does, into an empty environment, with the packages of the lock."""
    with tempfile.TemporaryDirectory() as name:
        venv = Path(name) / "venv"
        done = quietly([sys.executable, "-m", "venv", str(venv)])
        scripts = venv / ("Scripts" if os.name == "nt" else "bin")
        for words in (["--require-hashes", "--no-deps", "--requirement", str(lock)], [str(wheel)]):
            pip = [str(scripts / "python"), "-I", "-m", "pip", "install", "--quiet", "--only-binary", ":all:"]
            done = quietly([*pip, *words]) if done.returncode == 0 else done
        if done.returncode:
            return [f"{wheel.name} cannot be installed: {done.stdout.strip()[-500:]}"]
        return report(wheel.name, try_program(Program([str(scripts / "argmap")], folder_in(name)), version))


def try_archive(archive: Path, version: str) -> list[str]:
    """Unpack a portable folder under a name with a space and an accent, and try it there."""
    with tempfile.TemporaryDirectory() as name:
        place = Path(name) / "Programmes privés"
        if archive.suffix == ".zip":
            done = quietly(["unzip", "-q", str(archive), "-d", str(place)]) if shutil.which("unzip") else None
            if done is None:  # Python's own unpacks neither links nor the mark of programs
                with zipfile.ZipFile(archive) as opened:
                    trouble = opened.testzip()
                return report(archive.name, [f"{trouble} is damaged"] if trouble else [])
        else:
            with tarfile.open(archive) as opened:
                opened.extractall(place, filter="data")
        program = place / "argmap" / ("argmap.exe" if os.name == "nt" else "argmap")
        return report(archive.name, try_program(Program([str(program)], folder_in(name)), version))


def try_deb(package: Path, version: str) -> list[str]:
    """Lint the package; install, try and remove it in an empty Debian, where there is one.

    ARGMAP_DEBIAN names a folder with a minimal system, as `debootstrap --variant=minbase` makes it.
    """
    failures = []
    if shutil.which("lintian"):
        done = quietly(["lintian", "--allow-root", "--fail-on", "error", str(package)])
        say(done.stdout.strip() or "lintian has nothing to say.")
        failures += [f"lintian: {line}" for line in done.stdout.splitlines() if line.startswith("E:")]
    root = Path(os.environ.get("ARGMAP_DEBIAN", "/nowhere"))
    if not (root / "usr/bin/dpkg").is_file():
        say("There is no empty Debian to install the package in: ARGMAP_DEBIAN names none.")
        return report(package.name, failures)
    shutil.copyfile(package, root / "opt" / package.name)
    bare = ["chroot", str(root), "env", "-i", "PATH=/usr/sbin:/usr/bin:/sbin:/bin", "DEBIAN_FRONTEND=noninteractive"]
    install = ["apt-get", "-q", "install", "-y", "--no-install-recommends", f"/opt/{package.name}"]
    done = quietly([*bare, *install])
    if done.returncode:
        return report(package.name, [*failures, f"it cannot be installed: {done.stdout[-800:]}"])
    failures += try_program(InChroot(root), version)
    told = quietly([*bare, "dpkg", "--verify", "argmap"]).stdout.strip()
    failures += [f"files of the package were changed: {told}"] if told else []
    done = quietly([*bare, "apt-get", "-q", "purge", "-y", "argmap"])
    left = [str(path) for path in (root / "usr").rglob("*argmap*")]
    failures += [f"removing it failed: {done.stdout[-500:]}"] if done.returncode else []
    failures += [f"removing it left {', '.join(left)}"] if left else []
    return report(package.name, failures)


def folder_in(place: str) -> Path:
    """Return a new empty folder for the files of a trial."""
    folder = Path(place) / "try"
    folder.mkdir()
    return folder


def report(name: str, failures: Sequence[str]) -> list[str]:
    """Say how it went, and return the failures with the name of what failed."""
    say(f"{name}: {'works' if not failures else f'{len(failures)} failures'}")
    return [f"{name}: {failure}" for failure in failures]


# What every build must do


def try_program(program: Program, version: str) -> list[str]:
    """Return what does not work, in words."""
    began = time.monotonic()
    failures = [*commands(program, version), *exports(program), *formats(program), *readers(program), *window(program)]
    say(f"Tried {program.command[-1]} in {time.monotonic() - began:.0f} s.")
    return failures


def commands(program: Program, version: str) -> Iterator[str]:
    """Version, help, the sample, and what the program finds out about itself: fonts, languages, spelling, workers."""
    if (told := program.run("--version").stdout.strip()) != f"argmap {version}":
        yield f"--version says {told!r}"
    if "argmap export" not in program.run("--help").stdout:
        yield "--help does not tell the commands"
    for words in (("sample", "sample.argmap"), ("check", "sample.argmap"), ("info", "sample.argmap", "--json")):
        yield from failure(program, *words)
    found = json.loads(program.run("doctor", "--json").stdout)["findings"]
    yield from (f"doctor: {each['name']}: {each['value']}" for each in found if each["trouble"])
    told = {each["name"]: each["value"] for each in found}
    expected = {
        "Graphviz": "embedded",
        "languages": "de, en, es, fr",
        "try: layout": "by Graphviz",
        "try: spelling": "en, es, fr",
    }
    yield from (
        f"doctor: {name}: {told.get(name)!r}" for name, part in expected.items() if part not in told.get(name, "")
    )


def exports(program: Program) -> Iterator[str]:
    """Pictures, hand-outs, slides and tables."""
    for ending in PICTURES:
        yield from made(program, f"out.{ending}", "export", "sample.argmap", f"out.{ending}")
    yield from made(program, "layered.svg", "export", "sample.argmap", "layered.svg", "--arrangement", "layered")
    yield from made(program, "page.pdf", "export", "sample.argmap", "page.pdf", "--page", "A3", "--theme", "print")
    drawing = program.folder / "out.svg"
    if drawing.is_file() and "Atkinson" not in drawing.read_text(encoding="utf-8"):
        yield "the fonts are not in the picture"


def formats(program: Program) -> Iterator[str]:
    """Every format that is written is written, and read back if it is read."""
    rows = re.findall(r"^(\S+) +.*\((.+?)\), (.*)$", program.run("formats").stdout, re.MULTILINE)
    if len(rows) < 15:
        yield f"there are only {len(rows)} formats"
    for name, endings, ways in rows:
        ending = endings.split(", ")[0] if endings.startswith(".") else ".csv"
        file = f"map-{name}{ending}"
        if "written" in ways:
            yield from made(program, file, "convert", "sample.argmap", file, "--to", name)
            if "read" in ways and "annotation" not in name:
                yield from failure(program, "import", file, "-o", f"{name}.argmap", "--from", name)


def readers(program: Program) -> Iterator[str]:
    """Every kind of source that needs a library is read; PDF by a worker."""
    for name, content in {**SOURCES, **REFERENCES}.items():
        (program.folder / name).write_bytes(content)
    for name in [*SOURCES, "out.docx", "out.pdf", "out.html"]:
        yield from failure(program, "read", name, "--json")
    yield from failure(program, "draft", "plain.txt", "page.html", "rich.rtf", "-o", "draft.argmap")
    for name in REFERENCES:
        yield from failure(program, "add", "draft.argmap", name)


def made(program: Program, file: str, *words: str) -> Iterator[str]:
    """Run a command that is to write a file."""
    yield from failure(program, *words)
    path = program.folder / file
    if not path.is_file() or not path.stat().st_size:
        yield f"{' '.join(words)} wrote nothing"


def failure(program: Program, *words: str) -> Iterator[str]:
    """Run a command that is to succeed."""
    try:
        done = program.run(*words)
    except subprocess.TimeoutExpired:
        yield f"{' '.join(words)} did not end"
        return
    if done.returncode:
        yield f"{' '.join(words)}: {(done.stderr.strip() or done.stdout.strip())[-300:]}"


# A window


def window(program: Program) -> Iterator[str]:
    """The window comes up with a map, on a screen that nobody sees."""
    if not (shutil.which("Xvfb") and shutil.which("xdotool")):
        say("No window was tried: that takes Xvfb and xdotool.")
        return
    with screen() as display:
        environment = {**program.environment, "DISPLAY": display}
        command = [*program.command, "--language", "de", "sample.argmap"]
        began = time.monotonic()
        running = subprocess.Popen(
            command, cwd=program.folder, env=environment, stdin=subprocess.DEVNULL, start_new_session=True,
            stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
        )  # fmt: skip
        try:
            while not (title := title_on(display)) and running.poll() is None and time.monotonic() - began < PATIENCE:
                time.sleep(0.2)
            if title:
                say(f"A window, {title!r}, after {time.monotonic() - began:.1f} s")
                time.sleep(5)  # what fails while it draws itself
            if running.poll() is not None:
                yield f"the window ended: {running.stderr.read()[-500:] if running.stderr else ''}"
            elif not title:
                yield "no window came up"
            elif picture := os.environ.get("ARGMAP_PICTURE"):
                quietly(["import", "-display", display, "-window", "root", picture])
        finally:
            running.kill()
            running.wait()


@contextmanager
def screen() -> Iterator[str]:
    """Start a screen that nobody sees, and give its name."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=(writing,), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as told:
        number = told.readline().strip()
    try:
        if not number:
            raise Stop("Xvfb did not start.")
        yield f":{number}"
    finally:
        server.terminate()
        server.wait()


def title_on(display: str) -> str:
    """Return the title of the window of argmap on this screen; "" if there is none yet."""
    search = ["xdotool", "search", "--onlyvisible", "--name", "argmap", "getwindowname"]
    done = quietly(search, DISPLAY=display)
    return done.stdout.strip() if done.returncode == 0 else ""
