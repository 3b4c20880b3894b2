"""The words of which a value is one."""
