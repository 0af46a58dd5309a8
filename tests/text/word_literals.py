"""Lists of words that stand in the code instead of the tables of words."""

import ast
import re
from collections.abc import Iterator

_WORD = re.compile(r"[^\W\d_][\w’'. -]*|[’']\w+")


def words_in_functions(code: str) -> list[tuple[int, list[str]]]:
    """Return the sets and lists of words inside function bodies, each with its line.

    The beginnings and endings that a word is asked for are rules of grammar and do not count.
    """
    found = []
    for function in ast.walk(ast.parse(code)):
        if isinstance(function, ast.FunctionDef):
            for statement in function.body:
                found += [(node.lineno, _words(node)) for node in _lists(statement)]
    return found


def _lists(node: ast.AST) -> Iterator[ast.expr]:
    match node:
        case ast.Call(func=ast.Attribute(attr="startswith" | "endswith")):
            return
        case ast.Set() | ast.Tuple() | ast.List() | ast.Call() if len(_words(node)) > 1:
            yield node
            return
    for child in ast.iter_child_nodes(node):
        yield from _lists(child)


def _words(node: ast.expr) -> list[str]:
    match node:
        case ast.Constant(value=str(word)):
            return [word] if _WORD.fullmatch(word) else []
        case ast.Set(elts=elements) | ast.Tuple(elts=elements) | ast.List(elts=elements):
            return [word for element in elements for word in _words(element)]
        case ast.Call(func=ast.Attribute(value=ast.Constant(value=str(words)), attr="split")):
            return words.split()
    return []
