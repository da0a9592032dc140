import { ownValue } from '../../core/index.js';

/**
 * The first Prometheus that reads a field of a rule file, where that is younger than 2.27. From the structs of every release:
 * https://github.com/prometheus/prometheus/blob/main/model/rulefmt/rulefmt.go at each tag.
 */
const SINCE: Readonly<Record<string, string>> = {
  'groups.labels': '3.0',
  'groups.limit': '2.31',
  'groups.query_offset': '2.53',
  'groups.rules.keep_firing_for': '2.42',
};

/** By its dotted name: `groups.rules.keep_firing_for`. Undefined for a field that every release reads. */
export const rulesSince = (field: string): string | undefined => ownValue(SINCE, field);
