import { alertFacts, type Escalation, type PrometheusSettings } from '../../model/index.js';
import type { Routing } from '../../notify/index.js';
import type { Context } from '../context.js';
import { judgeRouting } from '../routing-proofs/index.js';
import { type RoutingParts, routing } from './index.js';

/**
 * The routing tree of a system, proven for its alerts. A system with mistakes is not judged: what its tree loses, it loses
 * because of them.
 */
export function provenRouting(
  parts: RoutingParts & { readonly prometheus: PrometheusSettings },
  own: Escalation,
  isSound: boolean,
  { system, note }: Context,
): Routing {
  const tree = routing(parts, own);
  const { evaluationIntervalMs } = parts.prometheus;
  if (isSound)
    note(...judgeRouting(tree, alertFacts(parts), { path: [system, 'routing'], evaluationIntervalMs }));
  return tree;
}
