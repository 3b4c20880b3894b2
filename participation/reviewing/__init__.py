"""Reviewing: what people say of an event after it, and what they may do next."""
