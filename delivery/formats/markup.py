"""Writing XML."""

from xml.etree.ElementTree import Element, SubElement, tostring


def child(parent: Element, name: str, text: str | None = None, **attributes: str) -> Element:
    """Add an element and return it."""
    made = SubElement(parent, name, attributes)
    made.text = text
    return made


def to_xml(root: Element) -> bytes:
    """Return a document as UTF-8 with its declaration."""
    return bytes(tostring(root, encoding="utf-8", xml_declaration=True))
