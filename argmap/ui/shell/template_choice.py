"""The choice of what a new map begins with: nothing, or the claims of a template."""

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget

from argmap.model.templates import TEMPLATES
from argmap.picture.translation import translated


class TemplateChoice(QWidget):
    """A list of templates, with one sentence about the chosen one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = QComboBox()
        self.list.addItem(self.tr("An empty map"), "")
        for template in TEMPLATES:
            self.list.addItem(translated(template.title), template.name)
        label = QLabel(self.tr("&Begin with"))
        label.setBuddy(self.list)
        self._tip = QLabel()
        self._tip.setObjectName("quiet")
        self._tip.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label)
        row.addWidget(self.list)
        row.addWidget(self._tip, 1)
        self.list.currentIndexChanged.connect(self._tell)
        self._tell()

    @property
    def chosen(self) -> str:
        """The name of the template, or ""."""
        return str(self.list.currentData())

    def reset(self) -> None:
        """Choose the empty map."""
        self.list.setCurrentIndex(0)

    def _tell(self) -> None:
        tips = {template.name: translated(template.tip) for template in TEMPLATES}
        tip = tips.get(self.chosen, "")
        self._tip.setText(tip)
        self.list.setAccessibleDescription(tip)
