import { rule } from '../../rule.js';
import { slackText } from './example.js';

interface Facts {
  readonly what: string;
  readonly problem: string;
}

/** A template that cannot be carried out, whatever the alerts are. */
export const template = rule({
  code: 'alertmanager/template',
  severity: 'error',
  needs: ['templated-text'],
  message: ({ what, problem }: Facts) => `Alertmanager cannot render ${what}: ${problem}`,
  help: () => 'it finds out when it sends, and then nobody reads what it was to say',
  wrong: slackText('{{ if .CommonLabels.severity }}now'),
  right: slackText('{{ if .CommonLabels.severity }}now{{ end }}'),
  check: ({ 'templated-text': { what, mistakes, placeOf } }) =>
    mistakes.flatMap(mistake =>
      'problem' in mistake
        ? [{ facts: { what, problem: mistake.problem }, place: placeOf(mistake.span) }]
        : [],
    ),
});
