"""How publications come into the indexes: nothing is lost, whatever is killed when."""
