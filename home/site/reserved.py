"""Addresses at the site's root that no section may take."""

RESERVED_SLUGS = {
    "about",
    "accessibility",
    "admin",
    "api",
    "calendar",
    "documents",
    "embed",
    "health",
    "i18n",
    "language",
    "map",
    "media",
    "my",
    "needs",
    "participate",
    "search",
    "sitemap.xml",
    "static",
    "styleguide",
    "topics",
}
