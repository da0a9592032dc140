#!/bin/bash
set -euo pipefail

# A secret, as it stands inside of double quotes in JSON and in curl's configuration.
secret() {
  local value
  value="$(cat "/run/secrets/$1")"
  value="${value//\\/\\\\}"
  printf '%s' "${value//\"/\\\"}"
}

# Puts the JSON on standard input to a path of Elasticsearch's API.
put() {
  curl --silent --show-error --fail --output /dev/null \
    --config <(printf 'user = "elastic:%s"\n' "$(secret elasticsearch-password)") \
    --header 'Content-Type: application/json' \
    --request PUT --data-binary @- "http://elasticsearch:9200$1"
}

put /_index_template/logs-hd_compute-default < "$(dirname "$0")/index-template.json"

# Kibana's own user, which exists without a password.
put /_security/user/kibana_system/_password <<< "{\"password\":\"$(secret elasticsearch-kibana-password)\"}"

put /_security/role/logs_writer <<< '{"cluster":["monitor"],"indices":[{"names":["logs-hd_compute-default"],"privileges":["auto_configure","create_doc"]}]}'
put /_security/user/logs_writer <<< "{\"roles\":[\"logs_writer\"],\"password\":\"$(secret elasticsearch-logstash-password)\"}"

put /_security/role/logs_reader <<< '{"cluster":["monitor"],"indices":[{"names":["logs-hd_compute-default"],"privileges":["read","view_index_metadata"]}]}'
put /_security/user/logs_reader <<< "{\"roles\":[\"logs_reader\"],\"password\":\"$(secret elasticsearch-grafana-password)\"}"
