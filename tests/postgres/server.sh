#!/usr/bin/env bash
# A PostgreSQL server for the tests, in a folder of its own under /tmp, on a free port of 127.0.0.1.
#   server.sh url    installs PostgreSQL if need be, starts the server if it does not run, prints its address
#   server.sh stop   stops it and removes its folder
#   server.sh crash  ends it as a power cut would;  server.sh again  starts it on the same folder and port
#   server.sh freeze it neither answers nor ends;  server.sh thaw  it goes on
set -euo pipefail

folder="${LMHUB_TEST_POSTGRES:-/tmp/lmhub-postgres-$(id -u)}"
data="$folder/data"

as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }
programs() { ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -1; }
# The server refuses to be run by the administrator.
as_owner() { if [ "$(id -u)" = 0 ]; then setpriv --reuid=postgres --regid=postgres --clear-groups "$@"; else "$@"; fi; }

install() {
  [ -n "$(programs)" ] && return
  # Debian's package would start a server of its own as soon as it is there.
  { as_root apt-get update -qq
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends postgresql; } >&2
}

runs() { [ -s "$folder/port" ] && as_owner "$(programs)/pg_ctl" -D "$data" status >/dev/null 2>&1; }

start() {
  # Durability against power cuts is PostgreSQL's promise, not ours: the tests do without its waiting for the disk.
  as_owner "$(programs)/pg_ctl" -D "$data" -l "$folder/log" -w -t 60 \
    -o "-p $(cat "$folder/port") -c listen_addresses=127.0.0.1 -k $folder -c fsync=off -c max_connections=300" start >&2
}

make_cluster() {
  rm -rf "$folder"
  mkdir -p "$folder"
  [ "$(id -u)" = 0 ] && chown postgres "$folder"
  as_owner "$(programs)/initdb" -D "$data" -U lmhub -A trust -E UTF8 --locale=C.UTF-8 >/dev/null
  python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])' >"$folder/port"
}

case "${1:-url}" in
  url)
    exec 9>"/tmp/lmhub-postgres-$(id -u).lock"
    flock 9
    install
    if ! runs; then
      make_cluster
      start 9>&-
    fi
    echo "postgres://lmhub@127.0.0.1:$(cat "$folder/port")"
    ;;
  stop)
    if runs; then as_owner "$(programs)/pg_ctl" -D "$data" -m immediate stop >&2; fi
    rm -rf "$folder"
    ;;
  crash) as_owner "$(programs)/pg_ctl" -D "$data" -m immediate stop >&2 ;;
  again) start ;;
  freeze | thaw)
    signal=$([ "$1" = freeze ] && echo STOP || echo CONT)
    server="$(head -1 "$data/postmaster.pid")"
    as_root kill "-$signal" "$server" $(pgrep -P "$server")
    ;;
  *) echo "expected url, stop, crash, again, freeze or thaw" >&2; exit 2 ;;
esac
