"""Settings for measuring: the tests' own, with Wagtail's plain search beside ours."""

import os
from typing import Any

from cms.settings import test
from cms.settings.test import *  # noqa: F403
from cms.settings.test import INSTALLED_APPS as TEST_APPS

INSTALLED_APPS = [*TEST_APPS, "tests.relevance.plain"]
_BACKENDS: dict[str, dict[str, Any]] = {
    **getattr(test, "WAGTAILSEARCH_BACKENDS", {}),
    "plain": {"BACKEND": "wagtail.search.backends.database", "AUTO_UPDATE": False},
    "plain-elasticsearch": {
        "BACKEND": "wagtail.search.backends.elasticsearch8",
        "URLS": [os.environ.get("MADANG_TEST_ELASTICSEARCH_URL", "http://127.0.0.1:19200")],
        "INDEX_PREFIX": "madang_plain_",
        "AUTO_UPDATE": False,
        # As it comes: the standard analyser, which takes what stands between spaces for a word.
    },
}
WAGTAILSEARCH_BACKENDS = _BACKENDS
