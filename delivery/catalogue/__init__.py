"""The catalogue of all that can be had, for portals that gather catalogues."""
