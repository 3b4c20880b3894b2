"""Where things are: a point on the globe, the pages that have one, the admin's map."""
