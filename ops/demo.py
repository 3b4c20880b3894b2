"""Entry of `make demo`. Keeps to the syntax of Python 3.6 to be able to refuse it politely."""

import sys

from ops.python_version import complaint_about

if __name__ == "__main__":
    complaint = complaint_about(sys.version_info[:2])
    if complaint:
        sys.exit(complaint)
    from ops.demonstration import demonstrate
    from ops.ending import or_complain

    sys.exit(or_complain(demonstrate))
