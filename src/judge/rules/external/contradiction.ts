import { contradiction as between, matcherText } from '../../../notify/index.js';
import { rule } from '../../rule.js';

interface Facts {
  readonly name: string;
  readonly first: string;
  readonly second: string;
}

/** Alertmanager asks for all that a definition says of somebody else's alert: what no alert has at once serves none. */
export const contradiction = rule({
  code: 'external/contradiction',
  severity: 'error',
  needs: ['model'],
  message: ({ name, first, second }: Facts) =>
    `"${name}" stands for no alert: none can match both ${first} and ${second}`,
  help: ({ first }) =>
    first.startsWith('alertname=')
      ? "the alert's name is that of the definition, unless alertname says another"
      : 'all of them must match; to match one or the other, use matches(…)',
  wrong: {
    'system.ts': `
export default system('shop', {
  ...shop,
  rules: [external('Disk', { severity: 'warning', where: { alertname: 'DiskFull' } })],
});`,
  },
  right: {
    'system.ts': `
export default system('shop', {
  ...shop,
  rules: [external('Disk', { severity: 'warning', alertname: 'DiskFull' })],
});`,
  },
  check: ({ model: { externals } }) =>
    externals.flatMap(({ name, matchers, origin }) => {
      const both = between(matchers);
      if (both === undefined) return [];
      const [first, second] = both;
      const facts = { name, first: matcherText(first), second: matcherText(second) };
      return [{ facts, place: { path: [...origin, 'where', first.label] } }];
    }),
});
