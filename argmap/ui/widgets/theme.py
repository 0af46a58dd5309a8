"""The look of the widgets: a palette for each theme, the size of letters, and a font if there is none."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFontDatabase, QPalette, QStyleHints
from PySide6.QtWidgets import QApplication

from argmap.ui.widgets.style_sheet import TINTED, sheet
from argmap.ui.widgets.type_size import STANDARD, TextSize

THEMES = ("system", "light", "dark", "contrast-light", "contrast-dark")

_LIGHT = {
    QPalette.ColorRole.Window: "#f3f1ec",
    QPalette.ColorRole.WindowText: "#1f2328",
    QPalette.ColorRole.Base: "#ffffff",
    QPalette.ColorRole.AlternateBase: "#f8f7f3",
    QPalette.ColorRole.Text: "#1f2328",
    QPalette.ColorRole.Button: "#faf9f6",
    QPalette.ColorRole.ButtonText: "#1f2328",
    QPalette.ColorRole.BrightText: "#ffffff",
    QPalette.ColorRole.ToolTipBase: "#1f2328",
    QPalette.ColorRole.ToolTipText: "#ffffff",
    QPalette.ColorRole.PlaceholderText: "#686c73",
    QPalette.ColorRole.Highlight: "#2b5fb4",
    QPalette.ColorRole.HighlightedText: "#ffffff",
    QPalette.ColorRole.Accent: "#2b5fb4",
    QPalette.ColorRole.Link: "#1f56a8",
    QPalette.ColorRole.LinkVisited: "#5b4a9c",
    QPalette.ColorRole.Light: "#ffffff",
    QPalette.ColorRole.Midlight: "#f8f7f3",
    QPalette.ColorRole.Mid: "#d5d0c6",
    QPalette.ColorRole.Dark: "#a9a497",
    QPalette.ColorRole.Shadow: "#78746a",
}
_DARK = {
    QPalette.ColorRole.Window: "#1c1e22",
    QPalette.ColorRole.WindowText: "#e9e7e2",
    QPalette.ColorRole.Base: "#24272c",
    QPalette.ColorRole.AlternateBase: "#2a2d33",
    QPalette.ColorRole.Text: "#e9e7e2",
    QPalette.ColorRole.Button: "#2c3036",
    QPalette.ColorRole.ButtonText: "#e9e7e2",
    QPalette.ColorRole.BrightText: "#ffffff",
    QPalette.ColorRole.ToolTipBase: "#3a3f47",
    QPalette.ColorRole.ToolTipText: "#f4f2ee",
    QPalette.ColorRole.PlaceholderText: "#a0a5ad",
    QPalette.ColorRole.Highlight: "#86b1f2",
    QPalette.ColorRole.HighlightedText: "#10141b",
    QPalette.ColorRole.Accent: "#86b1f2",
    QPalette.ColorRole.Link: "#9cc0f6",
    QPalette.ColorRole.LinkVisited: "#c0b2f0",
    QPalette.ColorRole.Light: "#3c4148",
    QPalette.ColorRole.Midlight: "#33373e",
    QPalette.ColorRole.Mid: "#3f444c",
    QPalette.ColorRole.Dark: "#121316",
    QPalette.ColorRole.Shadow: "#0b0c0e",
}
_CONTRAST_LIGHT = dict.fromkeys(_LIGHT, "#000000") | {
    QPalette.ColorRole.Window: "#ffffff",
    QPalette.ColorRole.Base: "#ffffff",
    QPalette.ColorRole.AlternateBase: "#ffffff",
    QPalette.ColorRole.Button: "#ffffff",
    QPalette.ColorRole.BrightText: "#ffffff",
    QPalette.ColorRole.ToolTipText: "#ffffff",
    QPalette.ColorRole.PlaceholderText: "#2e3338",
    QPalette.ColorRole.Highlight: "#0033cc",
    QPalette.ColorRole.HighlightedText: "#ffffff",
    QPalette.ColorRole.Accent: "#0033cc",
    QPalette.ColorRole.Link: "#0033cc",
    QPalette.ColorRole.LinkVisited: "#512a91",
    QPalette.ColorRole.Light: "#ffffff",
    QPalette.ColorRole.Midlight: "#dfe8ff",
}
_CONTRAST_DARK = dict.fromkeys(_LIGHT, "#ffffff") | {
    QPalette.ColorRole.Window: "#000000",
    QPalette.ColorRole.Base: "#000000",
    QPalette.ColorRole.AlternateBase: "#000000",
    QPalette.ColorRole.Button: "#000000",
    QPalette.ColorRole.ToolTipText: "#000000",
    QPalette.ColorRole.PlaceholderText: "#d8dce1",
    QPalette.ColorRole.Highlight: "#66b3ff",
    QPalette.ColorRole.HighlightedText: "#000000",
    QPalette.ColorRole.Accent: "#66b3ff",
    QPalette.ColorRole.Link: "#8cc6ff",
    QPalette.ColorRole.LinkVisited: "#d6c2ff",
    QPalette.ColorRole.Midlight: "#16304d",
    QPalette.ColorRole.Shadow: "#000000",
}
_PALETTES = {
    "light": _LIGHT, "dark": _DARK, "contrast-light": _CONTRAST_LIGHT, "contrast-dark": _CONTRAST_DARK
}  # fmt: skip
_FADED = {"light": "#8b8f96", "dark": "#71767e", "contrast-light": "#595d63", "contrast-dark": "#a0a5ad"}
"""What cannot be used now."""


class ThemeController(QObject):
    """The theme of the program, applied to all widgets."""

    changed = Signal(str)
    """The theme that is shown now."""

    def __init__(self, app: QApplication, wanted: str = "system", percent: int = STANDARD) -> None:
        super().__init__(app)
        self._app = app
        self._wanted = ""
        self._shown = ""
        self.text = TextSize(app, percent)
        self.text.changed.connect(lambda _: self._app.setStyleSheet(sheet(self._shown)))
        app.styleHints().colorSchemeChanged.connect(lambda _: self._follow())
        app.styleHints().accessibility().contrastPreferenceChanged.connect(lambda _: self._follow())
        self.want(wanted)

    @property
    def wanted(self) -> str:
        """The user's choice: one of `THEMES`."""
        return self._wanted

    @property
    def shown(self) -> str:
        """The theme that is shown: one of `THEMES` other than "system"."""
        return self._shown

    def want(self, theme: str) -> None:
        """Follow the system, also in its wish for more contrast, or be as wanted whatever the system is."""
        self._wanted = theme if theme in THEMES else "system"
        schemes = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
        scheme = schemes.get(self._wanted.removeprefix("contrast-"), Qt.ColorScheme.Unknown)
        self._app.styleHints().setColorScheme(scheme)
        self._follow()

    def _follow(self) -> None:
        system = system_theme(self._app.styleHints())
        shown = system if self._wanted == "system" else self._wanted
        if shown == self._shown:
            return
        self._shown = shown
        if self._app.style().name().lower() in ("fusion", "windows", ""):
            self._app.setStyle("Fusion")
            self._app.setPalette(palette(shown))
            self._app.setPalette(_of_rows(shown), "QAbstractItemView")  # type: ignore[arg-type]  # takes str alone
        self._app.setStyleSheet(sheet(shown))  # after the palette, whose colors it uses
        self.changed.emit(shown)


def system_theme(hints: QStyleHints) -> str:
    """Return the theme that the system asks for."""
    scheme = "dark" if hints.colorScheme() is Qt.ColorScheme.Dark else "light"
    more = hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast
    return f"contrast-{scheme}" if more else scheme


def palette(theme: str) -> QPalette:
    """Return the colors of widgets in a theme."""
    made = QPalette()
    for role, color in _PALETTES[theme].items():
        made.setColor(role, QColor(color))
    faded = QColor(_FADED[theme])
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, faded)
    return made


def _of_rows(theme: str) -> QPalette:
    """Return the colors of lists, tables and trees: selected rows are tinted, and their words keep their colors."""
    made = palette(theme)
    active, other = (QColor(color) for color in TINTED[theme])
    made.setColor(QPalette.ColorRole.Highlight, active)
    made.setColor(QPalette.ColorGroup.Inactive, QPalette.ColorRole.Highlight, other)
    made.setColor(QPalette.ColorRole.HighlightedText, made.color(QPalette.ColorRole.Text))
    return made


def have_a_font(app: QApplication) -> None:
    """On a machine without any font, write everything in the one we bring along."""
    if not QFontDatabase.families():
        from argmap.picture import fonts

        font = app.font()
        font.setFamily(fonts.font(12).family())
        app.setFont(font)
