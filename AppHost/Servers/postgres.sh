#!/usr/bin/env bash
# postgres.sh FOLDER: becomes the newest PostgreSQL of the system's packages, with its data below the folder.
# Reads POSTGRES_PORT, POSTGRES_PASSWORD, POSTGRES_MAX_CONNECTIONS.
set -euo pipefail
shopt -s nullglob
programs=$(printf '%s\n' /usr/lib/postgresql/*/bin | sort -V | tail -n 1)
[[ -x $programs/postgres ]] || { echo 'PostgreSQL is not installed. Install the package postgresql.'; exit 1; }

# PostgreSQL refuses to run as root; then it runs as the account that its package made, in a folder that this account can enter.
home=$1 as=() owner=()
if ((EUID == 0)); then
  as=(setpriv --reuid postgres --regid postgres --init-groups --) owner=(-o postgres -g postgres)
  if ! "${as[@]}" test -x "$home"; then
    key=$(printf %s "$home" | sha256sum)
    home=/var/lib/aspire-postgres/${key:0:16}
    mkdir -p "$home"
  fi
fi
data=$home/pgdata

# The server of a run that was killed a moment ago may still be writing: all its processes hold this lock.
exec 9>"$home/lock"
flock -w 20 9 || { echo "Another PostgreSQL uses $data. Stop the run it belongs to first."; exit 1; }

# Made beside its place and then moved there, so that an interrupted initdb is not taken for a database.
if [[ ! -d $data ]]; then
  rm -rf "$data.new" "$home/password.new"
  install "${owner[@]}" -m 700 -d "$data.new"
  install "${owner[@]}" -m 600 /dev/stdin "$home/password.new" <<<"$POSTGRES_PASSWORD"
  (cd "$home" && "${as[@]}" "$programs/initdb" -D "$data.new" -U postgres --pwfile="$home/password.new" \
    --auth=scram-sha-256 --encoding=UTF8 --no-locale --no-sync --no-instructions)
  rm "$home/password.new"
  mv "$data.new" "$data"
fi

unset POSTGRES_PASSWORD
cd "$data"
exec "${as[@]}" "$programs/postgres" -D "$data" -p "$POSTGRES_PORT" -c listen_addresses=127.0.0.1 -c unix_socket_directories= \
  -c max_connections="$POSTGRES_MAX_CONNECTIONS"
