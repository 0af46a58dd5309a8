"""The main window: its parts, and the actions that concern all of them."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QSettings, Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from argmap.model.change import Update
from argmap.model.records import Map
from argmap.ui.actions.action import ActionTable, Scope
from argmap.ui.actions.menus import Actions
from argmap.ui.canvas import MapView
from argmap.ui.finding.filter_bar import FilterBar
from argmap.ui.finding.filtering import Filtering
from argmap.ui.finding.search_bar import SearchBar
from argmap.ui.reader.panel import Reader
from argmap.ui.session import Session
from argmap.ui.shell import first_map, kept_choices, minimap_choice, recent_files, rescuing
from argmap.ui.shell.careful_control import CarefulControl
from argmap.ui.shell.center_pages import MAP, Pages
from argmap.ui.shell.closing import may_close, may_leave
from argmap.ui.shell.docks import Docks, focus_first
from argmap.ui.shell.file_changes import FileChanges
from argmap.ui.shell.files import Files, local_files, show_folder
from argmap.ui.shell.finding_control import FindingControl
from argmap.ui.shell.layout_choice import LayoutChoice
from argmap.ui.shell.map_alone import MapAlone
from argmap.ui.shell.map_arrangement import MapArrangement
from argmap.ui.shell.map_strip import MapStrip
from argmap.ui.shell.map_tabs import TABS_MENU, MapTabs
from argmap.ui.shell.merging_maps import MergingMaps
from argmap.ui.shell.outline_guest import OutlineGuest
from argmap.ui.shell.panel_needs import PanelNeeds
from argmap.ui.shell.path_line import PathLine
from argmap.ui.shell.rail import rail
from argmap.ui.shell.recent_menu import RecentMenu
from argmap.ui.shell.side_panels import SidePanels, unplaced_title
from argmap.ui.shell.sorting_control import SortingControl
from argmap.ui.shell.status_bar import StatusBar
from argmap.ui.shell.status_hint import StatusHint
from argmap.ui.shell.thumbnails import Thumbnails
from argmap.ui.shell.view_keeper import ViewKeeper
from argmap.ui.shell.welcome import Welcome
from argmap.ui.shell.window_layout import SORTING
from argmap.ui.showing.showing_control import ShowingControl
from argmap.ui.sources.beginning import Beginning
from argmap.ui.sources.draft_bar import DraftBar
from argmap.ui.sources.unplaced_panel import UnplacedPanel
from argmap.ui.tasks.progress import Progress
from argmap.ui.tasks.saving import Saver
from argmap.ui.widgets import motion, theme
from argmap.ui.widgets.message_bar import MessageBar, tell_once

LEAST = 240, 160
"""The least room for the map or another page, in pixels: a window is never larger than the screen for what it shows."""


class Window(QMainWindow):
    """The program's window: one session, its parts, and the settings it remembers."""

    def __init__(
        self,
        session: Session,
        settings: QSettings,
        look: theme.ThemeController,
        table: "ActionTable[Window]",
        folder: Path | None = None,
    ) -> None:
        super().__init__()
        self.session: Session = session
        self.settings = settings
        self.look = look
        kept_choices.recall(session, settings)
        self.files = Files(session, self, folder)
        session.set_theme(look.shown)
        session.may_leave = partial(may_leave, self, session)
        self.setAcceptDrops(True)
        self.actions_ = Actions(self, session, table, settings)
        self._build_middle()
        self._build_bars()
        self._build_docks()
        recent_files.RecentMaps(session, settings)
        self.thumbnails = Thumbnails(session, self.view.small_picture)
        self.menus = self.actions_.fill(self.menuBar())
        self.menus["file"].insertMenu(self.actions_["home"], RecentMenu(settings, self.files.open, self))
        minimap_choice.keep(self.view.minimap, self.actions_["minimap"], settings)
        look.changed.connect(self._recolor)
        look.text.changed.connect(self._resize_text)
        self.actions_[look.wanted].setChecked(True)
        self.actions_[motion.KEY].setChecked(motion.recall(settings))
        session.opened.connect(self._opened)
        session.changed.connect(self._changed)
        session.notice.connect(lambda text: self.status.tell(self.actions_.keys.in_text(text)))
        session.troubled.connect(partial(tell_once, self.trouble, self.only_read))
        session.held.released.connect(lambda told: self.trouble.hide() if self.trouble.text == told else None)
        session.passage_shown.connect(lambda _: self.docks.bring("reader"))
        session.map_shown.connect(lambda _: self._name())
        ViewKeeper(session, self.view, settings)
        self._recolor(look.shown)
        self.go_home()

    # --- the parts

    def _build_middle(self) -> None:
        self.trouble, self.only_read, self.told = (MessageBar(sign) for sign in ("trouble", "told", "told"))
        self.tabs, self.view = MapTabs(self.session), MapView(self.session)
        self.actions_.serve_menu(self.view)
        self.actions_.serve_own_menu(self.view.minimap, minimap_choice.MENU)
        self.actions_.serve_own_menu(self.tabs, TABS_MENU)
        self.search = SearchBar(self.session)
        self.welcome = Welcome(self.session.tasks)
        self.welcome.sample_wanted.connect(self.files.open_sample)
        self.welcome.new_wanted.connect(self.files.begin)
        self.welcome.article_wanted.connect(self.files.ask_sources)
        self.welcome.open_wanted.connect(self.files.ask_open)
        self.welcome.paste_wanted.connect(self.files.paste)
        self.welcome.first.clicked.connect(self.actions_["first_map"].trigger)
        self.welcome.address_wanted.connect(self.files.ask_address)
        self.welcome.back_wanted.connect(self.go_to_map)
        self.welcome.recent_wanted.connect(lambda path: self.files.open(Path(path)))
        self.welcome.forgotten.connect(self._forget)
        work = QWidget()
        column = QVBoxLayout(work)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.beginning = Beginning(self.session)
        self.beginning.left.connect(self.go_to_map)
        self.draft_bar = DraftBar(self.session)
        self.filter_bar = FilterBar(Filtering(self.session, self.view))
        for widget in (self.tabs, self.search, self.filter_bar, self.beginning, self.draft_bar):
            column.addWidget(widget)
        column.addWidget(self.view, 1)
        self.path_line = PathLine(self.session, self.view)
        column.addWidget(self.path_line)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.welcome)
        self.saver = Saver(self.session.tasks, self.files.folder, self._exported, self)
        self.pages = Pages(self.session, self.only_read, work, self.saver)
        self.pages.shown.connect(lambda name: self.actions_[f"page_{name}"].setChecked(True))
        self.stack.addWidget(self.pages)
        self.merging = MergingMaps(self.session, self.told, self.files, self)
        rescuing.Rescuing(self.session, self.files, self.settings, self.trouble)
        self.changes = FileChanges(self.session, self.files, self)
        self.changes.told.connect(self.trouble.hide)
        self.changes.left.connect(self.view.setFocus)
        self.files.map_wanted.connect(self.go_to_map)
        self.files.added.connect(self.beginning.offer)
        middle = QWidget()
        middle.setMinimumSize(*LEAST)
        whole = QVBoxLayout(middle)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        self.showing = ShowingControl(self.session, self, lambda: self.at_map().setFocus())
        self.session.blind.turned.connect(lambda: self.actions_["blind"].setChecked(self.session.blind.is_on))
        for bar in (self.changes.bar, self.trouble, self.told, self.showing.bar):
            whole.addWidget(bar)
        whole.addWidget(self.stack, 1)
        self.setCentralWidget(middle)
        self.actions_.serve(self.view, Scope.MAP, Scope.CLAIMS)

    def _build_docks(self) -> None:
        sides = SidePanels(self.session, self.actions_, self.files, self)
        self.outline, self.inspector, self.sorting = sides.outline, sides.inspector, sides.sorting
        self.sources, self.reader, self.unplaced = sides.sources, sides.reader, sides.unplaced
        self.reader.text.let_go.connect(self.view.setFocus)
        self.docks = Docks(self, self.settings, sides.titled(), self._center)
        self.docks.below_map = self.path_line
        self.docks.told.connect(lambda name, shown: self._show_panel_open(name, shown=shown))
        self.careful = CarefulControl(sides.review, sides.inspector, self.docks, lambda: self.at_map().setFocus())
        self.needs = PanelNeeds(self.session, self.docks)
        parts = self.view, self.reader, self.docks, self.search, self.filter_bar
        self.finding = FindingControl(self.session, *parts, self.go_to_map)
        OutlineGuest(self.session, self.outline, self.view.writing, self.filter_bar.filtering)
        strip = MapStrip(self.session, self.view, self.docks)
        self.layouts = LayoutChoice(self.session, self.settings, self.docks, self.actions_, strip)
        asking = self.docks["sorting"], self.sorting, self.draft_bar, self.beginning
        self.sorter = SortingControl(self.session, self.layouts, self.go_to_map, *asking)
        self.sorter.serve(self.actions_)
        self.sources.draft_wanted.connect(self.sorter.draft)
        self.unplaced.queue_wanted.connect(self.sorter.go_through)
        self.files.added.connect(self.layouts.begin)
        self.unplaced.counted.connect(self._count_unplaced)
        bars = self.menuBar(), self.toolbar, self.rail, self.status, self.pages.bar, self.tabs, self.draft_bar
        self.arrangement = MapArrangement(self.session, self.actions_)
        places = self.stack, self.docks, bars, (self.path_line, self.status)
        self.map_alone = MapAlone(self, *places, self.at_map, self.actions_)

    def _center(self) -> QWidget:
        return self.view if self.pages.current == MAP else self.pages.now

    def _count_unplaced(self, waiting: int) -> None:
        self.docks["unplaced"].setWindowTitle(unplaced_title(waiting))
        self.needs.count_unplaced(waiting)

    def _show_panel_open(self, name: str, *, shown: bool) -> None:
        if name != SORTING:
            self.actions_[f"panel_{name}"].setChecked(shown)

    def _arrange(self, *, at_work: bool) -> None:
        """Show the tools and the panels while there is a map to work on, and hide them on the welcome page."""
        if not at_work:
            self.docks.arrange(at_work=False)  # first: it notes how wide the panels are beside the bars
        self.toolbar.setVisible(at_work)
        self.rail.setVisible(at_work)
        self.status.zoom.setVisible(at_work)
        self.progress.want(shown=at_work)
        self.actions_.arrange(at_work=at_work)
        self.docks.arrange(at_work=at_work)

    @property
    def placer(self) -> Reader | UnplacedPanel:
        """The panel whose words are meant to be placed: the list of unplaced ones if the focus is there."""
        return self.unplaced if self.unplaced.list.hasFocus() else self.reader

    def _build_bars(self) -> None:
        self.toolbar = self.actions_.toolbar(self)
        self.addToolBar(self.toolbar)
        self.rail = rail(self.actions_, self)
        self.addToolBar(Qt.ToolBarArea.LeftToolBarArea, self.rail)
        self.progress = Progress(self.session.tasks, self.view.projection.tasks)
        self.status = StatusBar(StatusHint(self.session, self.actions_, self.pages), self.progress)
        self.setStatusBar(self.status)
        self.view.zoomed.connect(self.status.show_zoom)

    # --- what is told

    def _name(self) -> None:
        session = self.session
        question = ""
        if session.map is not None:
            question = session.document.get(session.map, Map).question
        only_read = self.tr(" (read only)") if session.read_only else ""
        self.setWindowTitle(f"{question}{only_read} – argmap" if question else "argmap")

    def _opened(self) -> None:
        session = self.session
        self.trouble.hide()
        self.told.hide()
        why = session.file.why_read_only if session.read_only else ""
        if about := " ".join(filter(None, (why, session.file.left_out))):
            self.only_read.tell(about)
        else:
            self.only_read.hide()
        if not session.is_open:
            self.go_home()
            return
        self.welcome.put_away()
        self.layouts.begin()
        self.go_to_map()

    def _changed(self, update: Update) -> None:
        self.trouble.hide()
        if update.touches(Map):
            self._name()

    def _recolor(self, theme: str) -> None:
        self.session.set_theme(theme)
        self.settings.setValue("theme", self.look.wanted)

    def _resize_text(self, percent: int) -> None:
        self.settings.setValue("text_size", percent)
        self.status.tell(self.tr("Text size: {0} %").format(percent))

    # --- which page

    def go_home(self) -> None:
        """Show the welcome page; the document stays open behind it."""
        self.session.flush_pending()
        self.map_alone.leave()
        recents = [(row, row.is_there) for row in recent_files.recents(self.settings)]
        self.welcome.offer(recents)
        self.thumbnails.load([row.path for row, there in recents if there], self.welcome.show_pictures)
        self.welcome.back.setVisible(self.session.is_open)
        self.welcome.first.setVisible(first_map.is_offered(self.settings))
        self._arrange(at_work=False)
        self.stack.setCurrentIndex(0)
        self._name()
        (self.welcome.back if self.session.is_open else self.welcome.article).setFocus()

    def go_to_map(self) -> None:
        """Show the map."""
        if self.session.is_open:
            self.stack.setCurrentIndex(1)
            self.pages.go_to(MAP)
            self._arrange(at_work=True)
            self._name()
            self.view.setFocus()

    def go_to_page(self, name: str) -> None:
        """Show the map, or one of the pages with tables, and set the focus there."""
        self.go_to_map()
        if name != MAP and self.session.is_open:
            self.pages.go_to(name)
            focus_first(self.pages.page(name))

    def at_map(self) -> MapView:
        """Show the map and return it."""
        if self.pages.current != MAP:
            self.go_to_map()
        return self.view

    def _forget(self, path: str) -> None:
        recent_files.forget(self.settings, path)
        self.thumbnails.forget(path)
        self.go_home()

    # --- what the actions do

    def ask_new(self) -> None:
        """Ask for the question of a new map."""
        self.go_home()
        self.welcome.ask()

    def export(self) -> None:
        """Ask for the kind of picture, and write it."""
        from argmap.ui.shell.export_dialog import ExportDialog

        self.session.flush_pending()
        dialog = ExportDialog(self.session, self.saver, self.settings, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _exported(self, path: Path, notice: str) -> None:
        said = self.tr("Saved as {0}.").format(path)
        self.told.tell(f"{said} {notice}".strip(), self.tr("Show in folder"), partial(show_folder, path.parent))

    def start_search(self) -> None:
        """Show the search bar over the map; on another page, look there."""
        if self.stack.currentIndex() == 1 and self.pages.current != MAP:
            self.pages.start_search()
        else:
            self.go_to_map()
            self.search.start()

    def edit_question(self) -> None:
        """Move the focus to the field for the map's question in the inspector."""
        if self.session.map is not None:
            self.session.select([self.session.map])
            self.docks.bring("inspector")
            self.inspector.map.question.setFocus()
            self.inspector.map.question.selectAll()

    def go_round(self, by: int) -> None:
        """Move the focus to the next panel (1), or to the one before (-1)."""
        if self.stack.currentIndex() == 0:
            self.focusNextPrevChild(by > 0)
        else:
            self.docks.go_round(by)

    # --- files dropped on the window

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files on this computer, and text, can be dropped on the window."""
        if local_files(event.mimeData()) or (event.mimeData().hasText() and not event.mimeData().hasUrls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open a map, add sources, or read dropped text."""
        event.acceptProposedAction()
        if paths := local_files(event.mimeData()):
            self.files.take(paths)
        else:
            self.files.add_copied(event.mimeData())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A key of a disabled action shows why it cannot be done; Escape brings back what surrounds the map."""
        if event.key() == Qt.Key.Key_Escape and self.map_alone.step_back():
            return
        if self.stack.currentIndex() == 0 or not self.actions_.answer(event):
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Leaving the window puts all edits into the file, which may be mailed next; coming back checks it."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange:
            if self.isActiveWindow():
                self.changes.look()
            else:
                self.session.file.checkpoint()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing saves what is being typed, waits for files being written, and closes the document.

        Where words could not be saved, the user is asked.
        """
        done = self.session.tasks.finish()
        if not done:
            self.status.tell(self.tr("Still writing; please wait a moment."))
        # what is kept in a copy need not be asked about
        if not (done and may_close(self, self.session, self.changes) and self.session.may_go()):
            event.ignore()
            return
        self.docks.remember()
        self.view.close_layout()
        self.session.blockSignals(True)
        self.session.close()
        self.settings.sync()
        event.accept()
