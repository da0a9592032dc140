import type { LogicalPath } from '../../../core/index.js';
import type { Environment, System } from '../../../model/index.js';
import { hasOuterBlank } from '../../../promql/index.js';
import { rule } from '../../rule.js';

interface Facts {
  readonly label: string;
  readonly value: string;
}

/** Nobody sees a blank at an end, and no route that asks for the value without it matches. */
export const outerBlank = rule({
  code: 'label/outer-blank',
  severity: 'warning',
  needs: ['environment'],
  message: ({ label, value }: Facts) =>
    `the value "${value}" of label "${label}" begins or ends with a blank`,
  help: ({ value }) => `write "${value.trim()}"`,
  wrong: {
    'system.ts': `
export default system('shop', {
  ...shop,
  rules: [external('DiskFull', { severity: 'warning', where: { team: 'db ' } })],
});`,
  },
  right: {
    'system.ts': `
export default system('shop', {
  ...shop,
  rules: [external('DiskFull', { severity: 'warning', where: { team: 'db' } })],
});`,
  },
  check: ({ environment }) =>
    written(environment)
      .filter(({ value }) => hasOuterBlank(value))
      .map(({ label, value, path }) => ({ facts: { label, value }, place: { path } })),
});

interface Written extends Facts {
  readonly path: LogicalPath;
}

/** Every value that a person gave a label, or asks for as it is. */
function written({ systems, prometheus, origin }: Environment): readonly Written[] {
  return [
    ...systems.flatMap(inSystem),
    ...prometheus.jobs.flatMap(job => entries(job.labels, [...job.origin, 'labels'])),
    ...entries(prometheus.externalLabels, [...origin, 'prometheus', 'externalLabels']),
  ];
}

function inSystem({ alerts, externals }: System): readonly Written[] {
  return [
    ...alerts.flatMap(alert => entries(alert.labels, [...alert.origin, 'labels'])),
    ...externals.flatMap(external =>
      external.matchers
        .filter(({ operator }) => operator === '=' || operator === '!=')
        .map(({ label, value }) => ({ label, value, path: [...external.origin, 'where', label] })),
    ),
  ];
}

function entries(labels: Readonly<Record<string, string>>, path: LogicalPath): readonly Written[] {
  return Object.entries(labels).map(([label, value]) => ({ label, value, path: [...path, label] }));
}
