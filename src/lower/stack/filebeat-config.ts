import type { FilebeatConfig } from '../../formats/filebeat/index.js';
import type { StackLogs } from '../../model/index.js';

/** `filebeat.yml`: every line of the log files to Logstash, which reads what they say. */
export function filebeatConfig(system: string, { paths }: StackLogs): FilebeatConfig {
  return {
    'filebeat.inputs': [{ type: 'filestream', id: system, enabled: true, paths }],
    processors: [{ add_host_metadata: { 'when.not.contains.tags': 'forwarded' } }],
    'output.logstash': { hosts: ['logstash:5044'] },
  };
}
