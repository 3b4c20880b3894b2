"""How an entry of the set-up ends: its exit code, and a complaint in one line."""

import sys
from collections.abc import Callable

from ops.complaints import Complaint
from ops.diagnosis import of_os_error


def or_complain(work: Callable[[], int]) -> int:
    """Return the exit code of `work`; a complaint goes to standard error and makes it 1.

    An interrupted set-up gives 130. An OSError that is not one of ours is raised as it is.
    """
    try:
        return work()
    except Complaint as complaint:
        print(complaint, file=sys.stderr)
    except OSError as error:
        meant = of_os_error(error)
        if meant is None:
            raise
        print(meant, file=sys.stderr)
    except KeyboardInterrupt:
        return 130
    return 1
