"""Webhooks: partners are told that something changed, and read what from the API."""
