import { among, needs, type Policy } from './policy.js';

export const blackboxPolicy: readonly Policy[] = [
  needs('', ['modules']),
  among('modules/*/prober', ['http', 'tcp', 'icmp', 'dns']),
  // Without one the exporter takes the scrape's, which is for the whole of a probe and its answer.
  needs('modules/*', ['timeout']),
];
