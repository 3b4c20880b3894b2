"""Lighthouse looks at a running site: `make lighthouse`."""
