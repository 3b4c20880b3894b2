"""A package from outside, for the test that content types are plug-ins."""
