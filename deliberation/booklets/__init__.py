"""Booklets (책자): editions of published records, for print, for reading devices, for the web."""
