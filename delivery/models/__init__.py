"""Publications and what they are found by."""

from delivery.models.generation import Generation
from delivery.models.occurrences import PublicationOccurrence
from delivery.models.publications import Publication
from delivery.models.terms import PublicationTerm

__all__ = ["Generation", "Publication", "PublicationOccurrence", "PublicationTerm"]
