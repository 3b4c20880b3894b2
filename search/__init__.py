"""Search: Korean analysis, query, index and facets."""
