"""The choices of the export dialog: what is drawn, how, on which pages, and as which kind of file."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, cast

from PySide6.QtCore import QSettings, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QGroupBox,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from argmap.model.records import ArrangementKind, Direction, SiblingOrder
from argmap.picture.page_options import LARGEST_TYPE_SIZE, MOST_PAGES, SMALLEST_TYPE_SIZE, TYPE_SIZE, PictureOptions
from argmap.picture.page_size import PAGE_SIZES, Orientation, page_size
from argmap.picture.writing import WriteOptions

KINDS = (("png", "PNG"), ("svg", "SVG"), ("pdf", "PDF"), ("webp", "WebP"))
MAP, BRANCH, ALL = "map", "branch", "all"
AUTO, ONE, MOST, TILES = "auto", "one", "most", "tiles"
_LONGEST_NAME = 28
"""Letters of a choice that decide how wide a field is; longer ones are cut in it and whole in its list."""


@dataclass(frozen=True, slots=True)
class ExportScope:
    """What there is to export: whether there are several maps, and the claim that is selected, with its words."""

    several: bool = False
    claim: str | None = None
    words: str = ""


class ExportForm(QWidget):
    """The form. `changed` tells that the picture is another one, `file_changed` that only its file is."""

    changed = Signal()
    file_changed = Signal()

    def __init__(self, scope: ExportScope, settings: QSettings, theme: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scope, self._settings = scope, settings
        self._kept: list[tuple[str, Callable[[], object]]] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 6, 0)
        column.setSpacing(10)
        column.addLayout(self._file(theme))
        column.addWidget(self._page())
        column.addWidget(self._look())
        column.addWidget(self._more())
        column.addStretch(1)
        self._enable()

    # --- what is chosen

    def options(self) -> PictureOptions:
        """Return what is to be drawn. Raises UserError where the page is none."""
        page = self._page_text()
        pages = self.pages.currentData()
        return PictureOptions(
            page=page_size(page) if page else None,
            orientation=self.orientation.currentData() if page else Orientation.AUTO,
            pages={ONE: 1, MOST: self.most.value()}.get(pages) if page else None,
            tiles=bool(page) and pages == TILES,
            type_size=self.type_size.value(),
            arrangement=self.arrangement.currentData(),
            direction=self.direction.currentData(),
            order=self.order.currentData(),
            branch=self._scope.claim if self.scope.currentData() == BRANCH else None,
            title=self.title.isChecked(),
            sources=self.sources.isChecked(),
            speakers=self.speakers.isChecked(),
            key=self.key.isChecked(),
        )

    def write_options(self) -> WriteOptions:
        """Return how the file is written."""
        letters = "shapes" if self.kind.currentData() == "svg" and self.letters.isChecked() else "text"
        return WriteOptions(
            dpi=self.scale.currentData() * 96,
            transparent=self.transparent.isEnabled() and self.transparent.isChecked(),
            text=cast(Literal["text", "shapes"], letters),
        )

    def remember(self) -> None:
        """Keep the choices for the next time."""
        for name, read in self._kept:
            value = read()
            self._settings.setValue(f"export/{name}", str(value).lower() if isinstance(value, bool) else value)

    def _page_text(self) -> str:
        """Return the size of the page as it was chosen or typed; empty for a picture as large as the map."""
        at = self.page.findText(self.page.currentText())
        return str(self.page.itemData(at)) if at >= 0 else self.page.currentText().strip()

    # --- the fields

    def _file(self, theme: str) -> QFormLayout:
        form = _form()
        self.kind = self._choice("kind", KINDS, "png", file=True)
        self.kind.currentIndexChanged.connect(lambda _: self._enable())
        form.addRow(self.tr("&Kind"), self.kind)
        parts = [(MAP, self.tr("This map"))]
        if self._scope.claim:
            parts.append((BRANCH, self.tr("Branch of “{0}”").format(self._scope.words)))
        if self._scope.several:
            parts.append((ALL, self.tr("All maps")))
        self.scope = _combo(parts)
        self.scope.setVisible(len(parts) > 1)
        self.scope.currentIndexChanged.connect(lambda _: self.changed.emit())
        if len(parts) > 1:
            form.addRow(self.tr("&What"), self.scope)
        sizes = (
            (1.0, self.tr("Screen (96 dpi)")),
            (2.0, self.tr("Sharp (192 dpi)")),
            (3.125, self.tr("Printing (300 dpi)")),
            (4.0, self.tr("Poster (384 dpi)")),
        )
        self.scale = self._choice("size", sizes, 2.0, file=True)
        form.addRow(self.tr("Si&ze"), self.scale)
        colors = (
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
            ("print", self.tr("For printing")),
            ("contrast-light", self.tr("High contrast, light")),
            ("contrast-dark", self.tr("High contrast, dark")),
        )
        self.colors = self._choice("colors", colors, theme)
        form.addRow(self.tr("&Colors"), self.colors)
        return form

    def _more(self) -> QGroupBox:
        group, form = QGroupBox(self.tr("File")), _form()
        group.setLayout(form)
        self.transparent = self._check("transparent", self.tr("Transpare&nt ground"), on=False, file=True)
        self.letters = self._check("letters", self.tr("&Letters as shapes"), on=False, file=True)
        self.letters.setToolTip(self.tr("For word processors and other programs that ignore fonts within a file"))
        form.addRow(self.transparent)
        form.addRow(self.letters)
        return group

    def _page(self) -> QGroupBox:
        group, form = QGroupBox(self.tr("Page")), _form()
        group.setLayout(form)
        self.page = QComboBox()
        self.page.setEditable(True)
        self.page.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.page.addItem(self.tr("As large as the map"), "")
        slides = {"16:9": self.tr("Slide 16:9"), "4:3": self.tr("Slide 4:3")}
        for size in PAGE_SIZES.values():
            self.page.addItem(slides.get(size.name, size.name), size.name)
        self.page.setToolTip(self.tr("Choose a size, or type one, such as 300 × 200 mm or 24 × 36 in"))
        _keep_narrow(self.page)
        kept = str(self._settings.value("export/page", "") or "")
        at = self.page.findData(kept)
        if at >= 0:
            self.page.setCurrentIndex(at)
        else:
            self.page.setEditText(kept)
        self._kept.append(("page", self._page_text))
        self.page.activated.connect(lambda _: self._page_chosen())
        field = self.page.lineEdit()
        assert field is not None
        field.editingFinished.connect(self._page_chosen)
        self._last_page = self._page_text()
        form.addRow(self.tr("&Page"), self.page)
        ways = (
            (Orientation.AUTO, self.tr("As it fits best")),
            (Orientation.PORTRAIT, self.tr("Portrait")),
            (Orientation.LANDSCAPE, self.tr("Landscape")),
        )
        self.orientation = self._choice("orientation", ways, Orientation.AUTO)
        form.addRow(self.tr("&Orientation"), self.orientation)
        counts = (
            (AUTO, self.tr("As many as the type needs")),
            (ONE, self.tr("One")),
            (MOST, self.tr("At most …")),
            (TILES, self.tr("Tiles for gluing")),
        )
        self.pages = self._choice("pages", counts, AUTO)
        self.pages.currentIndexChanged.connect(lambda _: self._enable())
        self.most = QSpinBox()
        self.most.setRange(2, MOST_PAGES)
        self.most.setSuffix(self.tr(" pages"))
        self.most.setValue(int(str(self._settings.value("export/most", 4))))
        self._kept.append(("most", self.most.value))
        self.most.valueChanged.connect(lambda _: self.changed.emit())
        form.addRow(self.tr("Nu&mber"), self.pages)
        form.addRow(self.tr("At mos&t"), self.most)
        self._page_form = form
        self.type_size = QDoubleSpinBox()
        self.type_size.setDecimals(1)
        self.type_size.setSingleStep(0.5)
        self.type_size.setRange(SMALLEST_TYPE_SIZE, LARGEST_TYPE_SIZE)
        self.type_size.setSuffix(self.tr(" pt"))
        self.type_size.setValue(float(str(self._settings.value("export/type", TYPE_SIZE))))
        self._kept.append(("type", self.type_size.value))
        self.type_size.valueChanged.connect(lambda _: self.changed.emit())
        form.addRow(self.tr("&Smallest type"), self.type_size)
        return group

    def _look(self) -> QGroupBox:
        group, form = QGroupBox(self.tr("Map")), _form()
        group.setLayout(form)
        own = (None, self.tr("As on the map"))
        kinds = (
            own,
            (ArrangementKind.COMPACT, self.tr("Compact")),
            (ArrangementKind.TREE, self.tr("Tree")),
            (ArrangementKind.LAYERED, self.tr("Layered")),
        )
        self.arrangement = self._choice("arrangement", kinds, None)
        form.addRow(self.tr("&Arrangement"), self.arrangement)
        ways = (
            own,
            (Direction.TOP_DOWN, self.tr("Top down")),
            (Direction.BOTTOM_UP, self.tr("Bottom up")),
            (Direction.LEFT_RIGHT, self.tr("Left to right")),
            (Direction.RIGHT_LEFT, self.tr("Right to left")),
        )
        self.direction = self._choice("direction", ways, None)
        form.addRow(self.tr("&Direction"), self.direction)
        orders = (
            own,
            (SiblingOrder.AS_SET, self.tr("As set")),
            (SiblingOrder.REASONS_FIRST, self.tr("Reasons first")),
            (SiblingOrder.TWO_SIDES, self.tr("Two sides")),
        )
        self.order = self._choice("order", orders, None)
        form.addRow(self.tr("Orde&r"), self.order)
        self.title = self._check("title", self.tr("&Title"))
        self.sources = self._check("sources", self.tr("So&urces"))
        self.speakers = self._check("speakers", self.tr("Spea&kers"))
        self.key = self._check("key", self.tr("Ke&y to the signs"))
        for box in (self.title, self.sources, self.speakers, self.key):
            form.addRow(box)
        return group

    def _choice(
        self, name: str, choices: tuple[tuple[object, str], ...], first: object, *, file: bool = False
    ) -> QComboBox:
        """Return a field for one of several choices, the one of the last time chosen."""
        box = _combo(choices)
        kept = self._settings.value(f"export/{name}")
        found = [at for at, (data, _) in enumerate(choices) if kept is not None and str(data) == str(kept)]
        usual = [at for at, (data, _) in enumerate(choices) if data == first]
        box.setCurrentIndex((found or usual or [0])[0])
        signal = self.file_changed if file else self.changed
        box.currentIndexChanged.connect(lambda _: signal.emit())
        self._kept.append((name, lambda: _plain(box.currentData())))
        return box

    def _check(self, name: str, text: str, *, on: bool = True, file: bool = False) -> QCheckBox:
        box = QCheckBox(text)
        box.setChecked(str(self._settings.value(f"export/{name}", str(on).lower())).lower() == "true")
        signal = self.file_changed if file else self.changed
        box.toggled.connect(lambda _: signal.emit())
        self._kept.append((name, box.isChecked))
        return box

    def _page_chosen(self) -> None:
        if self._page_text() != self._last_page:
            self._last_page = self._page_text()
            self._enable()
            self.changed.emit()

    def _enable(self) -> None:
        """Enable what makes a difference to the kind of file and to the page."""
        kind, on_page = self.kind.currentData(), bool(self._page_text())
        self.scale.setEnabled(kind in ("png", "webp"))
        self.transparent.setEnabled(kind != "pdf")
        self.letters.setEnabled(kind == "svg")
        for field in (self.orientation, self.pages, self.type_size):
            field.setEnabled(on_page)
        pages = self.pages.currentData()
        self.type_size.setEnabled(on_page and pages in (AUTO, TILES))
        self._page_form.setRowVisible(self.most, pages == MOST)
        self.most.setEnabled(on_page)


def _form() -> QFormLayout:
    form = QFormLayout()
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    form.setVerticalSpacing(6)
    return form


def _combo(choices: "tuple[tuple[object, str], ...] | list[tuple[str, str]]") -> QComboBox:
    box = QComboBox()
    for data, text in choices:
        box.addItem(text, data)
    if any(len(text) > _LONGEST_NAME for _, text in choices):
        _keep_narrow(box)
    return box


def _keep_narrow(box: QComboBox) -> None:
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(16)


def _plain(value: object) -> object:
    """Return a choice as settings keep it."""
    return value if isinstance(value, float | int) else "" if value is None else str(value)
