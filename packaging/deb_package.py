"""Make the package for Debian and Ubuntu of the frozen folder; release.py calls this. Takes dpkg-deb."""

import datetime
import gzip
import re
import shutil
from collections.abc import Iterable
from email.utils import format_datetime
from pathlib import Path

from bootstrap import LIBRARIES, ROOT, Stop, quietly

LINUX = ROOT / "packaging" / "linux"
NAME = "argmap"
METAINFO = "org.argmap.argmap.metainfo.xml"
MAINTAINER = "argmap contributors <argmap@argmap.invalid>"
"""Debian wants an address here. Whoever runs a repository of packages puts theirs."""
ELF = b"\x7fELF"

CONTROL = """\
Package: argmap
Version: {version}
Architecture: {architecture}
Maintainer: {maintainer}
Installed-Size: {kilobytes}
Depends: {depends}
Recommends: fontconfig
Section: education
Priority: optional
Description: map who said what, and the reasons for and against
 A desktop program in which a class or a workshop reads articles and comment
 threads, picks out who said what, and builds from those quoted stances a tree
 of reasons for and against.
 .
 Every quotation stays tied to its place in the source. Maps lay themselves out,
 are always saved, and leave as pictures, hand-outs, slides, and formats of
 other programs. It works without a network.
"""


def build(
    folder: Path, icons: Path, target: Path, work: Path, version: str, date: str, moment: datetime.datetime
) -> Path:
    """Write the package of this frozen folder into `target` and return its path; raises Stop if it cannot."""
    if not shutil.which("dpkg-deb"):
        raise Stop("The package for Debian takes dpkg-deb, which is not here.")
    shutil.rmtree(work, ignore_errors=True)
    place_program(folder, work)
    place_desktop(icons, work, version, date)
    place_documents(work, version, date, moment)
    for path in [work, *work.rglob("*")]:
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or is_program(path, work) else 0o644)
    architecture = quietly(["dpkg", "--print-architecture"]).stdout.strip()
    (work / "DEBIAN").mkdir(mode=0o755)
    control = CONTROL.format(
        version=version,
        architecture=architecture,
        maintainer=MAINTAINER,
        kilobytes=sum(path.stat().st_size for path in work.rglob("*") if not path.is_symlink()) // 1024,
        depends=", ".join(depends(folder)),
    )
    (work / "DEBIAN" / "control").write_text(control, encoding="utf-8")
    package = target / f"{NAME}_{version}_{architecture}.deb"
    # Without xz's highest level: it takes minutes for a tenth less.
    done = quietly(["dpkg-deb", "--root-owner-group", "-Zxz", "-z6", "--build", str(work), str(package)])
    if done.returncode:
        raise Stop(f"dpkg-deb did not work:\n{done.stdout}")
    return package


def place_program(folder: Path, root: Path) -> None:
    """Put the frozen folder into /usr/lib, and its program on the PATH."""
    shutil.copytree(folder, root / "usr/lib" / NAME, symlinks=True)
    (root / "usr/bin").mkdir(parents=True)
    (root / "usr/bin" / NAME).symlink_to(f"../lib/{NAME}/{NAME}")


def place_desktop(icons: Path, root: Path, version: str, date: str) -> None:
    """Put what a desktop wants to know: the entry of the menu, icons, the type of our files, and what we are."""
    share = root / "usr/share"
    copy(LINUX / "argmap.desktop", share / "applications/argmap.desktop")
    copy(LINUX / "argmap.xml", share / "mime/packages/argmap.xml")
    text = (LINUX / METAINFO).read_text(encoding="utf-8")
    write(share / "metainfo" / METAINFO, filled(text, VERSION=version, DATE=date))
    copy(ROOT / "resources/icons/argmap.svg", share / "icons/hicolor/scalable/apps/argmap.svg")
    for path in sorted(icons.glob("argmap-*.png")):
        size = path.stem.partition("-")[2]
        copy(path, share / f"icons/hicolor/{size}x{size}/apps/argmap.png")


def place_documents(root: Path, version: str, date: str, moment: datetime.datetime) -> None:
    """Put the page of the manual, the changelog and the copyright."""
    share = root / "usr/share"
    manual = filled((LINUX / "argmap.1").read_text(encoding="utf-8"), VERSION=version, DATE=date, COMMANDS=commands())
    write(share / "man/man1/argmap.1.gz", manual)
    license_text = (ROOT / "LICENSE").read_text(encoding="utf-8").rstrip().splitlines()
    indented = "\n".join(f" {line}" if line else " ." for line in license_text)
    write(
        share / "doc/argmap/copyright",
        filled((LINUX / "copyright").read_text(encoding="utf-8"), LICENSE=indented),
    )
    entry = f"argmap ({version}) stable; urgency=medium\n\n  * See CHANGELOG.md.gz.\n\n"
    write(share / "doc/argmap/changelog.gz", f"{entry} -- {MAINTAINER}  {format_datetime(moment)}\n")
    write(share / "doc/argmap/CHANGELOG.md.gz", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"))
    copy(LINUX / "lintian-overrides", share / "lintian/overrides/argmap")


def commands() -> str:
    """Return the commands of the program as paragraphs of the manual."""
    text = (ROOT / "argmap" / "cli.py").read_text(encoding="utf-8")
    table = text.partition("\nCOMMANDS = {")[2].partition("\n}")[0]
    rows = re.findall(r'^    "([a-z]+)": "(.+)",$', table, re.MULTILINE)
    if not rows:
        raise Stop("argmap/cli.py has no table of commands.")
    return "\n".join(f".TP\n.B {name}\n{text}" for name, text in rows)


def depends(folder: Path) -> list[str]:
    """Return the packages of Debian that bring what the program is linked to and does not bring itself."""
    elves = [path for path in sorted(folder.rglob("*")) if path.is_file() and not path.is_symlink() and is_elf(path)]
    here = {path.name for path in folder.rglob("*")}
    # Libraries that name each other bring further ones in; those of the system are the packages' own concern.
    wanted = {name for path in elves for name in needed(path)} - here
    packages = {LIBRARIES[name] for name in wanted if name in LIBRARIES}
    return [f"libc6 (>= {newest_glibc(elves)})", *sorted(packages | {"shared-mime-info"} - {"libc6"})]


def needed(path: Path) -> list[str]:
    """Return the names of the libraries that a program or library is linked to."""
    return re.findall(r"Shared library: \[(.+?)\]", quietly(["readelf", "-d", str(path)]).stdout)


def newest_glibc(elves: Iterable[Path]) -> str:
    """Return the lowest version of the C library that all of them run with."""
    numbers = {int(found) for path in elves for found in re.findall(rb"GLIBC_2\.(\d+)\b", path.read_bytes())}
    return f"2.{max(numbers, default=17)}"


def is_elf(path: Path) -> bool:
    """Return whether a file is a program or a library of Linux."""
    with path.open("rb") as file:
        return file.read(4) == ELF


def is_program(path: Path, root: Path) -> bool:
    """Return whether a file of the package is to be run; libraries need no such mark."""
    return path == root / "usr/lib" / NAME / NAME


def copy(source: Path, target: Path) -> None:
    """Copy a file, and make the folders that it goes into."""
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def write(path: Path, text: str) -> None:
    """Write a text, packed if the name says so; the same text gives the same bytes."""
    path.parent.mkdir(parents=True, exist_ok=True)
    data = text.encode()
    path.write_bytes(gzip.compress(data, 9, mtime=0) if path.suffix == ".gz" else data)


def filled(text: str, **values: str) -> str:
    """Return a text with its @NAMES@ replaced."""
    for name, value in values.items():
        text = text.replace(f"@{name}@", value)
    return text
