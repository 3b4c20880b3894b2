"""The pages of delivery in the admin."""

from django.urls import URLPattern, URLResolver, path

from delivery.partners import views as partners
from delivery.webhooks import views as webhooks

urlpatterns: list[URLPattern | URLResolver] = [
    path("partners/<int:pk>/", partners.partner_page, name="delivery_partner"),
    path("partners/<int:pk>/keys/", partners.create_key, name="delivery_key_create"),
    path("partners/keys/<int:pk>/rotate/", partners.rotate_key, name="delivery_key_rotate"),
    path("partners/keys/<int:pk>/revoke/", partners.revoke_key, name="delivery_key_revoke"),
    path("partners/<int:partner_pk>/webhooks/", webhooks.create, name="delivery_webhook_create"),
    path("webhooks/<int:pk>/", webhooks.endpoint_page, name="delivery_webhook"),
    path("webhooks/sent/<int:pk>/replay/", webhooks.replay, name="delivery_webhook_replay"),
    *(
        path(
            f"webhooks/<int:pk>/{action}/",
            webhooks.act,
            {"action": action},
            name=f"delivery_webhook_{action}",
        )
        for action in (*webhooks.ACTIONS, "delete")
    ),
]
