"""Reads a city's documents from Madang, and keeps a copy of them."""

from madang_client.changes import Change, ChangesPage, Delete, Put
from madang_client.client import Client
from madang_client.documents import Document, FieldNotAsked, Reference
from madang_client.errors import (
    Incomplete,
    MadangError,
    NotAllowedThere,
    NotMadang,
    Problem,
    ResyncNeeded,
    Unreachable,
)
from madang_client.export import Export, ExportHeader, ExportLine
from madang_client.lists import ListPage
from madang_client.patience import Patience
from madang_client.types import FilterDescription, TypeDescription

__all__ = [
    "Change",
    "ChangesPage",
    "Client",
    "Delete",
    "Document",
    "Export",
    "ExportHeader",
    "ExportLine",
    "FieldNotAsked",
    "FilterDescription",
    "Incomplete",
    "ListPage",
    "MadangError",
    "NotAllowedThere",
    "NotMadang",
    "Patience",
    "Problem",
    "Put",
    "Reference",
    "ResyncNeeded",
    "TypeDescription",
    "Unreachable",
]
