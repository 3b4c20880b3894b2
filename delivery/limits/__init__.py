"""How many requests the API takes from one key or one address, over all of its workers."""
