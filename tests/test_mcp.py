"""An assistant reads a map file over MCP and proposes: each proposal is checked, and nothing is placed."""

import json
import subprocess
import sys
from contextlib import closing

import pytest

from argmap.commands.mcp_command import MOST_CHARACTERS, Server
from argmap.model import map_commands, source_commands
from argmap.model.piles import piles_of, waiting
from argmap.model.records import Claim, Map, Passage, Placement, Speaker
from argmap.storage import new_file, open_file, read_document

TEXT = "“The lane is safe,” said Ana Reed. Tom Baker doubts it. The lane is safe at noon."


@pytest.fixture
def path(tmp_path):
    def fill(edit):
        map = map_commands.add_map(edit, "Is the lane safe?")
        map_commands.add_claim(edit, "The lane is safe", map)
        source_commands.add_source(edit, "The lane", TEXT)

    new_file(tmp_path / "lane.argmap", edits=[("Fill", fill)]).close()
    return tmp_path / "lane.argmap"


def ask(path, *requests):
    lines = [json.dumps({"jsonrpc": "2.0", "id": n, **request}).encode() for n, request in enumerate(requests)]
    return list(Server(path).answers(lines))


def call(path, tool, **given):
    hello = {"method": "initialize", "params": {"clientInfo": {"name": "helper"}, "protocolVersion": "2025-03-26"}}
    answer = ask(path, hello, {"method": "tools/call", "params": {"name": tool, "arguments": given}})[1]
    result = answer["result"]
    return json.loads(result["content"][0]["text"]), result["isError"]


def source_of(path):
    return call(path, "list_sources")[0]["sources"][0]["source"]


def test_it_says_hello_and_lists_its_tools(path):
    hello, tools = ask(path, {"method": "initialize", "params": {"protocolVersion": "1"}}, {"method": "tools/list"})
    assert hello["result"]["protocolVersion"] == "2025-06-18" and "tools" in hello["result"]["capabilities"]
    names = {tool["name"] for tool in tools["result"]["tools"]}
    assert names >= {"read_map", "read_source", "propose_quotation", "propose_claim"}


def test_maps_and_sources_are_read(path):
    told, failed = call(path, "read_map")
    assert not failed and [claim["text"] for claim in told["claims"]] == ["The lane is safe"]
    assert call(path, "list_maps")[0]["maps"] == [{"map": 1, "question": "Is the lane safe?", "claims": 1}]
    assert call(path, "read_source", source=source_of(path), start=4)[0] == {"text": TEXT[4:], "start": 4, "next": None}


def test_a_proposed_quotation_waits_for_the_person(path):
    told, failed = call(
        path, "propose_quotation", source=source_of(path), words="The lane is safe", before="“", speaker="Ana Reed"
    )
    assert not failed
    document, _ = read_document(path)
    (passage,) = document.all(Passage)
    assert (passage.id, passage.exact, document.get(passage.speaker, Speaker).name) == (
        told["quotation"],
        "The lane is safe",
        "Ana Reed",
    )
    assert len(document.all(Placement)) == 1 and not document.referrers(passage.id, Claim)
    (map,) = document.all(Map)
    assert [pile.heading for pile in piles_of(document, map.id)] == ["Proposed by helper"]
    assert waiting(document, map.id) == [passage]
    with closing(open_file(path)) as file:
        assert file.history.undo() == "Proposal by helper: a quotation"
        assert not file.document.all(Passage)


def test_a_proposed_claim_is_the_heading_of_a_pile_and_rests_on_quotations(path):
    quoted, _ = call(path, "propose_quotation", source=source_of(path), words="The lane is safe at noon.")
    assert call(path, "propose_claim", text="At noon  it is safe", quotations=[quoted["quotation"]])[1] is False
    document, _ = read_document(path)
    (map,) = document.all(Map)
    assert [pile.heading for pile in piles_of(document, map.id)] == ["Proposed by helper", "At noon it is safe"]
    assert len(document.all(Claim)) == 1
    assert call(path, "list_quotations")[0]["quotations"][0]["cited"] is False


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"words": "The lane was safe"}, "These exact words are not in “The lane”"),
        ({"words": "The lane is safe"}, "more than once"),
        ({"words": " "}, "needs words"),
        ({"words": "Tom Baker doubts it", "speaker": "Kim Lee"}, "“Kim Lee” is not named"),
        ({"words": "Tom Baker doubts it", "side": "for"}, "“side” is not known"),
        ({"words": 3}, "“words” is not of the kind string"),
        ({}, "“words” is missing"),
        ({"words": "x", "map": 7}, "no map 7"),
    ],
)
def test_what_is_not_so_is_refused_in_a_sentence(path, given, said):
    source = source_of(path)
    before, _ = read_document(path)
    told, failed = call(path, "propose_quotation", source=source, **given)
    assert failed and said in told["error"]
    assert read_document(path)[0].records() == before.records()


def test_a_claim_without_quotations_of_the_file_is_refused(path):
    assert "no quotation" in call(path, "propose_claim", text="So it is", quotations=["x"])[0]["error"]


def test_a_file_that_is_open_elsewhere_is_not_written(path):
    source = source_of(path)
    with closing(open_file(path)):
        told, failed = call(path, "propose_quotation", source=source, words="Tom Baker doubts it")
    assert failed and "open in a window" in told["error"]


@pytest.mark.parametrize(
    ("line", "code"),
    [
        (b"{", -32700),
        (b"[" * 100_000, -32700),
        (b"[1]", -32600),
        (b'{"id": 1}', -32600),
        (b" " * 3 + b'"' + b"x" * MOST_CHARACTERS + b'"', -32600),
        (b'{"id": 1, "method": "nothing"}', -32601),
        (b'{"id": 1, "method": "tools/call", "params": {"name": "nothing"}}', -32602),
        (b'{"id": 1, "method": "tools/call", "params": [1]}', -32602),
    ],
)
def test_odd_messages_get_an_error(path, line, code):
    (answer,) = Server(path).answers([b"\n", line, b'{"method": "notifications/initialized"}'])
    assert answer["error"]["code"] == code


def test_it_serves_over_standard_input_and_output(path):
    asked = json.dumps({"jsonrpc": "2.0", "id": "a", "method": "ping"}) + "\n"
    done = subprocess.run(
        [sys.executable, "-m", "argmap.cli", "mcp", str(path)], input=asked, capture_output=True, text=True, check=True
    )
    assert json.loads(done.stdout) == {"jsonrpc": "2.0", "id": "a", "result": {}}
