"""The one home of lxml among the formats of maps: XML from strangers, read without entities, network or surprises."""

import re
from collections.abc import Mapping
from typing import Any

from argmap.errors import UserError
from argmap.import_lock import LOADING

_NOT_IN_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def parse(content: str | bytes) -> Any:
    """Return the root element (of lxml) of an XML text. Raises UserError where it is none, or defines entities."""
    with LOADING:
        from lxml import etree

    data = content.encode("utf-8", "surrogatepass") if isinstance(content, str) else content
    parser = etree.XMLParser(
        encoding="utf-8" if isinstance(content, str) else None,
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        if "depth" in str(error):
            raise UserError("This XML file is nested too deeply to be imported.") from error
        raise UserError("This file is not complete XML, so it cannot be imported.") from error
    if root.getroottree().docinfo.internalDTD is not None and any(
        True for _ in root.getroottree().docinfo.internalDTD.iterentities()
    ):
        raise UserError("This XML file defines entities of its own, which argmap does not read.")
    return root


def local(element: Any) -> str:
    """Return the name of an element without its namespace, in lower case."""
    name = element.tag
    return name.rpartition("}")[2].lower() if isinstance(name, str) else ""


def written(root: Any) -> str:
    """Return an element as XML text with a declaration, indented."""
    with LOADING:
        from lxml import etree

    etree.indent(root)
    body: str = etree.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{body}\n'


def fragment(element: Any) -> str:
    """Return an element with all that is in it as XML text."""
    with LOADING:
        from lxml import etree

    text: str = etree.tostring(element, encoding="unicode", with_tail=False)
    return text


def escaped(text: str) -> str:
    """Return a text for the content of an element; characters that XML cannot hold are replaced."""
    return (
        _NOT_IN_XML.sub("\ufffd", text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\r", "&#13;")
    )


def quoted(text: str) -> str:
    """Return a text as the value of an attribute, in its quotation marks."""
    value = escaped(text).replace('"', "&quot;").replace("\n", "&#10;").replace("\t", "&#9;")
    return f'"{value}"'


def tag(name: str, attributes: Mapping[str, str], end: str = ">") -> str:
    """Return the start of an element with its attributes."""
    return f"<{name}{''.join(f' {key}={quoted(value)}' for key, value in attributes.items())}{end}"
