import { didYouMean } from '../../../core/index.js';
import { rule } from '../../rule.js';
import { slackText } from './example.js';

interface Facts {
  readonly what: string;
  readonly name: string;
  readonly known: readonly string[];
}

const calling = (name: string) => ({
  ...slackText(`{{ template "${name}" . }}`, "templates: ['*.tmpl']"),
  'shop.tmpl': '{{ define "shop.text" }}{{ .CommonAnnotations.summary }}{{ end }}\n',
});

/** A template that no file defines, and that Alertmanager does not bring along. */
export const unknownTemplate = rule({
  code: 'alertmanager/unknown-template',
  severity: 'error',
  needs: ['templated-text'],
  message: ({ what, name }: Facts) => `${what} calls the template "${name}", which does not exist`,
  help: ({ name, known }) => didYouMean(name, known) ?? "define it there, or call one of Alertmanager's own",
  wrong: calling('shop.txt'),
  right: calling('shop.text'),
  check: ({ 'templated-text': { what, mistakes, placeOf } }) =>
    mistakes.flatMap(mistake => {
      if (mistake.type !== 'template') return [];
      const { name, known, span } = mistake;
      return [{ facts: { what, name, known }, place: placeOf(span) }];
    }),
});
