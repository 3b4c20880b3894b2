"""All addresses of an installation."""

from django.conf import settings
from django.conf.urls.i18n import i18n_patterns
from django.urls import include, path, re_path
from wagtail import hooks
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.api.v3.urls import api as editor_api
from wagtail.documents import urls as wagtaildocs_urls
from wagtail.views import serve

urlpatterns = [
    path("admin/", include(wagtailadmin_urls)),
    path("documents/", include(wagtaildocs_urls)),
    path("api/editor/v3/", editor_api.urls),
    path("map/ground/", include("cms.ground.urls")),
    path("", include("delivery.urls")),
]

if settings.MADANG_SERVE_MEDIA:
    urlpatterns.append(path("media/", include("cms.images.media_urls")))

# An app's own pages come before the site's, which take every address that looks like a page's.
for patterns_of in hooks.get_hooks("register_site_urls"):
    urlpatterns += patterns_of()

urlpatterns += [
    path("", include("home.found.urls")),
    path("", include("home.installable.urls")),
    path("", include("home.site.urls")),
    path("", include(wagtail_urls)),
    # Where a page in another language than the city's own says it is: /en/….
    *i18n_patterns(
        re_path(wagtail_urls.serve_pattern, serve, name="wagtail_serve"),
        prefix_default_language=False,
    ),
]

handler400 = "home.site.errors.bad_request"
handler403 = "home.site.errors.forbidden"
handler404 = "home.site.errors.not_found"
handler500 = "home.site.errors.server_error"
