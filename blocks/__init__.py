"""StreamField blocks that several apps use, one file a concept, each with its public form."""
