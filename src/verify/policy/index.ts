import type { Diagnostic } from '../../core/index.js';
import { type Document, placeOf, spell } from '../document.js';
import { report } from '../problems.js';
import { alertmanagerPolicy } from './alertmanager.js';
import { blackboxPolicy } from './blackbox.js';
import { composePolicy } from './compose.js';
import { filebeatPolicy } from './filebeat.js';
import { found, type Policy } from './policy.js';
import { prometheusPolicy } from './prometheus.js';
import { provisioningPolicy } from './provisioning.js';
import { rulesPolicy } from './rules.js';

const POLICIES: Readonly<Record<string, readonly Policy[]>> = {
  'rule-file': rulesPolicy,
  prometheus: prometheusPolicy,
  alertmanager: alertmanagerPolicy,
  'dashboard-providers': provisioningPolicy,
  datasources: provisioningPolicy,
  compose: composePolicy,
  blackbox: blackboxPolicy,
  filebeat: filebeatPolicy,
};

/** Every place where one of our files takes a liberty that its reader would grant, and we do not. */
export function checkPolicy(document: Document): readonly Diagnostic[] {
  const policies = POLICIES[document.format ?? ''] ?? [];
  return policies.flatMap(({ where, judge }) =>
    [...found(document.value, where === '' ? [] : where.split('/'))].flatMap(([value, pointer]) =>
      judge(value).map(({ fault, hint }) => {
        const facts = { file: document.artifact.path, at: spell(pointer), fault, hint };
        return report('verify/policy', facts, placeOf(document, pointer));
      }),
    ),
  );
}
