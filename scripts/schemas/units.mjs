import * as units from '@grafana/grafana-foundation-sdk/units';

/** The ids of the units that Grafana can format. The SDK's list lacks one. */
export function unitIds() {
  return [
    ...new Set([...Object.values(units).filter(value => typeof value === 'string'), 'lengthcm']),
  ].sort();
}
