import { number } from '../../../core/index.js';
import { rule } from '../../rule.js';
import { dashboard } from './example.js';

const SCHEMA_VERSIONS = { oldest: 36, newest: 42 };

interface Facts {
  readonly version: number;
  readonly oldest: number;
  readonly newest: number;
}

export const schemaVersion = rule({
  code: 'dashboard/schema-version',
  severity: 'warning',
  needs: ['dashboard'],
  message: ({ version, oldest, newest }: Facts) =>
    `schemaVersion ${version} is not between ${oldest} and ${newest}`,
  help: () =>
    'Grafana loses parts of older dashboards when it migrates them, and ignores what is newer than itself',
  wrong: dashboard({ schemaVersion: 16 }),
  right: dashboard({ schemaVersion: 39 }),
  check: ({ dashboard: { json, placeOf } }) => {
    const version = number(json.schemaVersion);
    const { oldest, newest } = SCHEMA_VERSIONS;
    if (version === undefined || (version >= oldest && version <= newest)) return [];
    return [{ facts: { version, ...SCHEMA_VERSIONS }, place: placeOf(['schemaVersion']) }];
  },
});
