"""What the kernel gives to the house."""

from wagtail import hooks

from cms.chores.declaring import HOOK as CHORES_HOOK
from cms.chores.declaring import Chore
from cms.chores.publish_scheduled import PUBLISH_SCHEDULED


@hooks.register(CHORES_HOOK)
def kernel_chores() -> tuple[Chore, ...]:
    """Let scheduled pages come and go."""
    return (PUBLISH_SCHEDULED,)
