"""Releases: one version, what goes in, what a desktop is told. Building takes minutes and is a command of its own."""

import importlib.util
import re
import struct
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
import yaml
from lxml import etree

import argmap
from argmap import cli, diagnosis

REPOSITORY = Path(__file__).resolve().parents[2]
PACKAGING = REPOSITORY / "packaging"
LINUX = PACKAGING / "linux"


def load(name: str) -> ModuleType:
    specification = importlib.util.spec_from_file_location(name, PACKAGING / f"{name}.py")
    assert specification and specification.loader
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def release() -> Iterator[ModuleType]:
    sys.path.insert(0, str(PACKAGING))
    before = set(sys.modules)
    try:
        yield load("release")
    finally:
        sys.path.remove(str(PACKAGING))
        for name in set(sys.modules) - before:
            if str(PACKAGING) in str(getattr(sys.modules[name], "__file__", "")):
                del sys.modules[name]


@pytest.fixture(scope="module")
def parts() -> ModuleType:
    return load("frozen_parts")


# One version


def test_the_version_stands_in_one_place(release: ModuleType) -> None:
    project = tomllib.loads((REPOSITORY / "pyproject.toml").read_text(encoding="utf-8"))
    assert project["project"]["dynamic"] == ["version"] and "version" not in project["project"]
    assert project["tool"]["hatch"]["version"]["path"] == "argmap/__init__.py"
    assert release.version() == argmap.__version__
    citation = (REPOSITORY / "CITATION.cff").read_text(encoding="utf-8")
    assert f"\nversion: {argmap.__version__}\n" in citation


def test_the_release_page_is_the_section_of_the_changelog(
    release: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "CHANGELOG.md").write_text(
        "# Changes\n\n## [Unreleased]\n\n- Later\n\n## [0.2.0] - 2027-01-05\n\n- Now\n"
    )
    monkeypatch.setattr(release, "ROOT", tmp_path)
    monkeypatch.setattr(release, "DIST", tmp_path)
    assert release.changes("0.2.0") == ("2027-01-05", "- Now")
    assert release.changes("0.3.0")[1] == "- Later"
    (tmp_path / "argmap").mkdir()
    (tmp_path / "argmap" / "__init__.py").write_text('__version__ = "0.2.0"\n')
    (tmp_path / "argmap_0.2.0_amd64.deb").write_bytes(b"x")
    (tmp_path / "argmap_0.2.00_amd64.deb").write_bytes(b"x")
    assert "- Now" in release.notes("0.2.0") and "Later" not in release.notes("0.2.0")
    assert release.checksums() == f"{release.digest(tmp_path / 'argmap_0.2.0_amd64.deb')}  argmap_0.2.0_amd64.deb\n"


def test_archives_of_the_same_files_are_the_same(
    release: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    folder = tmp_path / "argmap"
    folder.mkdir()
    (folder / "a").write_text("a")
    packed = []
    for pack, ending in ((release.pack_tar, "tar.xz"), (release.pack_zip, "zip")):
        for number in range(2):
            (folder / "a").touch()
            packed.append(pack(folder, tmp_path / f"{number}.{ending}").read_bytes())
    assert packed[0] == packed[1] and packed[2] == packed[3]


# What goes in


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/QtWidgets.abi3.so",
        "PySide6/Qt/lib/libQt6XcbQpa.so.6",
        "PySide6/Qt/lib/libicudata.so.73",
        "PySide6/libpyside6.abi3.so.6.11",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/plugins/platforms/qwindows.dll",
        "PySide6/Qt6Core.dll",
        "PySide6/Qt/translations/qtbase_de.qm",
        "babel/locale-data/en.dat",
        "argmap/resources/themes/light.toml",
        "libxcb-cursor.so.0",
    ],
)
def test_what_the_program_needs_is_kept(parts: ModuleType, name: str) -> None:
    assert parts.kept(name) and parts.kept(name.replace("/", "\\"))


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/QtQuick.abi3.so",
        "PySide6/Qt/lib/libQt6Quick.so.6",
        "libQt6Qml.so.6",
        "PySide6/Qt6Pdf.dll",
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/Qt/plugins/sqldrivers/libqsqlite.so",
        "PySide6/Qt/qml/QtQuick/qmldir",
        "PySide6/Qt/translations/qtbase_ja.qm",
        "PySide6/Qt/translations/designer_de.qm",
        "PySide6/designer",
        "babel/locale-data/fr.dat",
        "punkt/data/czech.py",
        "pygraphviz/bin/gvpr",
    ],
)
def test_what_no_part_of_it_needs_is_left_out(parts: ModuleType, name: str) -> None:
    assert not parts.kept(name)


def test_every_module_of_qt_that_is_imported_is_allowed(parts: ModuleType) -> None:
    imported = set()
    for path in (REPOSITORY / "argmap").rglob("*.py"):
        imported |= set(re.findall(r"from PySide6\.Qt(\w+) import", path.read_text(encoding="utf-8")))
    assert imported <= parts.QT_MODULES


def test_the_languages_and_versions_that_are_told_are_packed(parts: ModuleType) -> None:
    translated = {path.stem.partition("_")[2] for path in (REPOSITORY / "resources/translations").glob("argmap_*.ts")}
    assert {*translated, "en"} == set(parts.LANGUAGES)
    assert set(parts.METADATA) == set(diagnosis._PACKAGES)


def test_no_module_that_we_import_is_excluded(parts: ModuleType) -> None:
    excluded = {*parts.EXCLUDED} - {"numpy"}  # for the optional sentence model, which is not packed
    for path in (REPOSITORY / "argmap").rglob("*.py"):
        for name in re.findall(r"^\s*(?:from|import) ([\w.]+)", path.read_text(encoding="utf-8"), re.MULTILINE):
            assert name not in excluded, path


def library(gap: int) -> bytes:
    """The bare bones of a library: two parts, with so many zeros between them."""
    head, rows = 64, 2 * 56
    first, second = head + rows, head + rows + 8 + gap
    data = bytearray(second + 8)
    data[:6] = b"\x7fELF\x02\x01"
    struct.pack_into("<QQ", data, 32, head, second)  # no sections: their table is empty
    struct.pack_into("<4H", data, 54, 56, 2, 64, 0)
    struct.pack_into("<IIQQQQQQ", data, head, 1, 5, 0, 0, 0, first + 8, first + 8, 0x200000)
    struct.pack_into("<IIQQQQQQ", data, head + 56, 1, 6, second, second + 0x200000, 0, 8, 8, 0x200000)
    data[second:] = b"the rest"
    return bytes(data)


def test_zeros_between_the_parts_of_a_library_are_taken_out(tmp_path: Path) -> None:
    close_gaps = load("elf_gaps").close_gaps
    path = tmp_path / "lib.so"
    path.write_bytes(library(0x200000 + 100))
    assert close_gaps(path) == 0x200000
    data = path.read_bytes()
    offset, address = struct.unpack_from("<QQ", data, 64 + 56 + 8)
    assert data[offset:] == b"the rest" and (offset - address) % 0x10000 == 0
    assert close_gaps(path) == 0 and path.read_bytes() == data
    path.write_bytes(b"#!/bin/sh\n")
    assert close_gaps(path) == 0


# What a desktop is told


def test_the_desktop_knows_our_files_by_one_type() -> None:
    entry = dict(
        line.split("=", 1)
        for line in (LINUX / "argmap.desktop").read_text(encoding="utf-8").splitlines()
        if "=" in line
    )
    assert entry["Exec"] == "argmap %f" and entry["Icon"] == "argmap"
    types = etree.parse(LINUX / "argmap.xml").getroot()
    (kind,) = types.xpath("//*[local-name()='mime-type']/@type")
    assert entry["MimeType"] == f"{kind};"
    assert types.xpath("//*[local-name()='glob']/@pattern") == ["*.argmap"]
    component = etree.parse(LINUX / "org.argmap.argmap.metainfo.xml").getroot()
    assert component.findtext("provides/mediatype") == kind
    assert component.findtext("launchable") == "argmap.desktop"
    assert component.findtext("id") + ".metainfo.xml" == "org.argmap.argmap.metainfo.xml"


def test_the_magic_of_our_files_is_what_we_write(tmp_path: Path) -> None:
    assert cli.main(["new", str(tmp_path / "map.argmap"), "--question", "Why?"]) == 0
    head = (tmp_path / "map.argmap").read_bytes()[:72]
    for match in etree.parse(LINUX / "argmap.xml").iter("{*}match"):
        value = match.get("value").replace("\\000", "\0").encode()
        assert head[int(match.get("offset")) :].startswith(value)


def test_the_manual_names_every_command(release: ModuleType) -> None:
    told = release.deb_package.commands()
    assert re.findall(r"^\.B (\w+)$", told, re.MULTILINE) == list(cli.COMMANDS)


def test_the_build_keeps_to_the_versions_that_users_have() -> None:
    def versions(name: str) -> set[str]:
        return set(re.findall(r"^([\w.-]+==\S+)", (PACKAGING / name).read_text(encoding="utf-8"), re.MULTILINE))

    assert versions("lock-run.txt") <= versions("lock-build.txt")
    assert any(line.startswith("pyinstaller==") for line in versions("lock-build.txt"))


def test_the_recipes_are_well_formed_and_say_that_they_were_not_run() -> None:
    recipes = sorted(path for path in (PACKAGING / "recipes").iterdir())
    assert len(recipes) == 5
    for path in recipes:
        assert "Not run here" in path.read_text(encoding="utf-8"), path
        if path.suffix == ".wxs":
            assert etree.parse(path).getroot().find("{*}Package").get("Scope") == "perUser"
        elif path.suffix in (".yml", ".yaml"):
            assert yaml.safe_load(path.read_text(encoding="utf-8"))
