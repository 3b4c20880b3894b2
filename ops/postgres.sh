#!/usr/bin/env bash
# A private PostgreSQL for the tests, on loopback only, apart from any that the machine runs.
#   ops/postgres.sh start FOLDER   makes a cluster in FOLDER, starts it and prints its address
#   ops/postgres.sh stop FOLDER    stops it and removes FOLDER
# MADANG_TEST_POSTGRES_PORT names another port than 55432. It is quick, not durable.
set -euo pipefail

usage="usage: ops/postgres.sh start|stop FOLDER"
action=${1:?$usage}
folder=${2:?$usage}
port=${MADANG_TEST_POSTGRES_PORT:-55432}

if ! command -v pg_ctl >/dev/null; then
    # Debian keeps the server's programs off the PATH.
    for programs in /usr/lib/postgresql/*/bin; do PATH=$programs:$PATH; done
fi
if ! command -v pg_ctl >/dev/null; then
    echo "PostgreSQL's server programs are missing: install postgresql and run this again." >&2
    exit 1
fi

# The server refuses to run as root: Debian's package brings a user for it.
as_owner() {
    if [ "$(id -u)" = 0 ]; then
        setpriv --reuid=postgres --regid=postgres --init-groups env PATH="$PATH" "$@"
    else
        "$@"
    fi
}

case $action in
start)
    mkdir -p "$folder"
    [ "$(id -u)" != 0 ] || chown postgres "$folder"
    cd "$folder"
    as_owner initdb --pgdata="$folder/data" --username=postgres --auth=trust \
        --encoding=UTF8 --locale=C.UTF-8 --no-sync >/dev/null
    as_owner pg_ctl start --wait --silent --pgdata="$folder/data" --log="$folder/log" --options="\
        -p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories='$folder' \
        -c fsync=off -c synchronous_commit=off -c full_page_writes=off" >/dev/null || {
        cat "$folder/log" >&2
        exit 1
    }
    echo "postgres://postgres@127.0.0.1:$port/postgres"
    ;;
stop)
    cd /
    as_owner pg_ctl stop --wait --silent --mode=immediate --pgdata="$folder/data"
    rm -rf "$folder"
    ;;
*)
    echo "$usage" >&2
    exit 2
    ;;
esac
