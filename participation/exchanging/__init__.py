"""Needs and offers: who seeks something and who has it find one another."""
