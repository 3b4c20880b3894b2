"""The years behind us: what was met, said and decided, in figures and in titles."""
