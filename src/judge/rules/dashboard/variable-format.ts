// biome-ignore-all lint/suspicious/noTemplateCurlyInString: Grafana writes variables like that
import { didYouMean } from '../../../core/index.js';
import { VARIABLE_FORMATS } from '../../../formats/dashboard/index.js';
import { excerptOf } from '../../placed.js';
import { rule } from '../../rule.js';
import { queried, variable } from './example.js';

interface Facts {
  readonly name: string;
  readonly format: string;
}

export const variableFormat = rule({
  code: 'dashboard/variable-format',
  severity: 'error',
  needs: ['dashboard'],
  message: ({ name, format }: Facts) =>
    `the variable "${name}" is used with the format "${format}", which Grafana does not have`,
  help: ({ format }) => didYouMean(format, VARIABLE_FORMATS),
  wrong: queried({ expr: 'up{job=~"${job:regexp}"}' }, variable()),
  right: queried({ expr: 'up{job=~"${job:regex}"}' }, variable()),
  check: ({ dashboard: { variables, uses, placeOf } }) => {
    const known = new Set(variables.map(({ name }) => name));
    return uses().flatMap(({ name, format: whole, text, written, pointer }) => {
      // `${v:date:YYYY}` gives the format an argument.
      const format = whole?.split(':')[0];
      if (format === undefined || VARIABLE_FORMATS.includes(format) || !known.has(name)) return [];
      return [{ facts: { name, format }, place: placeOf(pointer, excerptOf(text, written)) }];
    });
  },
});
