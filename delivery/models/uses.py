"""What partners consume: how often, which endpoint, on which day; nothing of persons."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from delivery.models.partners import Partner


class PartnerUse(models.Model):
    """How many requests a partner made to one endpoint on one day (Seoul's)."""

    partner = models.ForeignKey(Partner, related_name="uses", on_delete=models.CASCADE)
    used_on = models.DateField(_("날"))
    endpoint = models.CharField(_("주소 틀"), max_length=100)
    requests = models.PositiveBigIntegerField(_("요청 수"), default=0)

    class Meta:
        verbose_name = _("이용량")
        verbose_name_plural = _("이용량")
        constraints = (
            models.UniqueConstraint(
                fields=("partner", "used_on", "endpoint"), name="partner_use_once"
            ),
        )

    def __str__(self) -> str:
        return f"{self.used_on} {self.endpoint}: {self.requests}"
