"""Entry of the set-up for development. Keeps to the syntax of Python 3.6, as ops/demo.py does."""

import sys

from ops.python_version import complaint_about

if __name__ == "__main__":
    complaint = complaint_about(sys.version_info[:2])
    if complaint:
        sys.exit(complaint)
    from ops.development import set_up
    from ops.ending import or_complain

    sys.exit(or_complain(set_up))
