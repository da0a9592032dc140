import { rule } from '../../rule.js';
import { receiver } from './example.js';

interface Facts {
  readonly what: string;
}

const picture = (address: string) =>
  receiver(`
discord_configs:
  - webhook_url_file: /secrets/discord
    title: '{{ .Status }}'
    avatar_url: '${address}'`);

/** Some fields Alertmanager takes as they stand. */
export const literalBraces = rule({
  code: 'alertmanager/literal-braces',
  severity: 'error',
  needs: ['templated-text'],
  message: ({ what }: Facts) => `${what} is not a template: Alertmanager takes the braces as they stand`,
  wrong: picture('https://img.example.com/{{ .Status }}.png'),
  right: picture('https://img.example.com/alert.png'),
  check: ({ 'templated-text': { what, filledIn, placeOf } }) =>
    filledIn === 'never' ? [{ facts: { what }, place: placeOf() }] : [],
});
