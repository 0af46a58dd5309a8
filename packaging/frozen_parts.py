"""What goes into the frozen program: an allow-list, since a package brings what a program of its kind could need.

`argmap.spec` hands every file that PyInstaller found to `kept`; `release.py check` holds what was built to the sizes.
"""

import re
from pathlib import PurePosixPath

UNPACKED = 230_000_000
"""Bytes that the folder may take."""
PACKED = 75_000_000
"""Bytes that it may take as .tar.xz."""

QT_MODULES = {"Core", "DBus", "Gui", "PrintSupport", "Svg", "Widgets"}
"""Modules of Qt for Python. DBus is for the file dialogs of Linux desktops and for screen readers."""
QT_LIBRARIES = QT_MODULES | {"Network", "WaylandClient", "WlShellIntegration", "XcbQpa"}
"""Libraries of Qt: the modules', and those of the plugins below."""
QT_PLUGINS = {
    "iconengines": {"qsvgicon"},
    "imageformats": {"qico", "qjpeg", "qsvg", "qwebp"},  # PNG is in Qt itself; webp is written, too
    "platforminputcontexts": {"composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"},
    "platforms": {"qcocoa", "qoffscreen", "qwayland", "qwindows", "qxcb"},
    "platformthemes": {"qxdgdesktopportal"},
    "printsupport": {"cupsprintersupport"},
    "styles": {"qmacstyle", "qmodernwindowsstyle"},
    "wayland-decoration-client": {"adwaita", "bradient"},
    "wayland-shell-integration": {"xdg-shell"},
}
LANGUAGES = ("de", "en", "es", "fr")
"""Languages of the window; Qt's own buttons speak them, too."""

METADATA = ("PySide6_Essentials", "SQLAlchemy", "pydot", "pygraphviz", "nltk", "lxml", "pdfminer.six", "python-docx")
"""Packages whose version `argmap doctor` tells."""

# What no part of argmap reaches, though a package that it needs would import it.
EXCLUDED = [
    "IPython", "_tkinter", "curses", "ensurepip", "idlelib", "lib2to3", "matplotlib", "numpy", "pip", "pydoc_data",
    "setuptools", "tkinter", "turtle", "pkg_resources",
    "PIL.AvifImagePlugin", "PIL.ImageCms", "PIL.ImageQt", "PIL.ImageTk", "PIL.SpiderImagePlugin", "PIL.WebPImagePlugin",
    "PIL._avif", "PIL._imagingcms", "PIL._imagingft", "PIL._imagingtk", "PIL._webp",
    "lxml.isoschematron", "lxml.objectify",
    "nltk.app", "nltk.draw", "nltk.twitter",
    "pygraphviz.testing.tests", "sqlalchemy.testing",
    "sqlalchemy.dialects.mssql", "sqlalchemy.dialects.mysql", "sqlalchemy.dialects.oracle",
]  # fmt: skip

_QT_LIBRARY = re.compile(r"(?:lib)?Qt6?([A-Z]\w*?)(?:\.abi3)?(?:\.so\b.*|\.dll|\.pyd|\.dylib|\.framework)?$")
_DROPPED = [
    re.compile(pattern)
    for pattern in (
        r"babel/locale-data/(?!(root|en)\.dat$)",  # read to know the language of a web address
        r"punkt/.*\.py$",  # the modules are in the program itself
        r"dateparser_data/|dateparser/data/.*\.(?!py)",
        r"pygraphviz/bin/|pygraphviz/(tests|testing)/",
        r".*/tests?/",
        r"lxml/isoschematron/|lxml/includes/|.*\.(pyi|pxd|pyx|h|c|hpp|rst)$",
        r"(docx|pptx)/py\.typed$",
    )
]

_SPARE_MODULE = re.compile(r"punkt\.data\.(?!english$|curated$|prefixes$)|tzdata\.zoneinfo|.*\.tests?(\.|$)")


def is_spare_module(name: str) -> bool:
    """Return whether a module that was found is not needed, though it may not be excluded together with its parent."""
    return _SPARE_MODULE.match(name) is not None


def kept(name: str) -> bool:
    """Return whether a file belongs into the program; the name is its path within the folder."""
    path = PurePosixPath(name.replace("\\", "/"))
    parts = path.parts
    if any(dropped.match(str(path)) for dropped in _DROPPED):
        return False
    if parts[0] == "PySide6":
        return _kept_of_qt(path)
    library = _QT_LIBRARY.match(parts[0])  # at the top lie copies or links of the libraries
    return library is None or library[1] in QT_LIBRARIES


def _kept_of_qt(path: PurePosixPath) -> bool:
    parts = path.parts
    if "plugins" in parts:
        kind, plugin = parts[parts.index("plugins") + 1], path.stem.removeprefix("lib")
        return plugin in QT_PLUGINS.get(kind, ())
    if "translations" in parts:
        return path.name in {f"qtbase_{language}.qm" for language in LANGUAGES}
    if "qml" in parts:
        return False
    for part in reversed(parts):
        if library := _QT_LIBRARY.match(part):
            return library[1] in (QT_MODULES if len(parts) == 2 and ".abi3" in part else QT_LIBRARIES)
    # Of the rest, what Python needs to load Qt, and libraries that Qt itself is linked to.
    return path.suffix in (".py", ".conf") or re.search(r"\.(so|dll|pyd|dylib)\b", path.name) is not None
