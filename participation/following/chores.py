"""What following does without anybody asking for it."""

from datetime import time

from cms.chores.declaring import Chore
from participation.following.digest.sending import send_digests
from participation.following.push.sending import send_pushes

CHORES = (
    Chore(name="digests", run=send_digests, at=time(17)),
    Chore(name="pushes", run=send_pushes, at=time(17, 30)),
)
