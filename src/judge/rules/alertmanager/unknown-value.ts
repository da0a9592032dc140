import { nearestOrAll } from '../../../core/index.js';
import { rule } from '../../rule.js';
import { slackText } from './example.js';

interface Facts {
  readonly what: string;
  readonly name: string;
  readonly known: readonly string[];
  /** What was asked for it; undefined for a variable. */
  readonly of: string | undefined;
}

/** A notification has other parts than an alert has in the rule's own templates. */
export const unknownValue = rule({
  code: 'alertmanager/unknown-value',
  severity: 'error',
  needs: ['templated-text'],
  message: ({ what, name, of }: Facts) =>
    `${what} asks for ${name}, which ${of === undefined ? 'is not defined there' : `${of} does not have`}`,
  help: ({ name, known }) => {
    if (name.startsWith('$')) return 'what rules call $labels and $value, a notification has in .Alerts';
    return nearestOrAll(name, known);
  },
  wrong: slackText('{{ .Labels.team }}'),
  right: slackText('{{ .CommonLabels.team }}'),
  check: ({ 'templated-text': { what, mistakes, placeOf } }) =>
    mistakes.flatMap(mistake => {
      if (mistake.type !== 'field' && mistake.type !== 'variable') return [];
      const { name, known, of, span } = mistake;
      return [{ facts: { what, name, known, of }, place: placeOf(span) }];
    }),
});
