// biome-ignore-all lint/suspicious/noTemplateCurlyInString: Grafana writes variables like that
import { didYouMean } from '../../../core/index.js';
import { excerptOf } from '../../placed.js';
import { rule } from '../../rule.js';
import { queried, variable } from './example.js';

interface Facts {
  readonly name: string;
  readonly of: string;
  readonly known: readonly string[];
}

export const undefinedVariable = rule({
  code: 'dashboard/undefined-variable',
  severity: 'error',
  needs: ['dashboard'],
  message: ({ name, of }: Facts) => `${of} uses the variable "${name}", which the dashboard does not have`,
  help: ({ name, known }) => {
    const prefix = known.find(candidate => name.startsWith(`${candidate}_`));
    return prefix === undefined
      ? didYouMean(name, known)
      : `to go on after the variable "${prefix}", write \${${prefix}}${name.slice(prefix.length)}`;
  },
  wrong: queried({ expr: 'up{job=~"$job_name"}' }, variable()),
  right: queried({ expr: 'up{job=~"${job}_name"}[$__rate_interval]' }, variable()),
  check: ({ dashboard: { variables, uses, placeOf } }) => {
    const known = variables.map(({ name }) => name);
    return uses()
      .filter(({ name }) => !known.includes(name))
      .map(({ name, of, text, written, pointer }) => ({
        facts: { name, of, known },
        place: placeOf(pointer, excerptOf(text, written)),
      }));
  },
});
