"""Makes `python -m madang_client.mirror` the same as `madang-mirror`."""

import sys

from madang_client.mirror.command import main

if __name__ == "__main__":
    sys.exit(main())
