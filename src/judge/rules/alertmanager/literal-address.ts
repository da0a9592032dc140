import { rule } from '../../rule.js';

interface Facts {
  readonly what: string;
  readonly since: string;
  readonly version: string;
}

const hook = (version: string) => ({
  'system.ts': `
const hook = webhook('hook', {
  url: 'http://hook:8080',
  raw: { url: 'http://hook:8080/{{ .CommonLabels.team }}' },
});
export default system('shop', { ...shop, alertmanager: { version: '${version}' }, fallback: [hook] });`,
});

/** Older releases post to the braces. */
export const literalAddress = rule({
  code: 'alertmanager/literal-address',
  severity: 'error',
  needs: ['templated-text'],
  message: ({ what, since, version }: Facts) =>
    `${what} is a template only since Alertmanager ${since}; ${version} posts to the braces`,
  help: () => 'name the whole address',
  wrong: hook('0.28'),
  right: hook('0.33'),
  check: ({ 'templated-text': { what, filledIn, version, placeOf } }) =>
    typeof filledIn === 'object'
      ? [{ facts: { what, since: filledIn.since, version }, place: placeOf() }]
      : [],
});
