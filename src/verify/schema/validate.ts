import type { Diagnostic } from '../../core/index.js';
import { type Document, placeOf, spell } from '../document.js';
import { report } from '../problems.js';
import { explain } from './explain.js';
import type { Validator } from './validator.js';

type Loader = () => Promise<{ readonly default: Validator }>;

/** Validators are loaded one by one, as documents of their format come up. */
const VALIDATORS: Readonly<Record<string, Loader>> = {
  dashboard: () => import('../generated/dashboard.js'),
  'dashboard-providers': () => import('../generated/dashboard-providers.js'),
  datasources: () => import('../generated/datasources.js'),
  'rule-file': () => import('../generated/rule-file.js'),
  prometheus: () => import('../generated/prometheus.js'),
  alertmanager: () => import('../generated/alertmanager.js'),
  compose: () => import('../generated/compose.js'),
  blackbox: () => import('../generated/blackbox.js'),
  filebeat: () => import('../generated/filebeat.js'),
};

/** Every place where a document has another shape than its reader expects. */
export async function validate(document: Document): Promise<readonly Diagnostic[]> {
  const load = VALIDATORS[document.format ?? ''];
  if (load === undefined) return [];
  const { default: validator } = await load();
  return validator(document.value) ? [] : faults(document, validator);
}

function faults(document: Document, { errors }: Validator): readonly Diagnostic[] {
  const file = document.artifact.path;
  return (errors ?? []).flatMap(error => {
    const explanation = explain(error);
    if (explanation === undefined) return [];
    const pointer = error.instancePath.split('/').slice(1).map(unescaped);
    const facts = { file, at: spell(pointer), fault: explanation.fault, hint: explanation.hint };
    return [report('verify/schema', facts, placeOf(document, pointer))];
  });
}

/** https://www.rfc-editor.org/rfc/rfc6901#section-3 */
const unescaped = (part: string) => part.replaceAll('~1', '/').replaceAll('~0', '~');
