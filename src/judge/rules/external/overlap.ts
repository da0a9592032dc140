import type { ExternalAlert } from '../../../model/index.js';
import { contradiction, listedValues, matcherText, type RouteMatcher } from '../../../notify/index.js';
import { rule } from '../../rule.js';

interface Facts {
  readonly first: string;
  readonly second: string;
}

/** An alert that two definitions stand for is served by one of them alone. */
export const overlap = rule({
  code: 'external/overlap',
  severity: 'error',
  needs: ['model'],
  message: ({ first, second }: Facts) =>
    `an alert can match both "${first}" and "${second}", but only one of them serves it`,
  help: () =>
    'add a label that tells them apart, or let one ask for all that the other asks for, and more: it goes first',
  wrong: {
    'system.ts': `
export default system('shop', {
  ...shop,
  rules: [
    external('DiskOfNodes', { alertname: 'DiskFull', severity: 'warning', where: { job: 'node' } }),
    external('DiskOfDatabases', { alertname: 'DiskFull', severity: 'critical', where: { team: 'db' } }),
  ],
});`,
  },
  right: {
    'system.ts': `
export default system('shop', {
  ...shop,
  rules: [
    external('DiskOfNodes', { alertname: 'DiskFull', severity: 'warning', where: { job: 'node' } }),
    external('DiskOfDatabases', { alertname: 'DiskFull', severity: 'critical', where: { job: 'node', team: 'db' } }),
  ],
});`,
  },
  check: ({ model: { externals } }) =>
    externals.flatMap((external, index) => {
      const other = externals.slice(0, index).find(each => canBeBoth(each, external));
      if (other === undefined) return [];
      const { name, origin } = external;
      return [{ facts: { first: other.name, second: name }, place: { path: origin } }];
    }),
});

/** True if an alert can be both, and neither asks for all that the other does and more: that one would go first. */
function canBeBoth({ matchers: a }: ExternalAlert, { matchers: b }: ExternalAlert): boolean {
  if (contradiction([...a, ...b]) !== undefined || a.some(each => b.some(other => mayExclude(each, other))))
    return false;
  return contains(a, b) === contains(b, a);
}

/** What two patterns share is not known, unless one of them is a list of values. */
function mayExclude(a: RouteMatcher, b: RouteMatcher): boolean {
  const arePatterns =
    a.label === b.label && a.operator === '=~' && b.operator === '=~' && a.value !== b.value;
  return arePatterns && listedValues(a) === undefined && listedValues(b) === undefined;
}

function contains(a: readonly RouteMatcher[], b: readonly RouteMatcher[]): boolean {
  const texts = a.map(matcherText);
  return b.every(matcher => texts.includes(matcherText(matcher)));
}
