import { meansAlternatives } from '../../../promql/index.js';
import { rule } from '../../rule.js';

interface Facts {
  readonly label: string;
  readonly value: string;
}

/** A text is compared as it is; alternatives are a list, or a pattern. */
export const pipeInValue = rule({
  code: 'external/pipe-in-value',
  severity: 'error',
  needs: ['model'],
  message: ({ label, value }: Facts) =>
    `label "${label}" is compared with the text "${value}", not with alternatives`,
  help: ({ value }) => `write matches('${value}')`,
  wrong: {
    'system.ts': `
export default system('shop', {
  ...shop,
  rules: [external('DiskFull', { severity: 'warning', where: { team: 'db|web' } })],
});`,
  },
  right: {
    'system.ts': `
export default system('shop', {
  ...shop,
  rules: [external('DiskFull', { severity: 'warning', where: { team: matches('db|web') } })],
});`,
  },
  check: ({ model: { externals } }) =>
    externals.flatMap(({ matchers, origin }) =>
      matchers
        .filter(({ operator, value }) => operator === '=' && meansAlternatives(value))
        .map(({ label, value }) => ({
          facts: { label, value },
          place: { path: [...origin, 'where', label] },
        })),
    ),
});
