import { logStream, logUser, stackSecret } from '../../../model/index.js';
import type { OwnSecret } from '../secrets.js';

interface User {
  readonly name: string;
  readonly secret: OwnSecret;
  readonly privileges: readonly string[];
}

const LOGSTASH: User = {
  name: logUser.writer,
  secret: 'logWriter',
  privileges: ['auto_configure', 'create_doc'],
};
const GRAFANA: User = {
  name: logUser.reader,
  secret: 'logReader',
  privileges: ['read', 'view_index_metadata'],
};

/**
 * Gives each program a user of its own, and the logs their index template. Can run again: everything is put in place
 * of what is there.
 */
export function setupScript(system: string, hasGrafana: boolean): string {
  return `${HEAD}
put /_index_template/${logStream(system)} < "$(dirname "$0")/index-template.json"

# Kibana's own user, which exists without a password.
put /_security/user/kibana_system/_password <<< "{\\"password\\":\\"$(secret ${stackSecret.kibana})\\"}"
${[LOGSTASH, ...(hasGrafana ? [GRAFANA] : [])].map(user => commands(user, system)).join('')}`;
}

function commands({ name, secret, privileges }: User, system: string): string {
  const role = { cluster: ['monitor'], indices: [{ names: [logStream(system)], privileges }] };
  return `
put /_security/role/${name} <<< '${JSON.stringify(role)}'
put /_security/user/${name} <<< "{\\"roles\\":[\\"${name}\\"],\\"password\\":\\"$(secret ${stackSecret[secret]})\\"}"
`;
}

/** Passwords reach curl through pipes, so that no list of processes shows them. */
const HEAD = `#!/bin/bash
set -euo pipefail

# A secret, as it stands inside of double quotes in JSON and in curl's configuration.
secret() {
  local value
  value="$(cat "/run/secrets/$1")"
  value="\${value//\\\\/\\\\\\\\}"
  printf '%s' "\${value//\\"/\\\\\\"}"
}

# Puts the JSON on standard input to a path of Elasticsearch's API.
put() {
  curl --silent --show-error --fail --output /dev/null \\
    --config <(printf 'user = "elastic:%s"\\n' "$(secret ${stackSecret.elastic})") \\
    --header 'Content-Type: application/json' \\
    --request PUT --data-binary @- "http://elasticsearch:9200$1"
}
`;
