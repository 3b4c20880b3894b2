"""The home page and the sections."""

from home.models.home_page import HomePage
from home.models.sections import SectionPage, SectionPick

__all__ = ["HomePage", "SectionPage", "SectionPick"]
