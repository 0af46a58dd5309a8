"""`argmap mcp FILE`: a server of the Model Context Protocol over standard input and output, for one map file.

An assistant can read the file through it and *propose* quotations and claims; see `mcp_tools`. The protocol is JSON-RPC
2.0, one message a line (modelcontextprotocol.io, revision 2025-06-18, transport "stdio").
"""

import json
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from argmap import __version__, console
from argmap.commands import mcp_tools
from argmap.errors import UserError

VERSIONS = ("2025-06-18", "2025-03-26", "2024-11-05")
MOST_CHARACTERS = 4_000_000
"""The longest message that is read."""
_PARSE, _REQUEST, _METHOD, _PARAMS = -32700, -32600, -32601, -32602
INSTRUCTIONS = (
    "This server reads one argument map and its sources. It can propose quotations and claims; a person decides about "
    "them in argmap. Quote word for word from a source that you have read here: other words are refused."
)

Values = dict[str, Any]


def run(file: Path) -> int:
    """Serve until standard input ends; return the exit status. Raises UserError if the file cannot be read at first."""
    server = Server(file)
    stream = sys.stdin.buffer if sys.stdin is not None else ()
    for answer in server.answers(stream):
        console.say(json.dumps(answer, ensure_ascii=False, separators=(",", ":")))
        console.flush()
    return 0


class Server:
    """The protocol: requests in, answers out, with no stream of its own."""

    def __init__(self, file: Path) -> None:
        self._tools = mcp_tools.Tools(file)

    def answers(self, lines: Iterable[bytes]) -> Iterator[Values]:
        """Yield the answer to each request among these lines; notifications have none."""
        for line in lines:
            if line.strip():
                answer = self._line(line)
                if answer is not None:
                    yield answer

    def _line(self, line: bytes) -> Values | None:
        if len(line) > MOST_CHARACTERS:
            return _error(None, _REQUEST, "The message is too long.")
        try:
            message = json.loads(line)
        except (ValueError, RecursionError):
            return _error(None, _PARSE, "The message is no JSON.")
        if not isinstance(message, dict) or not isinstance(method := message.get("method"), str):
            return _error(None, _REQUEST, "A request with a method was expected.")
        params = message.get("params", {})
        if not isinstance(params, dict):
            params = {}
        if "id" not in message:
            return None
        return self._request(message["id"], method, params)

    def _request(self, id: Any, method: str, params: Values) -> Values:
        match method:
            case "initialize":
                return _result(id, self._hello(params))
            case "ping":
                return _result(id, {})
            case "tools/list":
                return _result(id, {"tools": mcp_tools.DESCRIBED})
            case "tools/call":
                return self._call(id, params)
        return _error(id, _METHOD, f"There is no method {method:.60}.")

    def _hello(self, params: Values) -> Values:
        client = params.get("clientInfo")
        name = client.get("name") if isinstance(client, dict) else None
        if isinstance(name, str) and name.strip():
            self._tools.client = " ".join(name.split())[:40]
        asked = params.get("protocolVersion")
        return {
            "protocolVersion": asked if asked in VERSIONS else VERSIONS[0],
            "capabilities": {"tools": {"listChanged": False}},
            "serverInfo": {"name": "argmap", "version": __version__},
            "instructions": INSTRUCTIONS,
        }

    def _call(self, id: Any, params: Values) -> Values:
        name, given = params.get("name"), params.get("arguments") or {}
        if name not in mcp_tools.NAMES or not isinstance(given, dict):
            return _error(id, _PARAMS, "There is no such tool.")
        try:
            value, failed = self._tools.call(str(name), given), False
        except UserError as trouble:
            value, failed = {"error": str(trouble)}, True
        text = json.dumps(value, ensure_ascii=False)
        return _result(id, {"content": [{"type": "text", "text": text}], "isError": failed})


def _result(id: Any, result: Values) -> Values:
    return {"jsonrpc": "2.0", "id": id, "result": result}


def _error(id: Any, code: int, message: str) -> Values:
    return {"jsonrpc": "2.0", "id": id, "error": {"code": code, "message": message}}
