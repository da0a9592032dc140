import type { FilebeatConfig } from '../../formats/filebeat/index.js';
import type { StackLogs } from '../../model/index.js';

/** `filebeat.yml`: every line of the log files to Logstash, which reads what they say. */
export function filebeatConfig(name: string, { paths }: StackLogs): FilebeatConfig {
  return {
    'filebeat.inputs': [{ type: 'filestream', id: name, enabled: true, paths }],
    processors: [{ add_host_metadata: { 'when.not.contains.tags': 'forwarded' } }],
    'output.logstash': { hosts: ['logstash:5044'] },
  };
}
