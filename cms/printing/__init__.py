"""HTML as PDF, with our own fonts, and nothing fetched."""
