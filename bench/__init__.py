"""`make bench`: one table from one run, of ours beside others on the same content and machine."""
