"""Village libraries: a content type that the project does not know."""
