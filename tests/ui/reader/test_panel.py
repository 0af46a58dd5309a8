"""Words are read, selected and made claims, by keys and by mouse; whatever comes of it is one step back."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from argmap.model import map_commands, source_commands
from argmap.model.document import Document
from argmap.model.records import Argument, Claim, Passage, Source, Speaker, Stance
from argmap.ui.actions.passage_mime import passage_tokens
from argmap.ui.actions.quotation_actions import PlacedAs
from argmap.ui.canvas import drop_rules
from argmap.ui.reader.highlights import HighlightKind
from argmap.ui.reader.panel import Reader
from argmap.ui.shell.window import Window
from argmap.ui.widgets.record_list import DETAIL

ARTICLE = (
    "Dogs of the town 🐕\r\n\r\n"
    "“Dogs should be free to run in the park,” said Mary Miller, a vet. The mayor did not reply.\r\n\r\n"
    "“However, loose dogs frighten many children in our town,” said Tom Baker, a teacher. It rained.\r\n"
)
FREE = "Dogs should be free to run in the park"
AFRAID = "loose dogs frighten many children in our town"
Key = Qt.Key


class Desk:
    """A window in which an article lies open beside a map with a thesis and a reason."""

    def __init__(self, window: Window) -> None:
        self.window, self.session, self.reader = window, window.session, window.reader
        self.document = Document()
        with self.document.edit("Start") as edit:
            self.map = map_commands.add_map(edit, "Should dogs run free?")
            self.thesis = map_commands.add_claim(edit, "Dogs should run free", self.map)
            self.other = map_commands.add_claim(edit, "Running is healthy", self.map)
            map_commands.argue(edit, [self.other], Stance.PRO, self.thesis)
            self.source = source_commands.add_source(edit, "Dogs of the town", ARTICLE)
        self.session.show(self.document)
        window.activateWindow()
        self.reader.text.setFocus()

    def press(self, key: Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.reader.text, key, modifier)

    def labels(self) -> list[str]:
        return [entry.label for entry in self.session.history.done()]

    def claim_of(self, text: str) -> Claim:
        return next(claim for claim in self.document.all(Claim) if text in claim.text)

    def side(self, text: str) -> tuple[Stance, str]:
        claim = self.claim_of(text)
        argument = next(a for a in self.document.referrers(claim.id, Argument) if claim.id in a.premises)
        return argument.stance, argument.target

    def said_by(self, text: str) -> str:
        passage = self.document.get(self.claim_of(text).passages[0], Passage)
        return self.document.get(passage.speaker, Speaker).name if passage.speaker else ""

    def focus(self) -> str:
        words = self.reader.words()
        return ARTICLE[words.start : words.end] if words else ""

    def select(self, text: str) -> None:
        start = ARTICLE.index(text)
        self.reader.text.take((start, start + len(text)))

    def click(self, text: str) -> None:
        view = self.reader.text
        view.put_caret(ARTICLE.index(text) + 2)
        spot = view.cursorRect().center() + QPoint(1, 0)
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)


@pytest.fixture
def desk(qtbot: QtBot, window: Window) -> Desk:
    made = Desk(window)
    qtbot.waitUntil(lambda: made.reader.reading is not None, timeout=20000)
    qtbot.waitUntil(made.reader.text.hasFocus)
    return made


def test_a_source_is_read_and_its_quotations_are_marked(desk: Desk) -> None:
    marks = [(ARTICLE[m.start : m.end], m.look, m.words.speaker) for m in desk.reader.marks]
    assert (FREE, HighlightKind.FOUND, "Mary Miller") in marks
    assert any(AFRAID in words and who == "Tom Baker" for words, _, who in marks)


def test_n_and_p_walk_through_the_quotations_and_go_round(desk: Desk) -> None:
    desk.press(Key.Key_N)
    assert desk.focus() == FREE
    desk.press(Key.Key_N)
    assert AFRAID in desk.focus()
    desk.press(Key.Key_N)
    assert desk.focus() == FREE
    desk.press(Key.Key_P)
    assert AFRAID in desk.focus()


def test_r_makes_a_reason_for_the_thesis_with_its_speaker_in_one_step(desk: Desk) -> None:
    before = desk.document.records()
    desk.press(Key.Key_N)
    desk.press(Key.Key_R)
    assert desk.side(FREE) == (Stance.PRO, desk.thesis)
    assert desk.said_by(FREE) == "Mary Miller"
    assert desk.labels() == ["Add reason from “Dogs of the town”"]
    assert next(m for m in desk.reader.marks if ARTICLE[m.start : m.end] == FREE).look is HighlightKind.PRO
    desk.session.undo()
    assert desk.document.records() == before


def test_o_makes_an_objection_to_the_selected_claim_which_stays_selected(desk: Desk) -> None:
    desk.session.select([desk.other])
    desk.press(Key.Key_N)
    desk.press(Key.Key_N)
    desk.press(Key.Key_O)
    assert desk.side(AFRAID) == (Stance.CON, desk.other)
    assert desk.session.selection == (desk.other,)
    assert desk.labels() == ["Add objection from “Dogs of the town”"]


def test_o_with_an_argument_selected_is_against_that_step(desk: Desk) -> None:
    argument = desk.document.all(Argument)[0]
    desk.session.select([argument.id])
    desk.press(Key.Key_N)
    desk.press(Key.Key_O)
    assert desk.side(FREE) == (Stance.CON, argument.id)


def test_c_makes_a_claim_that_stands_by_itself_and_is_selected(desk: Desk) -> None:
    desk.press(Key.Key_N)
    desk.press(Key.Key_C)
    claim = desk.claim_of(FREE)
    assert not desk.document.referrers(claim.id, Argument)
    assert desk.session.selection == (claim.id,)


def test_words_are_selected_by_keys_alone_and_made_a_reason(desk: Desk) -> None:
    desk.reader.text.put_caret(ARTICLE.index("The mayor"))
    for _ in "The mayor did not reply":
        desk.press(Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    desk.press(Key.Key_R)
    QTest.keyClick(desk.reader.question.field, Key.Key_Return)
    assert desk.claim_of("The mayor").text == "The mayor did not reply"
    assert desk.document.get(desk.claim_of("The mayor").passages[0], Passage).exact == "The mayor did not reply"


def test_words_are_selected_with_the_mouse_and_made_an_objection_by_a_button(desk: Desk, qtbot: QtBot) -> None:
    view = desk.reader.text
    view.put_caret(ARTICLE.index("The mayor"))
    first = view.cursorRect().center()
    view.put_caret(ARTICLE.index(" did not"))
    last = view.cursorRect().center()
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=first)
    QTest.mouseMove(view.viewport(), last)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=last)
    assert desk.focus() == "The mayor"
    button = desk.reader.bar.buttons[PlacedAs.OBJECTION]
    qtbot.waitUntil(button.isEnabled)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QTest.keyClick(desk.reader.question.field, Key.Key_Return)
    assert desk.side("The mayor") == (Stance.CON, desk.thesis)


def test_a_selection_is_trimmed_of_space_and_of_the_marks_around_it(desk: Desk) -> None:
    desk.select(f"“{FREE},” ")
    desk.press(Key.Key_C)
    assert desk.document.get(desk.claim_of(FREE).passages[0], Passage).exact == f"{FREE},"
    assert desk.claim_of(FREE).text == FREE
    assert desk.said_by(FREE) == "Mary Miller"


def test_brackets_move_the_end_of_the_selection_by_words(desk: Desk) -> None:
    desk.select("The mayor")
    desk.press(Key.Key_BracketRight)
    assert desk.focus() == "The mayor did"
    desk.press(Key.Key_BracketLeft)
    desk.press(Key.Key_BracketLeft)
    assert desk.focus() == "The"


def test_braces_move_it_by_clauses_and_ctrl_by_sentences(desk: Desk) -> None:
    desk.select("loose dogs")
    desk.press(Key.Key_BraceRight)
    assert desk.focus() == AFRAID
    desk.press(Key.Key_BraceLeft)
    assert desk.focus() == AFRAID
    desk.select("The mayor")
    desk.press(Key.Key_BracketRight, Qt.KeyboardModifier.ControlModifier)
    assert desk.focus() == "The mayor did not reply."


def test_the_beginning_moves_after_a_backslash(desk: Desk) -> None:
    desk.select("did not reply")
    desk.press(Key.Key_Backslash)
    desk.press(Key.Key_BracketLeft)
    desk.press(Key.Key_BracketLeft)
    assert desk.focus() == "The mayor did not reply"
    desk.press(Key.Key_BracketRight)
    assert desk.focus() == "mayor did not reply"
    desk.press(Key.Key_Backslash)
    desk.press(Key.Key_BracketLeft)
    assert desk.focus() == "mayor did not"


@pytest.mark.parametrize(("key", "stance"), [(Key.Key_R, Stance.PRO), (Key.Key_O, Stance.CON)])
def test_what_is_placed_gives_way_to_the_next_quotation(desk: Desk, key: Key, stance: Stance) -> None:
    desk.press(Key.Key_N)
    desk.press(key)
    assert AFRAID in desk.focus()
    desk.press(key)
    assert desk.side(FREE)[0] is desk.side(AFRAID)[0] is stance


def test_n_goes_on_to_the_next_text_where_everything_is_placed(desk: Desk, qtbot: QtBot) -> None:
    with desk.session.edit("Add") as edit:
        source_commands.add_source(edit, "Rain", "It rained all day, and nobody said a word.")
        third = source_commands.add_source(edit, "Cats", "“Cats should be free, too,” said Ann Cole, a nurse.")
    qtbot.waitUntil(
        lambda: "0 of 1 used" in str(desk.window.sources.list.model().index(2, 0).data(DETAIL)), timeout=20000
    )
    desk.press(Key.Key_N)
    desk.press(Key.Key_R)
    desk.press(Key.Key_O)
    assert desk.reader.source == desk.source
    desk.press(Key.Key_N)
    assert desk.reader.source == third
    desk.press(Key.Key_R)
    assert desk.said_by("Cats should be free, too") == "Ann Cole"


def test_words_chosen_by_hand_ask_who_says_them_and_enter_takes_the_proposed_name(desk: Desk) -> None:
    with desk.session.edit("Describe") as edit:
        source_commands.describe_source(edit, desk.source, title="Dogs of the town", author="Ole Lind")
    desk.select("The mayor did not reply")
    desk.press(Key.Key_R)
    question = desk.reader.question
    assert question.isVisible() and question.field.hasFocus()
    assert question.names[:3] == ("Mary Miller", "Ole Lind", "")
    assert desk.labels() == ["Describe"]
    QTest.keyClick(question.field, Key.Key_Return)
    assert desk.said_by("The mayor") == "Mary Miller"
    assert not question.isVisible() and desk.reader.text.hasFocus()


def test_a_number_names_who_says_words_chosen_by_hand(desk: Desk) -> None:
    desk.select("Dogs of the town")
    desk.press(Key.Key_O)
    names = desk.reader.question.names
    assert names[0] == "" and set(names) == {"", "Mary Miller", "Tom Baker"}
    QTest.keyClick(desk.reader.question.field, Key(Key.Key_1.value + names.index("Tom Baker")))
    assert desk.said_by("Dogs of the town") == "Tom Baker"
    assert desk.side("Dogs of the town") == (Stance.CON, desk.thesis)


def test_another_name_is_typed_and_escape_places_nothing(desk: Desk) -> None:
    desk.select("It rained")
    desk.press(Key.Key_C)
    QTest.keyClick(desk.reader.question.field, Key.Key_Escape)
    assert not desk.reader.question.isVisible() and desk.labels() == []
    assert desk.focus() == "It rained" and desk.reader.text.hasFocus()
    desk.press(Key.Key_C)
    QTest.keyClicks(desk.reader.question.field, "Weather Office")
    QTest.keyClick(desk.reader.question.field, Key.Key_Return)
    assert desk.said_by("It rained") == "Weather Office"


@pytest.mark.parametrize("key", [Key.Key_X, Key.Key_Delete])
def test_what_is_no_stance_is_set_aside_for_good_and_undo_brings_it_back(desk: Desk, qtbot: QtBot, key: Qt.Key) -> None:
    desk.press(Key.Key_N)
    desk.press(key)
    assert AFRAID in desk.focus()
    assert all(ARTICLE[m.start : m.end] != FREE for m in desk.reader.marks)
    assert desk.labels() == ["Not a stance"]
    desk.session.show(desk.document)
    assert all(ARTICLE[m.start : m.end] != FREE for m in desk.reader.marks)
    with desk.session.edit("Take back") as edit:
        source_commands.take_back(edit, [p.id for p in edit.all(Passage) if p.set_aside])
    assert any(ARTICLE[m.start : m.end] == FREE for m in desk.reader.marks)


def test_s_names_another_speaker_before_the_words_are_placed(desk: Desk, qtbot: QtBot) -> None:
    desk.press(Key.Key_N)
    desk.press(Key.Key_S)
    field = desk.reader.bar.speaker.lineEdit()
    assert field is not None
    qtbot.waitUntil(field.hasFocus)
    QTest.keyClicks(field, "Anna Vet")
    QTest.keyClick(field, Key.Key_Return)
    desk.press(Key.Key_R)
    assert desk.said_by(FREE) == "Anna Vet"
    desk.session.undo()
    assert not desk.document.all(Speaker)


def test_a_name_that_was_typed_stays_while_a_claim_is_chosen_for_the_words(desk: Desk, qtbot: QtBot) -> None:
    desk.press(Key.Key_N)
    desk.press(Key.Key_S)
    field = desk.reader.bar.speaker.lineEdit()
    assert field is not None
    QTest.keyClicks(field, "Anna Vet")
    desk.session.select([desk.other])
    qtbot.wait(100)
    QTest.mouseClick(desk.reader.bar.buttons[PlacedAs.REASON], Qt.MouseButton.LeftButton)
    assert desk.said_by(FREE) == "Anna Vet"
    assert desk.side(FREE) == (Stance.PRO, desk.other)


def test_another_speaker_of_a_used_passage_is_an_edit_of_its_own(desk: Desk, qtbot: QtBot) -> None:
    desk.press(Key.Key_N)
    desk.press(Key.Key_R)
    desk.click(FREE)
    desk.press(Key.Key_S)
    field = desk.reader.bar.speaker.lineEdit()
    assert field is not None and field.text() == "Mary Miller"
    QTest.keyClicks(field, "Anna Vet")
    QTest.keyClick(field, Key.Key_Return)
    assert desk.said_by(FREE) == "Anna Vet"
    assert desk.labels()[-1] == "Change speaker"


def test_a_speaker_is_found_again_by_an_alias(desk: Desk) -> None:
    with desk.document.edit("Add") as edit:
        known = source_commands.add_speaker(edit, "Dr. M. Miller", aliases=("Mary Miller",))
    desk.press(Key.Key_N)
    desk.press(Key.Key_R)
    assert desk.document.get(desk.claim_of(FREE).passages[0], Passage).speaker == known


def test_the_same_words_accepted_twice_are_one_claim(desk: Desk) -> None:
    desk.press(Key.Key_N)
    desk.press(Key.Key_R)
    desk.select(FREE)
    count, labels = len(desk.document.all(Claim)), desk.labels()
    desk.press(Key.Key_R)
    assert len(desk.document.all(Claim)) == count
    assert desk.labels() == labels
    desk.session.select([desk.other])
    desk.select(FREE)
    desk.press(Key.Key_O)
    claim = desk.claim_of(FREE)
    assert len(desk.document.all(Claim)) == count
    assert {(a.stance, a.target) for a in desk.document.referrers(claim.id, Argument)} == {
        (Stance.PRO, desk.thesis),
        (Stance.CON, desk.other),
    }


def test_the_same_words_in_another_source_are_cited_by_the_claim_there_is(desk: Desk) -> None:
    desk.press(Key.Key_N)
    desk.press(Key.Key_R)
    with desk.session.edit("Add source") as edit:
        second = source_commands.add_source(edit, "Elsewhere", f"As she put it: {FREE}. Yes.")
    desk.session.select([second])
    assert desk.reader.source == second
    desk.reader.text.take((15, 15 + len(FREE)))
    desk.press(Key.Key_R)
    if desk.reader.question.isVisible():
        QTest.keyClick(desk.reader.question.field, Key.Key_Return)
    assert len(desk.claim_of(FREE).passages) == 2
    assert desk.document.all(Argument).__len__() == 2


def test_without_a_claim_to_speak_for_r_says_so_and_changes_nothing(desk: Desk, qtbot: QtBot) -> None:
    with desk.session.edit("Empty the map") as edit:
        map_commands.remove_claim(edit, desk.thesis)
    desk.press(Key.Key_N)
    with qtbot.waitSignal(desk.session.notice):
        desk.press(Key.Key_R)
    assert not desk.document.all(Claim)


def test_enter_and_click_on_used_words_select_their_claim(desk: Desk) -> None:
    desk.press(Key.Key_N)
    desk.press(Key.Key_R)
    claim = desk.claim_of(FREE).id
    desk.reader.text.put_caret(ARTICLE.index(FREE))
    desk.press(Key.Key_Return)
    assert desk.session.selection == (claim,)
    desk.session.select([])
    desk.click(FREE)
    assert desk.session.selection == (claim,)


def test_clicking_again_goes_to_the_next_claim_that_cites_the_words(desk: Desk) -> None:
    desk.press(Key.Key_N)
    desk.press(Key.Key_R)
    passage = desk.claim_of(FREE).passages[0]
    with desk.session.edit("Cite") as edit:
        source_commands.cite(edit, desk.other, passage)
    seen = []
    for _ in range(3):
        desk.click(FREE)
        seen += desk.session.selection
    assert sorted(seen[:2]) == sorted([desk.claim_of(FREE).id, desk.other])
    assert seen[2] == seen[0]


def test_showing_a_passage_opens_its_source_and_lights_it_up(desk: Desk) -> None:
    with desk.session.edit("Add") as edit:
        long = "A line of words that goes on.\n" * 400 + "Here it is."
        second = source_commands.add_source(edit, "Long", long)
        passage = source_commands.add_passage(edit, second, len(long) - 11, len(long))
    desk.session.go_to_passage(passage)
    view = desk.reader.text
    assert desk.reader.source == second
    assert view.sees((len(long) - 11, len(long)))
    assert view.is_lit
    with desk.session.edit("Add") as edit:
        middle = source_commands.add_passage(edit, second, 3000, 3029)
    desk.session.go_to_passage(middle)
    assert view.viewport().height() * 0.15 < view.cursorRect().top() < view.viewport().height() * 0.4


def test_selecting_a_quoted_claim_shows_its_words_unless_others_are_being_placed(desk: Desk) -> None:
    desk.press(Key.Key_N)
    desk.press(Key.Key_R)
    claim = desk.claim_of(FREE).id
    desk.reader.text.put_caret(0)
    desk.window.view.setFocus()
    desk.session.select([claim])
    assert desk.focus() == FREE and desk.reader.text.is_lit
    desk.select("The mayor")
    desk.session.select([])
    desk.session.select([claim])
    assert desk.focus() == "The mayor"


def test_escape_drops_the_selection_and_then_goes_to_the_map(desk: Desk) -> None:
    desk.select("The mayor")
    desk.press(Key.Key_Escape)
    assert desk.reader.text.span is None
    assert desk.reader.text.hasFocus()
    desk.press(Key.Key_Escape)
    assert desk.window.view.hasFocus()


def test_find_goes_from_match_to_match_and_selects_it(desk: Desk) -> None:
    desk.press(Key.Key_Slash)
    finder = desk.reader.finder
    assert finder.isVisible() and finder.field.hasFocus()
    QTest.keyClicks(finder.field, "dogs")
    first = desk.reader.text.span
    QTest.keyClick(finder.field, Key.Key_Return)
    assert first is not None and desk.reader.text.span is not None
    assert desk.reader.text.span[0] > first[0]
    assert finder.count.text() == "2 of 3"
    assert len(desk.reader.text.extraSelections()) == 3
    finder.field.setText("DÓGS")
    assert finder.count.text().endswith("of 3")
    QTest.keyClick(finder.field, Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert desk.reader.text.span == first
    QTest.keyClick(finder.field, Key.Key_Escape)
    assert not finder.isVisible() and desk.reader.text.hasFocus()


def test_ctrl_f_in_the_reader_finds_words_and_not_claims(desk: Desk) -> None:
    desk.press(Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert desk.reader.finder.isVisible()
    assert not desk.window.search.isVisible()


def test_ctrl_plus_in_the_reader_makes_letters_larger_and_leaves_the_map(desk: Desk) -> None:
    size, zoom = desk.reader.text.size_of_letters, desk.window.view.zoom
    desk.press(Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert desk.reader.text.size_of_letters > size
    assert desk.window.view.zoom == zoom
    desk.press(Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    desk.press(Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert desk.reader.text.size_of_letters < size
    desk.press(Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert desk.reader.text.size_of_letters == size


def test_ctrl_z_in_the_reader_takes_the_last_step_back(desk: Desk) -> None:
    desk.press(Key.Key_N)
    desk.press(Key.Key_R)
    desk.press(Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert desk.labels() == []
    assert len(desk.document.all(Claim)) == 2


def test_words_dragged_to_the_map_cite_their_place(desk: Desk) -> None:
    desk.select(FREE)
    data = desk.reader.text.createMimeDataFromSelection()
    assert data.text() == FREE
    with desk.session.edit("Drop") as edit:
        drop = drop_rules.Drop(drop_rules.Deed.MOVE, desk.thesis, Stance.CON)
        made = drop_rules.put_words(edit, desk.map, passage_tokens(data), data.text(), drop)
    assert desk.side(FREE) == (Stance.CON, desk.thesis)
    assert made == [desk.claim_of(FREE).id]
    assert desk.said_by(FREE) == "Mary Miller"


def test_the_side_that_words_seem_to_take_is_told_with_its_reason(desk: Desk, qtbot: QtBot) -> None:
    with desk.session.edit("Add") as edit:
        source = source_commands.add_source(edit, "Reply", "I disagree, dogs should not run free at all. So there.")
    desk.session.select([source])
    desk.reader.text.take((0, 44))
    qtbot.waitUntil(lambda: "disagree" in desk.reader.bar.why.text())
    assert desk.reader.bar.why.text().startswith("Suggested: objection")
    assert desk.reader.bar.buttons[PlacedAs.OBJECTION].property("suggested")


def test_how_much_of_the_text_is_on_the_map_is_told(desk: Desk) -> None:
    assert desk.reader.covered.text().startswith("0 %")
    desk.press(Key.Key_N)
    desk.press(Key.Key_R)
    used = len("".join(FREE.split())) / len("".join(ARTICLE.split()))
    assert desk.reader.covered.text().startswith(f"{round(100 * used)} %")


def test_removing_the_source_that_is_shown_shows_another_and_undo_brings_it_back(desk: Desk) -> None:
    with desk.session.edit("Remove source") as edit:
        source_commands.remove_source(edit, desk.source)
    assert desk.reader.source is None
    desk.session.undo()
    assert desk.reader.source == desk.source


def test_a_map_that_can_only_be_read_is_read(desk: Desk) -> None:
    desk.session.file.read_only = True
    desk.press(Key.Key_N)
    desk.press(Key.Key_R)
    assert desk.focus() == FREE
    assert len(desk.document.all(Claim)) == 2


THREAD = """Comments on “The park”

marlowe says:

A good day for dogs

Finally somebody counted the trees before cutting them.

Anonymous says:

Re: A good day for dogs

It is no good day for those who park there.
"""


def test_comments_stand_below_what_they_answer_and_places_stay(desk: Desk, qtbot: QtBot) -> None:
    reader, view = desk.reader, desk.reader.text
    with desk.session.edit("Add") as edit:
        source = source_commands.add_source(edit, "Thread", THREAD)
    reader.show_source(source)
    qtbot.waitUntil(lambda: reader.reading is not None, timeout=20000)

    def indent(words: str) -> float:
        view.put_caret(THREAD.index(words))
        return view.textCursor().blockFormat().leftMargin()

    assert reader.thread_button.isVisible()
    assert indent("Finally") == 0 < indent("It is no")
    start = THREAD.index("It is no")
    view.take((start, start + 8))
    assert view.textCursor().selectedText() == "It is no"
    assert reader.words() is not None and reader.words().speaker == "Anonymous"  # type: ignore[union-attr]
    reader.thread_button.click()
    assert indent("It is no") == 0


def test_a_reply_that_is_placed_says_what_it_answers(desk: Desk, qtbot: QtBot) -> None:
    with desk.session.edit("Add") as edit:
        source = source_commands.add_source(edit, "Thread", THREAD)
    desk.reader.show_source(source)
    qtbot.waitUntil(lambda: desk.reader.reading is not None, timeout=20000)
    desk.press(Key.Key_N)
    desk.press(Key.Key_R)
    desk.press(Key.Key_N)
    desk.press(Key.Key_O)
    first, reply = sorted(desk.document.all(Passage), key=lambda p: p.start)
    assert reply.replies_to == first.id


def test_long_sources_are_shown_without_waiting_for_the_reading(window: Window) -> None:
    desk = Desk(window)
    with desk.session.edit("Add") as edit:
        line = "“We should stop,” said Mary Smith, a lawyer. However, it is not so. "
        source = source_commands.add_source(edit, "Long", (line * 6 + "\n\n") * 100)
    reader = desk.reader
    reader.show_source(source)
    assert reader.reading is None
    assert reader.text.toPlainText().startswith("“We should stop,”")


def test_a_reader_without_sources_says_what_to_do(qtbot: QtBot, session: object) -> None:
    from argmap.ui.session import Session

    assert isinstance(session, Session)
    with session.edit("Remove") as edit:
        for source in session.document.all(Source):
            source_commands.remove_source(edit, source.id)
    reader = Reader(session)
    qtbot.addWidget(reader)
    assert reader.source is None and reader.words() is None
