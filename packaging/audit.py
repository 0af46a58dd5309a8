"""Tell what is shipped: known faults of packages, a bill of materials, licences. Standard library only.

python packaging/audit.py check               faults of the pinned packages, by the list beside this file; exit 1 if any
python packaging/audit.py note FILE...        add advisories in the OSV format (JSON files) to that list
python packaging/audit.py sbom [FILE]         write the bill of materials (CycloneDX JSON)
python packaging/audit.py licences            write docs/licences.md, from the metadata of what is installed

Nothing here uses a network. Advisories come from an export of a public database, or from `check --json`'s names asked
there by hand; `note` keeps of them what concerns the pinned packages, and stamps the list with the day.
"""

import datetime
import hashlib
import importlib.metadata
import json
import re
import sys
import tomllib
import uuid
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
LOCKS = {name: ROOT / "packaging" / f"lock-{name}.txt" for name in ("run", "test", "similar")}
FAULTS = ROOT / "packaging" / "known_faults.json"
LICENCES = ROOT / "docs" / "licences.md"
_PINNED = re.compile(r"(?P<name>[A-Za-z0-9._-]+)==(?P<version>[^\s;\\]+)(?:\s*;\s*(?P<where>[^\\]+?))?\s*\\?")
_HASH = re.compile(r"\s+--hash=sha256:([0-9a-f]{64})")
_FORBIDDEN = re.compile(r"\bA?GPL|General Public Licen", re.I)
_LESSER = re.compile(r"LGPL|Lesser General Public Licen[cs]e", re.I)
_NAMES = {
    "BSD License": "BSD",
    "MIT License": "MIT",
    "Apache Software License": "Apache-2.0",
    "Apache License, Version 2.0": "Apache-2.0",
    "Apache License": "Apache-2.0",
    "The BSD 2-Clause License": "BSD-2-Clause",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
    "Python Software Foundation License": "PSF-2.0",
}
_NOT_EVERYWHERE = {"colorama": "BSD-3-Clause"}
"""Licences of packages that are installed on other systems only, looked up by hand."""


@dataclass(frozen=True, slots=True)
class Pinned:
    """A package as a lock names it; `where` is the condition of its line, `hashes` the SHA-256 of its files."""

    name: str
    version: str
    where: str
    hashes: tuple[str, ...]


def pinned(lock: Path) -> list[Pinned]:
    """Return the packages of a lock."""
    found: list[Pinned] = []
    for line in lock.read_text(encoding="utf-8").splitlines():
        if hashed := _HASH.match(line):
            last = found[-1]
            found[-1] = Pinned(last.name, last.version, last.where, (*last.hashes, hashed[1]))
        elif named := _PINNED.fullmatch(line):
            found.append(Pinned(plain_name(named["name"]), named["version"], named["where"] or "", ()))
    return found


def plain_name(name: str) -> str:
    """Return the name of a package as indexes compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()


# --- known faults ----------------------------------------------------------------------------------------------------


def version_key(version: str) -> tuple[tuple[int, ...], int, int]:
    """Return what orders versions: the numbers, then a release after its candidates and before its repairs."""
    numbers, letters = re.match(r"v?([0-9.]*)(.*)", version.lower().partition("+")[0]).groups()  # type: ignore[union-attr]
    release = [int(number) for number in numbers.strip(".").split(".") if number]
    while release and release[-1] == 0:
        release.pop()
    last = re.search(r"(\d+)$", letters)
    kind = 0 if not letters else 1 if re.match(r"[.-]?(post|rev|r\d)", letters) else -1
    return tuple(release), kind, int(last[1]) if last else 0


def is_affected(version: str, ranges: Iterable[Mapping[str, str]], versions: Sequence[str] = ()) -> bool:
    """Return whether a version lies in one of the ranges {"introduced", "fixed" or "last_affected"}, or is listed."""
    if version in versions:
        return True
    own = version_key(version)
    for span in ranges:
        begins = span.get("introduced", "0")
        if begins != "0" and own < version_key(begins):
            continue
        if "fixed" in span and own >= version_key(span["fixed"]):
            continue
        if "last_affected" in span and own > version_key(span["last_affected"]):
            continue
        return True
    return False


def faults(packages: Iterable[Pinned], known: Mapping[str, Any]) -> Iterator[tuple[Pinned, Mapping[str, Any]]]:
    """Yield each pinned package with each fault that its version has, unless the list says why that is harmless."""
    by_name: dict[str, list[Mapping[str, Any]]] = {}
    for fault in known["faults"]:
        by_name.setdefault(plain_name(fault["package"]), []).append(fault)
    for package in packages:
        for fault in by_name.get(package.name, []):
            if not fault.get("harmless") and is_affected(package.version, fault["ranges"], fault.get("versions", ())):
                yield package, fault


def noted(advisories: Iterable[Mapping[str, Any]], names: Iterable[str]) -> list[dict[str, Any]]:
    """Return what advisories in the OSV format say of the packages with these names."""
    wanted = set(names)
    found = []
    for advisory in advisories:
        if advisory.get("withdrawn"):
            continue
        for affected in advisory.get("affected", []):
            name = plain_name(affected.get("package", {}).get("name", ""))
            if name not in wanted:
                continue
            spans = [
                span for each in affected.get("ranges", []) if each.get("type") == "ECOSYSTEM" for span in _spans(each)
            ]
            fault = {"id": advisory["id"], "package": name, "summary": str(advisory.get("summary", ""))[:200]}
            found.append({**fault, "ranges": spans, "versions": [] if spans else affected.get("versions", [])})
    return found


def _spans(events_of: Mapping[str, Any]) -> Iterator[dict[str, str]]:
    span: dict[str, str] = {}
    for event in events_of.get("events", []):
        if "introduced" in event:
            if span:
                yield span
            span = dict(event)
        else:
            yield {**span, **event}
            span = {}
    if span:
        yield span


def note(files: Sequence[Path]) -> int:
    """Add the advisories of files, each one or a list of them, to the list of known faults."""
    known = json.loads(FAULTS.read_text(encoding="utf-8"))
    advisories: list[Mapping[str, Any]] = []
    for file in files:
        read = json.loads(file.read_text(encoding="utf-8"))
        advisories += read if isinstance(read, list) else [read]
    names = {package.name for lock in LOCKS.values() for package in pinned(lock)}
    merged = {(fault["id"], fault["package"]): fault for fault in known["faults"]}
    for fault in noted(advisories, names):
        merged[fault["id"], fault["package"]] = {**merged.get((fault["id"], fault["package"]), {}), **fault}
    known["faults"] = [merged[key] for key in sorted(merged)]
    known["as of"] = datetime.datetime.now(datetime.UTC).date().isoformat()
    FAULTS.write_text(json.dumps(known, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    print(f"{len(known['faults'])} known faults of pinned packages, as of {known['as of']}")
    return 0


def check() -> int:
    """Tell which pinned packages have a known fault; return the exit code."""
    known = json.loads(FAULTS.read_text(encoding="utf-8"))
    packages = list({(each.name, each.version): each for lock in LOCKS.values() for each in pinned(lock)}.values())
    bad = list(faults(packages, known))
    for package, fault in bad:
        print(f"{package.name} {package.version}: {fault['id']} {fault['summary']}")
    print(f"{len(packages)} packages, {len(bad)} with known faults; list as of {known['as of'] or 'never filled'}")
    return 1 if bad else 0


# --- bill of materials -----------------------------------------------------------------------------------------------


def bill(lock: Path) -> dict[str, Any]:
    """Return the bill of materials of what a lock names, in CycloneDX 1.6. The same lock gives the same bill."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    version = project.get("version") or _own_version()
    components = []
    for package in pinned(lock):
        component: dict[str, Any] = {
            "type": "library",
            "bom-ref": f"{package.name}@{package.version}",
            "name": package.name,
            "version": package.version,
            "licenses": [_licence_entry(licence(package.name))],
        }
        if package.where:
            component["properties"] = [{"name": "argmap:where", "value": package.where}]
        if package.hashes:
            # Each is one file of the package, of which a machine gets one; a component's own hashes would mean all.
            component["externalReferences"] = [
                {
                    "type": "distribution",
                    "url": "packaging/lock-run.txt",
                    "hashes": [{"alg": "SHA-256", "content": each}],
                }
                for each in package.hashes
            ]
        components.append(component)
    serial = uuid.UUID(bytes=hashlib.sha256(lock.read_bytes()).digest()[:16], version=4)
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{serial}",
        "version": 1,
        "metadata": {"component": {"type": "application", "bom-ref": "argmap", "name": "argmap", "version": version}},
        "components": components,
        "dependencies": [{"ref": "argmap", "dependsOn": sorted({each["bom-ref"] for each in components})}],
    }


def _own_version() -> str:
    found = re.search(r'__version__ = "([^"]+)"', (ROOT / "argmap" / "__init__.py").read_text(encoding="utf-8"))
    return found[1] if found else "0"


def _licence_entry(said: str) -> dict[str, Any]:
    if " AND " in said or " OR " in said:
        return {"expression": said}
    return {"license": {"id": said} if re.search(r"\d|^MIT$|^0BSD$", said) else {"name": said or "unknown"}}


# --- licences --------------------------------------------------------------------------------------------------------


def licence(name: str) -> str:
    """Return the licence of a package in as few words as its metadata has, "" if it tells none or is not installed."""
    try:
        about = importlib.metadata.metadata(name)
    except importlib.metadata.PackageNotFoundError:
        return _NOT_EVERYWHERE.get(name, "")
    if expression := about.get("License-Expression"):
        return str(expression)
    said = " ".join((about.get("License") or "").split())
    if said and said != "UNKNOWN" and len(said) <= 80:
        return _NAMES.get(said, said)
    classified = [
        each.rpartition(" :: ")[2] for each in about.get_all("Classifier") or [] if each.startswith("License")
    ]
    return " AND ".join(_NAMES.get(each, each) for each in classified)


def may_be_shipped(said: str) -> bool:
    """Return whether a licence has a choice that is neither the GPL nor the AGPL; the LGPL is none of them."""
    choices = [choice.strip(" ()") for choice in re.split(r"\bOR\b", said)]
    return bool(said) and any(not _FORBIDDEN.search(_LESSER.sub("", choice)) for choice in choices)


def licences_page() -> str:
    """Return the page of licences of what is shipped."""
    rows = dict.fromkeys((package.name, licence(package.name)) for package in pinned(LOCKS["run"]))
    return "\n".join(
        [
            "# Licences of what argmap ships",
            "",
            "Made by `python packaging/audit.py licences` from the metadata of the packages that"
            " `packaging/lock-run.txt` pins. Nothing of it is under the GPL or the AGPL alone; Qt for Python is used"
            " under the LGPL.",
            "",
            "| package | licence |",
            "|---|---|",
            *(f"| {name} | {said or 'unknown'} |" for name, said in rows),
            "",
            "Also shipped: the fonts Atkinson Hyperlegible (SIL Open Font License 1.1), in `resources/fonts`,"
            " and Hunspell dictionaries (MPL-2.0), in `resources/dictionaries`.",
            "",
        ]
    )


def main(arguments: Sequence[str]) -> int:
    """Do what the command line says and return the exit code: 2 on bad usage."""
    match arguments:
        case ["check"]:
            return check()
        case ["note", *files] if files:
            return note([Path(file) for file in files])
        case ["sbom", *files] if len(files) < 2:
            text = json.dumps(bill(LOCKS["run"]), indent=2) + "\n"
            if files:
                Path(files[0]).write_text(text, encoding="utf-8")
            else:
                sys.stdout.write(text)
            return 0
        case ["licences"]:
            LICENCES.write_text(licences_page(), encoding="utf-8")
            return 0
    print(__doc__, file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
