"""The tags of a PDF: what screen readers say, in the order in which it is read (PDF 32000-1, 14.7)."""

from argmap.picture.pdf_file import PdfFile, string


class Tags:
    """Collects an element for each tagged part of the pages, and writes the tree of them."""

    def __init__(self, file: PdfFile) -> None:
        self._file = file
        self._root, self._top = file.reserve(), file.reserve()
        self._elements: list[int] = []
        self._parents: dict[int, str] = {}
        self._page = 0
        self._key = 0
        self._next = 0
        self._marks: list[int] = []

    def begin(self, page: int) -> None:
        """Begin a page, given by the number of its object."""
        self._page, self._marks = page, []
        self._key, self._next = self._next, self._next + 1

    def element(self, role: str, spoken: str = "") -> int:
        """Add an element to the page; return the mark of its content. `spoken` is read instead of that."""
        mark = len(self._marks)
        said = f"/Alt{string(spoken)}" if spoken else ""
        made = self._file.add(f"<</Type/StructElem/S/{role}/P {self._top} 0 R/Pg {self._page} 0 R/K {mark}{said}>>")
        self._marks.append(made)
        self._elements.append(made)
        return mark

    def link(self, note: int) -> int:
        """Add an element for a link, given by the number of its object; return the key by which it is found."""
        made = self._file.add(
            f"<</Type/StructElem/S/Link/P {self._top} 0 R/Pg {self._page} 0 R"
            f"/K<</Type/OBJR/Obj {note} 0 R/Pg {self._page} 0 R>>>>"
        )
        self._elements.append(made)
        key, self._next = self._next, self._next + 1
        self._parents[key] = f"{made} 0 R"
        return key

    def end(self) -> int:
        """End the page; return the key by which the elements of its marks are found."""
        self._parents[self._key] = f"[{' '.join(f'{mark} 0 R' for mark in self._marks)}]"
        return self._key

    def write(self) -> int:
        """Write the tree; return the number of its root."""
        kids = " ".join(f"{element} 0 R" for element in self._elements)
        self._file.put(self._top, f"<</Type/StructElem/S/Document/P {self._root} 0 R/K[{kids}]>>")
        rows = " ".join(f"{key} {value}" for key, value in sorted(self._parents.items()))
        self._file.put(
            self._root,
            f"<</Type/StructTreeRoot/K {self._top} 0 R/ParentTree<</Nums[{rows}]>>/ParentTreeNextKey {self._next}>>",
        )
        return self._root
