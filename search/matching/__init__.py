"""What has to stand in a document for it to answer, before any index's own language."""
