"""What is shipped: no package with a known fault, none under the GPL alone, and a bill of materials that is whole."""

import importlib.util
import json
import sys
from pathlib import Path
from types import ModuleType

import pytest

REPOSITORY = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def audit() -> ModuleType:
    specification = importlib.util.spec_from_file_location("audit_under_test", REPOSITORY / "packaging" / "audit.py")
    assert specification and specification.loader
    module = importlib.util.module_from_spec(specification)
    sys.modules[specification.name] = module  # its dataclasses look for it there
    specification.loader.exec_module(module)
    return module


def test_no_pinned_package_has_a_known_fault(audit: ModuleType):
    known = json.loads(audit.FAULTS.read_text(encoding="utf-8"))
    assert [
        (package.name, package.version, fault["id"])
        for lock in audit.LOCKS.values()
        for package, fault in audit.faults(audit.pinned(lock), known)
    ] == []


@pytest.mark.parametrize("name", ["run", "test", "similar"])
def test_every_package_is_pinned_with_the_hashes_of_its_files(audit: ModuleType, name: str):
    lock = audit.LOCKS[name]
    packages = audit.pinned(lock)
    assert len(packages) == sum(line[:1].isalnum() for line in lock.read_text(encoding="utf-8").splitlines())
    assert all(package.hashes for package in packages)


def test_nothing_that_is_shipped_is_under_the_gpl_or_agpl_alone(audit: ModuleType):
    said = {package.name: audit.licence(package.name) for package in audit.pinned(audit.LOCKS["run"])}
    assert {name: licence for name, licence in said.items() if not audit.may_be_shipped(licence)} == {}


@pytest.mark.parametrize(
    ("licence", "may"),
    [
        ("MIT", True),
        ("LGPL-3.0-only OR GPL-2.0-only", True),
        ("MPL-1.1 OR GPL-2.0-only OR LGPL-2.1-or-later", True),
        ("GPL-3.0-or-later", False),
        ("GNU General Public License (GPL)", False),
        ("GNU General Public License v3", False),
        ("MIT AND AGPL-3.0-only", False),
        ("GPL-2.0-only OR AGPL-3.0-only", False),
        ("", False),
    ],
)
def test_a_licence_is_judged_by_its_choices(audit: ModuleType, licence: str, may: bool):
    assert audit.may_be_shipped(licence) is may


def test_the_page_of_licences_is_as_the_metadata_say(audit: ModuleType):
    told = audit.LICENCES.read_text(encoding="utf-8")
    for package in audit.pinned(audit.LOCKS["run"]):
        assert f"| {package.name} | {audit.licence(package.name)} |" in told


def test_the_bill_of_materials_names_each_package_once_and_is_the_same_each_time(audit: ModuleType):
    bill = audit.bill(audit.LOCKS["run"])
    references = [each["bom-ref"] for each in bill["components"]]
    assert len(set(references)) == len(references) == len(audit.pinned(audit.LOCKS["run"]))
    assert set(bill["dependencies"][0]["dependsOn"]) == set(references)
    assert bill == audit.bill(audit.LOCKS["run"])


def test_advisories_are_kept_for_what_is_pinned_and_meet_the_versions_they_name(audit: ModuleType):
    advisory = {
        "id": "A-1",
        "summary": "Reads too much",
        "affected": [
            {
                "package": {"name": "Some_Thing"},
                "ranges": [
                    {"type": "ECOSYSTEM", "events": [{"introduced": "0"}, {"fixed": "1.2"}, {"introduced": "2.0"}]}
                ],
            },
            {"package": {"name": "other"}, "versions": ["1"]},
        ],
    }
    (fault,) = audit.noted([advisory, {**advisory, "id": "A-2", "withdrawn": "2020-01-01"}], ["some-thing"])
    for version, affected in (("1.1.9", True), ("1.2", False), ("1.10", False), ("2.0", True), ("2.0rc1", False)):
        package = audit.Pinned("some-thing", version, "", ())
        assert bool(list(audit.faults([package], {"faults": [fault]}))) is affected
        assert not list(audit.faults([package], {"faults": [{**fault, "harmless": "not called"}]}))
