#!/bin/sh
# Run Python with the arguments given: the one named by PYTHON, or else the first that is 3.11 or
# newer and can make virtual environments, or is at least new enough, or is there at all.
new_enough='import sys; sys.exit(sys.version_info < (3, 11))'
complete='import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 11))'

if [ -z "$PYTHON" ]; then
    for trial in "$complete" "$new_enough" ''; do
        for name in python3.13 python3.12 python3.11 python3; do
            if "$name" -c "$trial" >/dev/null 2>&1; then
                PYTHON=$name
                break 2
            fi
        done
    done
fi
if [ -z "$PYTHON" ] || ! command -v "$PYTHON" >/dev/null 2>&1; then
    echo "파이썬 ${PYTHON:-3}을(를) 찾을 수 없으니 3.11 이상을 설치해 주십시오." \
        "(Python ${PYTHON:-3} was not found: install 3.11 or newer.)" >&2
    exit 1
fi
exec "$PYTHON" "$@"
