import type { KnownLabels } from '../notify/routing/index.js';
import { label } from './conventions.js';
import type { ExternalAlert } from './external.js';

/** Labels that only our own rules put on an alert. */
const NOT_THEIRS = Object.fromEntries(
  [label.policy, label.escalation, label.class, label.owner].map(name => [name, '']),
);

/** What is known of somebody else's alert: what it is known by, and what it is said to carry. It may carry more. */
export function knownExternal({
  matchers,
  carries,
}: Pick<ExternalAlert, 'matchers' | 'carries'>): KnownLabels {
  const exact = matchers.flatMap(({ label: name, operator, value }) =>
    operator === '=' ? [[name, value] as const] : [],
  );
  return {
    values: { ...NOT_THEIRS, ...Object.fromEntries(exact) },
    presence: name => (carries.includes(name) ? 'surely' : 'possibly'),
    satisfies: matchers,
  };
}
