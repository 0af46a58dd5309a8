"""The reader as a whole, on real articles where they are at hand."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from argmap.text.reading import read

SHARED = Path(__file__).resolve().parents[2].parent / "shared"


@pytest.mark.skipif(not (SHARED / "gold" / "score.py").exists(), reason="the five articles with answers are not here")
def test_five_real_articles_are_read_as_a_careful_reader_would(tmp_path: Path) -> None:
    sources = []
    for path in sorted((SHARED / "sources").glob("*.txt")):
        reading = read(path.read_text(encoding="utf-8"))
        passages = [
            {
                "start": q.start,
                "end": q.end,
                "exact": q.exact,
                "speaker": q.speaker,
                "speaker_mention": q.mention,
                "kind": q.kind,
            }
            for q in reading.quotations
        ]
        comments = [
            {k: getattr(c, k) for k in ("start", "end", "author", "title", "parent", "body_start", "body_end")}
            for c in reading.comments
        ]
        sources.append({"path": path.name, "passages": passages, "comments": comments})
    out = tmp_path / "read.json"
    out.write_text(json.dumps({"sources": sources}), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, str(SHARED / "gold" / "score.py"), str(out)], capture_output=True, text=True, check=True
    )
    score = json.loads(done.stdout.strip().splitlines()[-1])
    assert score["f1"] >= 0.98
    assert score["both"] >= 0.93
    assert (score["comments"], score["certain"]) == (11, 6)


def test_an_empty_text_says_nothing() -> None:
    reading = read("")
    assert not reading.quotations and not reading.comments and not reading.speakers


def test_page_furniture_around_an_article_speaks_for_nobody() -> None:
    text = (
        "“It is done,” said Ann Bell.\n\nLatest news\n\n“We are broke,” says bank\n"
        "The bank said on Monday that it was “out of money”.\n\nYour email address will not be published."
    )
    assert [q.exact for q in read(text).quotations] == ["It is done"]
