import { among, like, needs, only, type Policy } from './policy.js';

/** Only files, shipped to Logstash. */
export const filebeatPolicy: readonly Policy[] = [
  only('', ['filebeat.inputs', 'processors', 'output.logstash']),
  needs('', ['filebeat.inputs', 'output.logstash']),
  only('filebeat.inputs/*', ['type', 'id', 'enabled', 'paths']),
  among('filebeat.inputs/*/type', ['filestream']),
  // Without an id Filebeat mistakes one input's files for another's.
  needs('filebeat.inputs/*', ['id', 'enabled', 'paths']),
  like('filebeat.inputs/*/paths/*', /^\//, 'an absolute path'),
  only('output.logstash', ['hosts']),
  needs('output.logstash', ['hosts']),
  like('output.logstash/hosts/*', /^[^\s/]*:\d+$/, 'host:port'),
];
