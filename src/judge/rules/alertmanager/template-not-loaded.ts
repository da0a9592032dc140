import { texts } from '../../../core/index.js';
import { isNamed } from '../../glob.js';
import { rule } from '../../rule.js';
import { slackText } from './example.js';

interface Facts {
  readonly file: string;
  readonly patterns: readonly string[];
}

const loading = (pattern: string) => ({
  ...slackText('{{ template "shop.text" . }}', `templates: [${pattern}]`),
  'shop.tmpl': '{{ define "shop.text" }}{{ .CommonAnnotations.summary }}{{ end }}\n',
});

/** A file of templates that Alertmanager does not read. */
export const templateNotLoaded = rule({
  code: 'alertmanager/template-not-loaded',
  severity: 'error',
  needs: ['alertmanager', 'templates'],
  message: ({ file }: Facts) => `no templates pattern of alertmanager.yml matches ${file}`,
  help: ({ patterns }) =>
    patterns.length === 0 ? 'there is none: add templates' : `there is ${patterns.join(', ')}`,
  wrong: loading('templates/*.tmpl'),
  right: loading("'*.tmpl'"),
  check: ({ alertmanager: { value, file: config }, templates }) => {
    const patterns = texts(value.templates);
    return templates
      .filter(({ file }) => !patterns.some(pattern => isNamed(pattern, file, config)))
      .map(({ file, placeOf }) => ({ facts: { file, patterns }, place: placeOf() }));
  },
});
