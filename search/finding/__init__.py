"""From a question to an answer: candidates, narrowing, ranking, facets, hits."""
