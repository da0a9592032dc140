import ids from './generated/units.js';

export const UNITS: readonly string[] = ids;

const known = new Set(ids);

/**
 * Units that are made up by a prefix: `si:` and `count:` scale and add what follows, the others only print it.
 * https://github.com/grafana/grafana/blob/v12.3.0/packages/grafana-data/src/valueFormats/valueFormats.ts
 */
const FORMS = /^(?:suffix|prefix|si|count|currency|time|bool):/;

export const isUnit = (unit: string): boolean => unit === '' || known.has(unit) || FORMS.test(unit);
