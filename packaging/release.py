"""Build a release of argmap into dist/, and try what was built; standard library only.

python3 packaging/release.py wheel     the package for pip and pipx, and the source archive
python3 packaging/release.py frozen    the program with all that it needs, as a folder, .tar.xz and .zip
python3 packaging/release.py deb       the package for Debian and Ubuntu, of that folder
python3 packaging/release.py check     install or unpack each of them elsewhere, and try it
python3 packaging/release.py all       all of this, with the release notes and the checksums

The version stands in argmap/__init__.py, what is new in CHANGELOG.md. What the build takes is pinned in lock-build.txt,
and is installed into build/venv. The frozen program is for the system that it is built on. README.md beside this file
tells what was tried where.
"""

import datetime
import hashlib
import os
import re
import shutil
import sys
import tarfile
import time
import zipfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import bootstrap
import deb_package
import elf_gaps
import frozen_parts
import release_check
from bootstrap import ROOT, Stop, say

DIST, BUILD = ROOT / "dist", ROOT / "build"
VENV = BUILD / "venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
FOLDER = DIST / "argmap"
NOTES = DIST / "RELEASE-NOTES.md"
SUMS = DIST / "SHA256SUMS"


def main(arguments: Sequence[str]) -> int:
    """Do what the command line says and return the exit code: 1 if something failed, 2 on bad usage."""
    steps: dict[str, Sequence[Callable[[], None]]] = {
        "wheel": [wheel],
        "frozen": [frozen],
        "deb": [deb],
        "check": [check],
        "all": [wheel, frozen, deb, check],
    }
    if len(arguments) != 1 or arguments[0] not in steps:
        print(__doc__, file=sys.stderr)
        return 2
    # So that the same source gives the same archives.
    os.environ.setdefault("SOURCE_DATE_EPOCH", str(int(commit_date().timestamp())))
    DIST.mkdir(exist_ok=True)
    try:
        for step in steps[arguments[0]]:
            began = time.monotonic()
            step()
            say(f"{step.__name__}: done in {time.monotonic() - began:.0f} s")
        NOTES.write_text(notes(version()), encoding="utf-8")
        SUMS.write_text(checksums(), encoding="utf-8")
    except Stop as stop:
        say(str(stop))
        return 1
    return 0


# What is said in one place


def version() -> str:
    """Return the version of the program."""
    text = (ROOT / "argmap" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "([^"]+)"$', text, re.MULTILINE)
    if not found:
        raise Stop("argmap/__init__.py does not tell the version.")
    return found[1]


def commit_date() -> datetime.datetime:
    """Return when the last commit was made, or the present time outside a checkout."""
    told = bootstrap.quietly(["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]) if shutil.which("git") else None
    seconds = told.stdout.strip() if told is not None and told.returncode == 0 else ""
    return datetime.datetime.fromtimestamp(float(seconds) if seconds.isdigit() else time.time(), datetime.UTC)


def changes(number: str) -> tuple[str, str]:
    """Return the date of a version and its section of the changelog; of the unreleased section if it has none yet."""
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    sections = re.split(r"^## ", text, flags=re.MULTILINE)[1:]
    for heading in (f"[{number}]", "[Unreleased]"):
        for section in sections:
            first, _, rest = section.partition("\n")
            if first.startswith(heading):
                date = re.search(r"\d{4}-\d\d-\d\d", first)
                return (date[0] if date else commit_date().date().isoformat()), rest.strip()
    raise Stop(f"CHANGELOG.md has no section for {number}.")


def notes(number: str) -> str:
    """Return the page of a release: what is new, what there is to fetch, and its checksums."""
    date, text = changes(number)
    rows = "".join(
        f"| {path.name} | {use} | {path.stat().st_size / 1e6:.1f} MB | `{digest(path)}` |\n"
        for path, use in artifacts()
    )
    table = f"| File | For | Size | SHA-256 |\n|---|---|---|---|\n{rows}" if rows else ""
    return f"# argmap {number} ({date})\n\n{text}\n\n## Files\n\n{table}"


def artifacts() -> Iterator[tuple[Path, str]]:
    """Yield each file of this version in dist/, and what it is for."""
    uses = {
        ".whl": "pip and pipx",
        ".tar.gz": "the source",
        ".tar.xz": "Linux, to unpack anywhere",
        ".zip": "to unpack anywhere",
        ".deb": "Debian 12 and Ubuntu 22.04, or newer",
    }
    for path in sorted(DIST.glob(f"argmap[-_]{version()}[-_.]*")):
        for ending, use in uses.items():
            if path.name.endswith(ending):
                yield path, use


def digest(path: Path) -> str:
    """Return the SHA-256 of a file, in hexadecimal digits."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def checksums() -> str:
    """Return the lines that `sha256sum --check` reads."""
    return "".join(f"{digest(path)}  {path.name}\n" for path, _ in artifacts())


# Building


def wheel() -> None:
    """Build the wheel and the source archive."""
    prepare()
    for old in (*DIST.glob("argmap-*.whl"), *DIST.glob("argmap-*.tar.gz")):
        old.unlink()
    call([PYTHON, "-m", "hatchling", "build", "--directory", DIST], "Building the wheel")


def frozen() -> None:
    """Freeze the program into dist/argmap, pack it, and hold it to its sizes."""
    prepare()
    shutil.rmtree(FOLDER, ignore_errors=True)
    options = ["--noconfirm", "--log-level", "WARN", "--distpath", DIST, "--workpath", BUILD / "frozen"]
    draw_icons()
    call([PYTHON, "-m", "PyInstaller", *options, ROOT / "packaging" / "argmap.spec"], "Freezing the program")
    slim(FOLDER)
    copy_licenses(FOLDER / "_internal" / "licenses")
    name = f"argmap-{version()}-{system()}"
    pack_zip(FOLDER, DIST / f"{name}.zip")
    tree, packed = size(FOLDER), 0
    if sys.platform != "win32":  # there, nobody can unpack it
        packed = pack_tar(FOLDER, DIST / f"{name}.tar.xz").stat().st_size
    say(f"The folder has {tree / 1e6:.1f} MB, and {packed / 1e6:.1f} MB as .tar.xz.")
    if tree > frozen_parts.UNPACKED or packed > frozen_parts.PACKED:
        raise Stop("The program is larger than frozen_parts.py allows; see there what was to be left out.")


def deb() -> None:
    """Build the package for Debian from the frozen folder."""
    if not FOLDER.is_dir():
        frozen()
    date, _ = changes(version())
    icons = draw_icons()
    built = deb_package.build(FOLDER, icons, DIST, BUILD / "deb", version(), date, commit_date())
    say(f"{built.name} has {built.stat().st_size / 1e6:.1f} MB.")


def check() -> None:
    """Try each thing that is in dist/."""
    failures: list[str] = []
    for path, _ in artifacts():
        if path.suffix == ".whl":
            failures += release_check.try_wheel(path, ROOT / "packaging" / "lock-run.txt", version())
        elif path.name.endswith((".tar.xz", ".zip")):
            failures += release_check.try_archive(path, version())
        elif path.suffix == ".deb":
            failures += release_check.try_deb(path, version())
    if failures:
        raise Stop("What was built does not work:\n" + "\n".join(failures))


def prepare() -> None:
    """See to it that build/venv holds what the lock of the build names."""
    lock = ROOT / "packaging" / "lock-build.txt"
    stamp, wanted = VENV / "argmap-lock.txt", digest(lock)
    if stamp.is_file() and stamp.read_text(encoding="utf-8") == wanted:
        return
    shutil.rmtree(VENV, ignore_errors=True)
    call([sys.executable, "-m", "venv", VENV], "Making build/venv")
    exact = ["--quiet", "--no-compile", "--require-hashes", "--only-binary", ":all:", "--no-deps"]
    call([PYTHON, "-I", "-m", "pip", "install", *exact, "--requirement", lock], "Installing what the build takes")
    stamp.write_text(wanted, encoding="utf-8")


def draw_icons() -> Path:
    """Draw the icon of the program in the sizes that systems want, and return the folder."""
    prepare()
    call([PYTHON, ROOT / "packaging" / "draw_icons.py", BUILD / "icons"], "Drawing the icons")
    return BUILD / "icons"


def slim(folder: Path) -> None:
    """Take out of Linux libraries what nobody reads: gaps between their parts, and symbols for debuggers."""
    if not sys.platform.startswith("linux"):
        return
    saved = 0
    for path in sorted(path for path in folder.rglob("*.so*") if path.is_file() and not path.is_symlink()):
        before = path.stat().st_size
        # What a tool for wheels has rewritten, `strip` would break; Qt comes stripped.
        if shutil.which("strip") and "PySide6" not in path.parts and not path.parent.name.endswith(".libs"):
            bootstrap.quietly(["strip", "--strip-unneeded", str(path)])
        elf_gaps.close_gaps(path)
        saved += before - path.stat().st_size
    say(f"Left out {saved / 1e6:.1f} MB of empty space and symbols.")


def copy_licenses(target: Path) -> None:
    """Put the licenses of all packages that the program was frozen with beside it."""
    site = next(VENV.rglob("site-packages"))
    words = ("license", "licence", "copying", "notice", "authors", "metadata")
    for info in sorted(site.glob("*.dist-info")):
        if re.match(r"(pip|setuptools|pyinstaller|altgraph|hatchling|editables)", info.name, re.IGNORECASE):
            continue
        for path in sorted(path for path in info.rglob("*") if path.is_file()):
            if path.name.lower().startswith(words):
                place = target / info.name.removesuffix(".dist-info") / path.relative_to(info)
                place.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(path, place)
    for path in (ROOT / "LICENSE", next(Path(sys.base_prefix).rglob("LICENSE.txt"), None)):
        if path is not None and path.is_file():
            shutil.copyfile(path, target / ("argmap-LICENSE" if path.parent == ROOT else "Python-LICENSE.txt"))


def pack_tar(folder: Path, target: Path) -> Path:
    """Pack a folder; the same files give the same archive."""
    moment = int(os.environ["SOURCE_DATE_EPOCH"])

    def plain(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = ""
        entry.mtime = moment
        return entry

    with tarfile.open(target, "w:xz", preset=9) as archive:
        for path in sorted([folder, *folder.rglob("*")]):
            archive.add(path, path.relative_to(folder.parent), recursive=False, filter=plain)
    return target


def pack_zip(folder: Path, target: Path) -> Path:
    """Pack a folder for those who have no xz; links are packed as the files that they lead to."""
    moment = time.gmtime(max(int(os.environ["SOURCE_DATE_EPOCH"]), 315_532_800))[:6]  # a zip knows no time before 1980
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in sorted(path for path in folder.rglob("*") if path.is_file()):
            entry = zipfile.ZipInfo(path.relative_to(folder.parent).as_posix(), moment)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = (path.stat().st_mode & 0xFFFF) << 16
            if path.is_symlink():
                entry.external_attr = 0o120777 << 16
                archive.writestr(entry, str(path.readlink()))
            else:
                archive.writestr(entry, path.read_bytes())
    return target
    return target


def size(folder: Path) -> int:
    """Return the bytes of all files in a folder; links take none."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


def system() -> str:
    """Return the name of this system and its processor, for the name of a file: "linux-x86_64"."""
    import platform

    names = {"win32": "windows", "darwin": "macos"}
    return f"{names.get(sys.platform, sys.platform)}-{platform.machine().lower()}"


def call(command: Sequence[str | Path], doing: str) -> None:
    """Run a command; raise Stop with the end of what it printed if it fails."""
    done = bootstrap.quietly([str(word) for word in command])
    if done.returncode:
        raise Stop(f"{doing} did not work. The last lines say why:\n" + "\n".join(done.stdout.splitlines()[-15:]))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
