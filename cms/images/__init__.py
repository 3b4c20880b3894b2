"""Pictures: the model, what is taken off at upload, and the sizes that are handed out."""
