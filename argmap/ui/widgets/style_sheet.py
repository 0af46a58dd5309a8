"""The style sheet of the window: quiet frames, a visible focus, and distances that grow with the letters."""

from argmap.picture.theme import theme
from argmap.ui.widgets.type_size import USUAL, letters, scaled

TINTED = {
    "light": ("#dbe6f7", "#e9eef7"),
    "dark": ("#2c3f5c", "#2d3644"),
    "contrast-light": ("#5f97ff", "#b8d0ff"),
    "contrast-dark": ("#0a4f98", "#1f3f63"),
}
"""The ground of selected rows: in the panel that has the focus, and in others."""

_SHEET = """
QLineEdit, QComboBox, QPushButton, QToolButton, QCheckBox, QRadioButton { min-height: 20px; }
QComboBox QLineEdit, QAbstractSpinBox QLineEdit, QAbstractItemView QLineEdit, QLineEdit QToolButton,
        QTabBar QToolButton, QMenuBar QToolButton { min-height: 0; }
QToolBar QToolButton, #bar QToolButton, #chip, #row, #stance_pro, #stance_con { min-height: 16px; }
#card, #lead { min-height: 0; }
QToolBar { border: none; border-bottom: 1px solid palette(mid); padding: 2px 4px; spacing: 1px; }
QToolBar QToolButton { padding: 3px 4px; border: 1px solid transparent; border-radius: 5px; }
QToolBar QToolButton:hover:enabled { background: palette(midlight); border-color: palette(mid); }
QToolBar QToolButton:pressed, QToolBar QToolButton:checked { background: palette(mid); }
QToolBar QToolButton:focus { border: 2px solid palette(highlight); padding: 2px 3px; }
QToolBar#rail { border-bottom: none; border-right: 1px solid palette(mid); padding: 4px 2px; }
QToolBar#rail QToolButton { padding: 5px; }
QToolBar#rail QToolButton:checked { background: @tint; }
QToolBar#rail QToolButton:checked:focus { border: 2px solid palette(highlight); }
QTabBar::tab { padding: @5 @12; border: none; border-bottom: 2px solid transparent;
        color: palette(placeholder-text); background: transparent; }
QTabBar::tab:hover { background: palette(midlight); }
QTabBar::tab:selected { color: palette(window-text); border-bottom-color: palette(dark); }
QTabBar:focus::tab:selected, QTabBar::tab:selected:focus { border-bottom-color: palette(highlight); }
QStatusBar { border-top: 1px solid palette(mid); }
QStatusBar::item { border: none; }
QMainWindow::separator { width: 5px; height: 5px; background: transparent; }
QMainWindow::separator:hover { background: palette(mid); }
#bar { border-bottom: 1px solid palette(mid); background: palette(alternate-base); }
#bar QToolButton { border: 1px solid transparent; border-radius: 4px; padding: 3px; }
#bar QToolButton:hover { border-color: palette(mid); }
#bar QToolButton:focus { border: 2px solid palette(highlight); padding: 2px; }
#card { text-align: left; padding: 14px 16px; border: 1px solid palette(mid); border-radius: 9px;
        background: palette(base); }
#card:hover { border-color: palette(highlight); }
#card:focus { border: 2px solid palette(highlight); padding: 13px 15px; }
#card:pressed { background: palette(midlight); }
PanelDock QTreeView, PanelDock QListView { background: palette(window); }
#lead { text-align: left; padding: 0; border: 1px solid palette(mid); border-radius: 12px; background: palette(base); }
#lead:hover { border-color: palette(highlight); }
#lead:focus { border: 2px solid palette(highlight); }
#citation { border: 1px solid palette(mid); border-radius: 6px; background: palette(base); }
#row { text-align: left; padding: 3px 6px; border: 1px solid transparent; border-radius: 5px; }
#row:hover { background: palette(midlight); }
#row:focus { border: 2px solid palette(highlight); padding: 2px 5px; }
#plain QHeaderView::section { padding: 5px 6px; border: none; border-bottom: 1px solid palette(mid);
        border-right: 1px solid palette(mid); background: palette(window); }
#chip { padding: 3px 9px; border: 1px solid palette(mid); border-radius: 10px; background: palette(base); }
#chip:hover { border-color: palette(highlight); }
#chip:focus { border: 2px solid palette(highlight); padding: 2px 8px; }
#chip:checked { background: palette(highlight); color: palette(highlighted-text); border-color: palette(highlight); }
#chip:checked:focus { border-color: palette(text); }
#stance_pro, #stance_con { padding: 5px 8px; border: 1px solid palette(mid); background: palette(base); }
#stance_pro { border-top-left-radius: 6px; border-bottom-left-radius: 6px; border-right: none; }
#stance_con { border-top-right-radius: 6px; border-bottom-right-radius: 6px; border-left: none; }
#stance_pro:hover, #stance_con:hover { background: palette(midlight); }
#stance_pro:checked { background: @pro; border-color: @pro; color: @sign; font-weight: bold; }
#stance_con:checked { background: @con; border-color: @con; color: @sign; font-weight: bold; }
#stance_pro:focus, #stance_con:focus { border: 2px solid palette(text); padding: 4px 7px; }
#tags { border: 1px solid palette(mid); border-radius: 4px; background: palette(base); }
#tags[active="true"] { border-color: palette(highlight); }
#tag_entry { border: none; background: transparent; padding: 0 2px; min-height: 24px; }
#tag { border: 1px solid palette(mid); border-radius: 13px; background: palette(alternate-base); }
#tag_close { min-height: 0; padding: 0; border: 1px solid transparent; border-radius: 11px; }
#tag_close:hover { background: palette(midlight); border-color: palette(mid); }
#tag_close:focus { border: 2px solid palette(highlight); }
#palette { border: 1px solid palette(dark); background: palette(window); }
#toast { background: palette(tooltip-base); color: palette(tooltip-text); border-radius: 8px; padding: 8px 14px; }
QRadioButton::indicator { width: @12; height: @12; border: 1px solid palette(placeholder-text);
        border-radius: @7; background: palette(base); }
QRadioButton::indicator:checked { width: @4; height: @4; border: @5 solid palette(highlight); }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
#title { font-size: @20; font-weight: 600; }
#quiet { color: palette(placeholder-text); }
"""
_GROWN = """
QPushButton, QTabBar { icon-size: @16; }
#bar QToolButton, QDockWidget QToolButton, QDialog QToolButton { icon-size: @16; }
QCheckBox::indicator, QGroupBox::indicator { width: @14; height: @14; }
"""
"""What Qt takes from the screen alone, and not from the letters."""


_CONTRAST = """
QToolBar QToolButton:pressed, QToolBar QToolButton:checked, QToolBar#rail QToolButton:checked {
        background: palette(midlight); border: 2px solid palette(window-text); padding: 2px 3px; }
QTabBar::tab { color: palette(window-text); }
QTabBar::tab:selected { font-weight: bold; border-bottom-color: palette(window-text); }
#quiet { color: palette(window-text); }
QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox { border: 1px solid palette(window-text); }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus { border: 2px solid palette(highlight); }
#tags, #tag { border-color: palette(window-text); }
#tags[active="true"] { border: 2px solid palette(highlight); }
#tag_entry, #tag_entry:focus { border: none; }
QPushButton { border: 1px solid palette(window-text); border-radius: 4px; padding: @4 @12; }
QPushButton, QLineEdit, QComboBox { min-height: 20px; }
QPushButton:hover { background: palette(midlight); }
QPushButton:focus, QPushButton:default { border: 2px solid palette(highlight); }
QPushButton:disabled { border-style: dashed; }
QComboBox { border: 1px solid palette(window-text); padding: 2px @5; }
QComboBox:focus { border: 2px solid palette(highlight); }
QCheckBox::indicator { width: @12; height: @12; border: 2px solid palette(window-text); background: palette(base); }
QCheckBox::indicator:checked { background: palette(highlight); }
QMenu { border: 1px solid palette(window-text); }
"""
"""Where a frame says what a shade of gray says otherwise."""


def sheet(shown: str) -> str:
    """Return the style sheet for a theme, with letters as large as they are now."""
    colors = theme(shown)
    text = _SHEET + (_GROWN if letters() != USUAL else "") + (_CONTRAST if shown.startswith("contrast") else "")
    text = text.replace("@tint", TINTED[shown][0])
    for name in ("pro", "con", "sign"):
        text = text.replace(f"@{name}", str(getattr(colors, name)))
    for pixels in (20, 16, 14, 12, 7, 5, 4):
        text = text.replace(f"@{pixels}", f"{scaled(pixels)}px")
    return text
