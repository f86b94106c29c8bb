#!/usr/bin/env bash
# redis.sh FOLDER: becomes the Redis of the system's packages, which keeps nothing from run to run. Reads REDIS_PORT, REDIS_PASSWORD.
set -euo pipefail
command -v redis-server >/dev/null || { echo 'Redis is not installed. Install the package redis-server.'; exit 1; }
settings=$(printf 'bind 127.0.0.1\nport %s\nrequirepass %s\nsave ""\nappendonly no\n' "$REDIS_PORT" "$REDIS_PASSWORD")
unset REDIS_PASSWORD
exec redis-server - <<<"$settings"
