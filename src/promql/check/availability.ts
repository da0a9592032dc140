import { type Span, supports } from '../../core/index.js';
import type { FeatureFlag } from '../language/feature-flags.js';
import type { Availability } from '../language/signature.js';
import type { Context } from './context.js';

const FUNCTIONS_FLAG: FeatureFlag = 'promql-experimental-functions';

/** Reports what the target's release does not have yet, no longer has, or hides behind a flag. */
export function checkAvailability(
  what: string,
  part: Availability,
  span: Span | undefined,
  context: Context,
): void {
  if (part.since === undefined && part.removedIn === undefined && part.experimental === undefined) return;
  const { target, report } = context;
  const { since, removedIn, replacedBy, experimental, flag = FUNCTIONS_FLAG } = part;
  if (since !== undefined && !supports(target, since))
    report('promql/version', { what, since, target }, span);
  else if (removedIn !== undefined && supports(target, removedIn)) {
    report('promql/removed', { what, removedIn, replacedBy }, span);
  } else if (experimental !== undefined && !context.features.includes(flag)) {
    const stable = experimental !== true && supports(target, experimental.until);
    if (!stable) report('promql/version', { what, since: since ?? target, target, flag }, span);
  }
}
