"""Set argmap up and start it, or check it, on any machine that has Python; standard library only.

python3 packaging/bootstrap.py run [argmap arguments]    the program; without arguments, with the sample map
python3 packaging/bootstrap.py test [pytest arguments]   every check, then every test
python3 packaging/bootstrap.py docs                      the documentation as a site, in build/site
python3 packaging/bootstrap.py lock                      choose the pinned packages anew (needs uv on the PATH)

The first call makes `.venv` in the checkout and fills it with exactly what the lock beside this file names; on Debian
and Ubuntu it also sees to the system libraries. Later calls find the stamp in `.venv` and start at once. pip's own
settings (PIP_*, pip.conf) are honoured.
"""

import ctypes
import hashlib
import importlib.util
import json
import os
import platform
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

# Stands before anything that an older Python cannot run; the file as a whole stays readable for Python 3.6.
if sys.version_info < (3, 11):  # noqa: UP036 - whoever has an older one should read a sentence, not a traceback
    sys.exit("argmap needs Python 3.11 or newer, and this is {}.{}.".format(*sys.version_info[:2]))

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
STAMP = VENV / "argmap-setup.json"
LOCKS = {"run": ROOT / "packaging" / "lock-run.txt", "test": ROOT / "packaging" / "lock-test.txt"}
BUILD_LOCK = ROOT / "packaging" / "lock-build.txt"  # what packaging/release.py freezes the program with
SIMILAR_LOCK = ROOT / "packaging" / "lock-similar.txt"  # the optional sentence model; no set-up installs it
DOCS_LOCK = ROOT / "packaging" / "lock-docs.txt"  # what makes the documentation site, in build/docs-venv
MEGABYTES_NEEDED = 800
SELDOM_IMPORTED = (
    r"site-packages[\\/](.*[\\/])?((tests?|testing|pip|hatchling|hypothesis|mypy|setuptools)[\\/]"
    r"|punkt[\\/]data[\\/](?!english\.|__init__|curated|prefixes))"
)

# What the ready-made Qt and Graphviz expect of the system, and the Debian package that brings it.
LIBRARIES = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libXrender.so.1": "libxrender1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
}
# What the story in a real window takes: a screen that nobody sees, and a hand that types on it.
PROGRAMS = {"Xvfb": "xvfb", "xdotool": "xdotool"}


class Stop(Exception):
    """Setting up cannot go on. Its text is one clear sentence, with the command to type if there is one."""


def main(arguments: Sequence[str]) -> int:
    """Do what the command line says and return the exit code: the program's or pytest's own, 2 on bad usage."""
    command, rest = (arguments[0], list(arguments[1:])) if arguments else ("", [])
    try:
        if command == "run":
            set_up("run")
            return run(rest)
        if command == "test":
            set_up("test")
            return test(rest)
        if command == "docs":
            return docs(rest)
        if command == "lock":
            return lock(rest)
    except Stop as stop:
        say(str(stop))
        return 1
    except KeyboardInterrupt:
        say("Stopped.")
        return 130
    print(__doc__, file=sys.stdout if command in ("-h", "--help") else sys.stderr)
    return 0 if command in ("-h", "--help") else 2


def say(sentence: str) -> None:
    """Tell the user; on the error stream, so that what the program itself prints stays clean."""
    print(sentence, file=sys.stderr, flush=True)


# Starting the program


def run(arguments: Sequence[str]) -> int:
    """Start argmap with these arguments; with none, show the sample: in a window, or as pictures without a display."""
    program = [str(executable("python")), str(ROOT / "main.py")]
    if not arguments and not has_display(sys.platform, os.environ):
        return draw_sample(program)
    program += arguments or ["--sample"]
    if os.name == "posix":
        os.execv(program[0], program)  # so that signals and the exit code are the program's own
    return subprocess.call(program)


def has_display(system: str, environment: Mapping[str, str]) -> bool:
    """Return whether a window can be shown: everywhere but on a Linux without X11 and Wayland."""
    return not system.startswith("linux") or any(environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


def draw_sample(program: Sequence[str]) -> int:
    """Draw the sample map into the current folder, say so, and return the first exit code that is not 0."""
    names = ("argmap-sample.png", "argmap-sample.svg")
    with tempfile.TemporaryDirectory() as folder:
        sample = str(Path(folder) / "sample.argmap")
        for step in (["sample", sample], *(["export", sample, name] for name in names)):
            code = subprocess.call([*program, *step])
            if code:
                return code
    say(f"There is no display here, so the sample map was drawn to {names[0]} and {names[1]} in {Path.cwd()}.")
    return 0


# Checking and testing


def test(arguments: Sequence[str]) -> int:
    """Run every check and the tests, also when an early one fails; return 0 only if all passed."""
    # UTF-8, since a check that draws a frame or quotes a dash fails on a console that knows neither.
    environment = {"QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1", **os.environ}
    results = {}
    for name, command in checks():
        began = time.monotonic()
        done = subprocess.run(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        results[name] = done.returncode
        verdict = "failed" if done.returncode else "passed"
        print(f"{name}: {verdict} ({time.monotonic() - began:.1f} s)", flush=True)
        if done.returncode:
            sys.stdout.buffer.write(done.stdout + b"\n")
            sys.stdout.flush()
    results["pytest"] = subprocess.call(pytest_command(arguments), cwd=ROOT, env=environment)
    print(summary(results), flush=True)
    return results["pytest"] or int(any(results.values()))


def checks() -> list[tuple[str, list[str]]]:
    """Return the checks that stand before the tests: name and command."""
    python = str(executable("python"))
    return [
        ("ruff check", [python, "-m", "ruff", "check", "."]),
        ("ruff format", [python, "-m", "ruff", "format", "--check", "."]),
        ("mypy", [python, "-m", "mypy"]),
        ("import-linter", [str(executable("lint-imports"))]),
    ]


def pytest_command(arguments: Sequence[str]) -> list[str]:
    """Return the call of pytest: all tests on two cores, or just what the arguments say."""
    # Whoever names a test wants it now and may want a debugger: no workers then.
    return [str(executable("python")), "-m", "pytest", *(arguments or ["-n", "2"])]


def summary(results: Mapping[str, int]) -> str:
    """Return one line that names what failed and what passed; one, so that pytest's closing line stays in view."""
    failed = [name for name, code in results.items() if code]
    passed = [name for name, code in results.items() if not code]
    return " ".join(
        f"{verdict}: {', '.join(names)}." for verdict, names in (("Failed", failed), ("Passed", passed)) if names
    )


# The documentation


def docs(arguments: Sequence[str]) -> int:
    """Make the site from docs/ in build/site and return mkdocs' exit code; `serve` as an argument shows it instead.

    mkdocs lives in build/docs-venv, which is filled at the first call and after a change of its lock. Later calls need
    no network. Every link and anchor that leads nowhere is an error.
    """
    home = ROOT / "build" / "docs-venv"
    python = home / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    digest, stamp = hashlib.sha256(DOCS_LOCK.read_bytes()).hexdigest(), home / "lock.sha256"
    if not python.exists() or not stamp.exists() or stamp.read_text(encoding="utf-8") != digest:
        say(f"Installing {count_packages(DOCS_LOCK)} packages into {home.relative_to(ROOT)}, once.")
        made = quietly([sys.executable, "-m", "venv", "--clear", str(home)])
        if made.returncode:
            raise Stop(explain(made.stdout, f"Making {home}"))
        exact = ["--require-hashes", "--only-binary", ":all:", "--no-deps"]
        pip_install("Installing mkdocs", *exact, "--requirement", str(DOCS_LOCK), python=python)
        stamp.write_text(digest, encoding="utf-8")
    rest = arguments if arguments[:1] == ["serve"] else ["build", "--strict", "--clean", *arguments]
    command = [str(python), "-m", "mkdocs", *rest, "--config-file", str(ROOT / "packaging" / "mkdocs.yml")]
    code = subprocess.call(command, cwd=ROOT, env={**os.environ, "NO_MKDOCS_2_WARNING": "1"})
    if not code and rest is not arguments:
        say(f"The documentation is in {ROOT / 'build' / 'site' / 'index.html'}.")
    return code


# Setting up


def set_up(goal: str) -> None:
    """See to it that `.venv` and the system hold what the goal ("run" or "test") takes; raise Stop if they cannot."""
    stamp, wanted = read_stamp(STAMP), fingerprint(goal)
    todo = plan(stamp, wanted, goal, pip_works)
    if todo == "nothing":
        return
    see_to_system(goal, todo)
    if shutil.disk_usage(ROOT).free < MEGABYTES_NEEDED * 1_000_000:
        raise Stop(f"The disk is too full: setting up takes about {MEGABYTES_NEEDED} MB in {ROOT}.")
    if todo == "make":
        make_venv()
    elif stamp:  # a .venv that somebody else made is filled, but never marked as one to throw away
        write_stamp({"unfinished": "true"})
    say(f"Installing {count_packages(LOCKS[goal])} packages into {VENV.name}; this takes a minute or two, once.")
    exact = ["--no-compile", "--require-hashes", "--only-binary", ":all:", "--no-deps"]
    pip_install("Installing the packages", *exact, "--requirement", str(LOCKS[goal]))
    pip_install("Installing argmap", "--no-build-isolation", "--no-deps", "--editable", str(ROOT))
    compile_installed()
    # What the tests take holds what the program takes, so one set-up serves both.
    write_stamp({"run": fingerprint("run"), **({"test": wanted} if goal == "test" else {})})
    say("Ready.")


def compile_installed() -> None:
    """Compile argmap and its packages, so that no start has to; what cannot be compiled is left to those who import it.

    On all cores, and without what no start needs: pip would compile everything, one module after the other.
    """
    folders = [str(ROOT / "argmap"), str(VENV / ("Lib" if os.name == "nt" else "lib"))]
    quietly([str(executable("python")), "-I", "-m", "compileall", "-q", "-j", "0", "-x", SELDOM_IMPORTED, *folders])


def plan(stamp: Mapping[str, str] | None, wanted: str, goal: str, works: Callable[[], bool]) -> str:
    """Return what `.venv` needs for the goal: "nothing", "fill" or "make".

    A stamp of another place or Python, or one that says "unfinished", means that nothing in `.venv` can be trusted;
    another lock only means that packages changed. Without a stamp `.venv` is somebody's own: kept if it works.
    """
    if stamp is None:
        return "fill" if works() else "make"
    place = stamp.get("run", "").split(" ")[0]  # a finished set-up always says this, whatever else
    if place != wanted.split(" ", maxsplit=1)[0] or not executable("python").exists():
        return "make"
    return "nothing" if stamp.get(goal) == wanted else "fill"


def fingerprint(goal: str) -> str:
    """Return two digests: of where and under which Python `.venv` stands, and of what is to be in it for the goal."""
    place = f"{ROOT} {sys.implementation.cache_tag} {platform.machine()}".encode()
    files = [ROOT / "pyproject.toml", *(LOCKS.values() if goal == "test" else [LOCKS[goal]])]
    contents = b"".join(file.read_bytes() for file in files)
    return " ".join(hashlib.sha256(data).hexdigest()[:24] for data in (place, contents))


def read_stamp(path: Path) -> dict[str, str] | None:
    """Return what the last set-up wrote: a fingerprint for each goal, or "unfinished"; None if there was none."""
    try:
        text = path.read_text(encoding="utf-8")
    except OSError:
        return None
    try:
        stamp = json.loads(text)
    except ValueError:
        stamp = None
    return stamp if isinstance(stamp, dict) else {"unfinished": "true"}


def write_stamp(stamp: Mapping[str, str]) -> None:
    """Write the stamp; whole or not at all, since a set-up may be cut off at any moment."""
    fresh = STAMP.with_suffix(".new")
    fresh.write_text(json.dumps(stamp), encoding="utf-8")
    fresh.replace(STAMP)


def make_venv() -> None:
    """Make an empty `.venv`, marked as unfinished, in place of whatever stands there."""
    say(f"Making {VENV}")
    old = ROOT / ".venv.old"
    shutil.rmtree(old, ignore_errors=True)
    try:
        if VENV.exists() or VENV.is_symlink():
            VENV.rename(old)  # in one step: what is half deleted could pass for whole
        VENV.mkdir()
        write_stamp({"unfinished": "true"})
    except OSError as error:
        raise Stop(f"{VENV} cannot be made anew ({error.strerror}): close what uses it, or delete it.") from error
    if old.is_symlink():
        old.unlink()
    shutil.rmtree(old, ignore_errors=True)
    made = quietly([sys.executable, "-m", "venv", str(VENV)])
    if made.returncode:
        raise Stop(explain(made.stdout, "Making .venv"))


def pip_works() -> bool:
    """Return whether `.venv` holds a Python that is new enough and has pip."""
    probe = "import sys, pip; sys.exit(sys.version_info < (3, 11))"
    python = executable("python")
    return python.exists() and quietly([str(python), "-I", "-c", probe]).returncode == 0


def pip_install(doing: str, *arguments: str, python: Path | None = None) -> None:
    """Let the pip of `.venv`, or of another Python, install; raise Stop with the reason in words if it cannot."""
    # Isolated from PYTHONPATH and the like, which are about other programs; pip still reads its own settings.
    done = quietly(
        [str(python or executable("python")), "-I", "-m", "pip", "install", "--quiet", "--no-input", *arguments]
    )
    if done.returncode:
        raise Stop(explain(done.stdout, doing))


def explain(output: str, doing: str) -> str:
    """Return one sentence on why pip or venv failed, as far as its output tells, else the end of that output."""
    causes = {
        "The disk is full": ["No space left", "Errno 28", "not enough space"],
        "The network puts a certificate of its own before the packages; name it in pip's settings (PIP_CERT)": [
            "CERTIFICATE_VERIFY_FAILED",
        ],
        "There is no way through to the packages; check the network, or pip's own settings for a proxy or an index": [
            "NewConnectionError", "name resolution", "getaddrinfo", "ProxyError", "timed out", "SSLError",
            "Network is unreachable", "Connection refused", "ConnectionResetError",
        ],
        "A fetched package is not the one that the lock names, and was not installed": ["DO NOT MATCH THE HASHES"],
        "Not all packages exist ready-made for this Python and this system; they do for Python 3.11 to 3.14 "
        "on Windows, macOS 14, and Linux with glibc 2.34 (on ARM 2.39)": [
            "No matching distribution", "not a supported wheel",
        ],
        f"{VENV} may not be written to": ["Permission denied", "PermissionError"],
    }  # fmt: skip
    for sentence, signs in causes.items():
        if any(sign in output for sign in signs):
            return f"{doing} did not work. {sentence}. Then run this again: it starts afresh."
    return f"{doing} did not work. The last lines say why:\n" + "\n".join(output.strip().splitlines()[-12:])


def count_packages(lock_file: Path) -> int:
    """Return how many packages the lock names."""
    return sum("==" in line for line in lock_file.read_text(encoding="utf-8").splitlines())


def executable(name: str) -> Path:
    """Return where `.venv` keeps this program."""
    return VENV / "Scripts" / f"{name}.exe" if os.name == "nt" else VENV / "bin" / name


def quietly(command: Sequence[str], **environment: str) -> "subprocess.CompletedProcess[str]":
    """Run the command without showing its output, and return that with the exit code."""
    return subprocess.run(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        env={**os.environ, **environment},
    )


# System libraries


def see_to_system(goal: str, todo: str) -> None:
    """Install what the system lacks if we may, else raise Stop with the command to type.

    What only the story in a real window lacks is no reason to stop: that one is skipped then, and says so.
    """
    if not sys.platform.startswith("linux"):
        return
    libraries = missing(LIBRARIES, can_load)
    no_pip = todo == "make" and importlib.util.find_spec("ensurepip") is None
    needed = [LIBRARIES[name] for name in libraries]
    needed += [f"python{sys.version_info.major}.{sys.version_info.minor}-venv"] if no_pip else []
    wished = [PROGRAMS[name] for name in missing(PROGRAMS, can_start)] if goal == "test" else []
    if not needed and not wished:
        return
    if not has_apt():
        if no_pip:
            raise Stop("This Python has no ensurepip, which making .venv takes: install your system's package for it.")
        if libraries:
            say(f"These system libraries are missing, and windows may not open: {', '.join(libraries)}.")
        return
    prefix = administrator()
    if prefix is not None:
        say(f"Installing system packages: {' '.join(needed + wished)}")
        if apt_install(prefix, needed + wished):
            return
    command = f"sudo apt-get update && sudo apt-get install -y {' '.join(needed + wished)}"
    if needed:
        raise Stop(f"Some system packages are missing. Type this once, then run this again:\n  {command}")
    say(f"The story in a real window will be skipped. To have it too, type:\n  {command}")


def missing(names: Iterable[str], is_there: Callable[[str], bool]) -> list[str]:
    """Return the names, in order, that are not there."""
    return [name for name in names if not is_there(name)]


def can_load(library: str) -> bool:
    """Return whether the system finds this shared library; the loader itself is asked, whatever packages are called."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def can_start(program: str) -> bool:
    """Return whether this program is on the PATH."""
    return shutil.which(program) is not None


def has_apt() -> bool:
    """Return whether this is Debian, Ubuntu or a relative, where the packages have the names given here."""
    return Path("/etc/debian_version").exists() and can_start("apt-get")


def administrator() -> list[str] | None:
    """Return what makes a command run as root: nothing, a sudo that asks no password, or None if there is neither."""
    if os.geteuid() == 0:
        return []
    sudo = ["sudo", "-n"]
    return sudo if can_start("sudo") and quietly([*sudo, "true"]).returncode == 0 else None


def apt_install(prefix: Sequence[str], packages: Sequence[str]) -> bool:
    """Install Debian packages, with fresh lists if those here are absent or too old; return whether it worked."""
    # Named on the command, since sudo does not hand the environment on.
    apt = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q", "-o", "DPkg::Lock::Timeout=120"]
    install = [*apt, "install", "-y", "--no-install-recommends", *packages]
    if any(Path("/var/lib/apt/lists").glob("*_Packages*")) and quietly(install).returncode == 0:
        return True
    quietly([*apt, "update"])
    done = quietly(install)
    if done.returncode:
        offline = any(
            sign in done.stdout for sign in ("Temporary failure resolving", "Could not resolve", "Could not connect")
        )
        reason = ["There is no way through to them."] if offline else done.stdout.strip().splitlines()[-6:]
        say("apt-get could not install them. " + "\n".join(reason))
    return done.returncode == 0


# Locking


def lock(arguments: Sequence[str]) -> int:
    """Write the locks from pyproject.toml, keeping versions that still fit; arguments (as --upgrade) go to uv."""
    if not can_start("uv"):
        raise Stop("Locking takes the program uv on the PATH: install it with `pip install uv`.")
    common = ["uv", "pip", "compile", "--quiet", "--universal", "--generate-hashes", "--no-annotate"]
    common += ["--custom-compile-command", "python3 packaging/bootstrap.py lock", *arguments]
    # The second lock keeps to the first, so that the tests run on what the users have.
    run_lock, test_lock = (str(path.relative_to(ROOT)) for path in LOCKS.values())
    project = [*common, "--group", "build", "pyproject.toml"]
    build_lock = str(BUILD_LOCK.relative_to(ROOT))
    for further in (
        ["-o", run_lock],
        ["--extra", "dev", "--constraint", run_lock, "-o", test_lock],
        ["--group", "release", "--constraint", run_lock, "-o", build_lock],
    ):
        code = subprocess.call([*project, *further], cwd=ROOT)
        if code:
            return code
    code = subprocess.call([*common, "--group", "docs", "-o", str(DOCS_LOCK.relative_to(ROOT))], cwd=ROOT)
    if code:
        return code
    # What the extra needs of its packages is named in pyproject.toml; what they need besides, PyTorch, is not wanted.
    import tomllib

    extras = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["optional-dependencies"]
    similar = [*common, "--no-deps", "-", "-o", str(SIMILAR_LOCK.relative_to(ROOT))]
    return subprocess.run(similar, cwd=ROOT, input="\n".join(extras["similar"]), text=True).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
