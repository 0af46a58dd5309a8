"""XML from strangers is read without entities, files or the network, or refused in one sentence."""

import pytest

from argmap.errors import UserError
from argmap.formats.maps import xml_tree

BOMB = """<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><a>&b;</a>"""
FILE = """<!DOCTYPE a [<!ENTITY a SYSTEM "file:///etc/passwd">]><a>&a;</a>"""


@pytest.mark.parametrize("text", [BOMB, FILE])
def test_entities_are_refused(text):
    with pytest.raises(UserError, match="entities"):
        xml_tree.parse(text)


@pytest.mark.parametrize("text", ["", "no", "<a><b></a>", "<a>" * 100_000, "\0<a/>", b"\xff\xfe<"])
def test_what_is_no_xml_is_refused(text):
    with pytest.raises(UserError, match=r"not complete XML|nested too deeply"):
        xml_tree.parse(text)


def test_names_come_without_namespaces():
    root = xml_tree.parse('<g:Graph xmlns:g="urn:x"><!-- no --><g:node>é</g:node></g:Graph>')
    assert [xml_tree.local(element) for element in root.iter()] == ["graph", "node"]
    assert xml_tree.parse(xml_tree.written(root))[0].text == "é"
