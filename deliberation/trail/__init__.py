"""The trail: dated steps from an everyday meeting to what became of it."""
