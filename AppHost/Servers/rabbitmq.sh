#!/usr/bin/env bash
# rabbitmq.sh FOLDER: becomes the RabbitMQ of the system's packages, sharing nothing with another node on the machine. Its port
# mapper (epmd), which Erlang would start and leave behind, is a program of its own beside it. Reads RABBITMQ_PORT, RABBITMQ_PASSWORD, DIST_PORT, ERL_EPMD_PORT.
set -euo pipefail
shopt -s nullglob
program=(/usr/lib/rabbitmq/lib/*/sbin/rabbitmq-server)
[[ ${#program[@]} -gt 0 ]] || { echo 'RabbitMQ is not installed. Install the package rabbitmq-server.'; exit 1; }
folder=$1

# The broker of a run that was killed a moment ago may still be writing: it holds this lock.
exec 9>lock
flock -w 20 9 || { echo "Another RabbitMQ uses $folder. Stop the run it belongs to first."; exit 1; }

install -m 600 /dev/stdin rabbitmq.conf <<END
listeners.tcp.1 = 127.0.0.1:$RABBITMQ_PORT
default_user = guest
default_pass = $RABBITMQ_PASSWORD
END
echo '[].' >enabled_plugins
mkdir -p home
until (exec 3<>"/dev/tcp/127.0.0.1/$ERL_EPMD_PORT") 2>/dev/null; do sleep 0.05; done

unset RABBITMQ_PORT RABBITMQ_PASSWORD
export HOME=$folder/home
export RABBITMQ_NODENAME=rabbit@localhost RABBITMQ_DIST_PORT=$DIST_PORT
export RABBITMQ_MNESIA_BASE=$folder/mnesia RABBITMQ_LOG_BASE=$folder/log RABBITMQ_LOGS=- RABBITMQ_PID_FILE=$folder/node.pid
export RABBITMQ_CONFIG_FILE=$folder/rabbitmq.conf RABBITMQ_ENABLED_PLUGINS_FILE=$folder/enabled_plugins RABBITMQ_CONF_ENV_FILE=/dev/null
export ERL_ZFLAGS='-start_epmd false' # nor does RabbitMQ start another port mapper where ours has ended before it
# Idle schedulers sleep instead of spinning: the processors are shared with everything else.
export RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS='-kernel inet_dist_use_interface {127,0,0,1} +sbwt none +sbwtdcpu none +sbwtdio none'
export detached=true # the script becomes the node instead of waiting for it, so signals reach the node
cd home
exec "${program[@]: -1}"
