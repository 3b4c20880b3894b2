"""Template tags for showing blocks' documents."""
