import { didYouMean } from '../../../core/index.js';
import { FUNCTIONS } from '../../../gotemplate/index.js';
import { rule } from '../../rule.js';
import { slackText } from './example.js';

interface Facts {
  readonly what: string;
  readonly name: string;
  readonly known: readonly string[];
  /** The release that brought it, if it is later than the one that runs. */
  readonly since: string | undefined;
  readonly version: string;
}

/** Alertmanager's templates have fewer functions than those of rules. */
export const unknownFunction = rule({
  code: 'alertmanager/unknown-function',
  severity: 'error',
  needs: ['templated-text'],
  message: ({ what, name, since, version }: Facts) =>
    `${what} calls the function ${name}, which ${
      since === undefined
        ? 'Alertmanager does not have'
        : `Alertmanager has since ${since}; this system runs ${version}`
    }`,
  help: ({ name, known, since }) =>
    since === undefined
      ? (didYouMean(name, known) ?? 'rules have other functions: what they print stands in annotations')
      : undefined,
  wrong: slackText('CPU {{ .CommonAnnotations.value | humanizePercentage }}'),
  right: slackText('CPU {{ .CommonAnnotations.value | toUpper }}'),
  check: ({ 'templated-text': { what, version, mistakes, placeOf } }) =>
    mistakes.flatMap(mistake => {
      if (mistake.type !== 'function') return [];
      const { name, known, span } = mistake;
      const since = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name]?.since : undefined;
      return [{ facts: { what, name, known, since, version }, place: placeOf(span) }];
    }),
});
