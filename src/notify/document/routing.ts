import type { AlertmanagerConfig } from '../../formats/alertmanager/index.js';
import { type MatcherMode, matcherMode } from '../matchers/parse-matchers.js';
import type { Routing } from '../routing/route.js';
import { inhibitRuleDocuments, inhibitRuleOf } from './inhibit-rule.js';
import type { Reading, RoutingFault } from './reading.js';
import { receiversOf } from './receivers.js';
import { rootRouteDocument, rootRouteOf } from './route.js';
import { timeIntervalDocuments, timeIntervalOf } from './time-interval.js';

/** The parts of a configuration that say who hears what, and when. */
export type RoutingDocument = Pick<
  AlertmanagerConfig,
  'route' | 'inhibit_rules' | 'mute_time_intervals' | 'time_intervals'
>;

/** What a configuration says, and what in it cannot be understood. */
export interface ReadRouting {
  readonly routing: Routing;
  readonly faults: readonly RoutingFault[];
}

/**
 * The routing of a configuration, whoever wrote it: each node with the pointer to where it stands. Old forms (`match`,
 * `match_re`) come to matchers. Parts that may be missing are taken for empty.
 */
export function routingOf(
  config: Partial<RoutingDocument & Pick<AlertmanagerConfig, 'receivers'>>,
  mode: MatcherMode = matcherMode('99.0'),
): ReadRouting {
  const faults: RoutingFault[] = [];
  const reading: Reading = { mode, note: fault => void faults.push(fault) };
  const { route = {}, receivers = [], inhibit_rules = [] } = config;
  const intervals = (field: 'mute_time_intervals' | 'time_intervals') =>
    (config[field] ?? []).map((interval, index) => timeIntervalOf(interval, [field, index], reading));
  return {
    routing: {
      root: rootRouteOf(route, ['route'], reading),
      receivers: receiversOf(receivers, ['receivers']),
      timeIntervals: [...intervals('mute_time_intervals'), ...intervals('time_intervals')],
      inhibitRules: inhibit_rules.map((rule, index) =>
        inhibitRuleOf(rule, index, ['inhibit_rules', index], reading),
      ),
    },
    faults,
  };
}

/** The same as a document, for a version of Alertmanager: `routingOf` reads it back. */
export function routingDocument(
  { root, inhibitRules, timeIntervals }: Omit<Routing, 'receivers'>,
  version: string,
): RoutingDocument {
  return {
    route: rootRouteDocument(root),
    ...(inhibitRules.length === 0 ? {} : { inhibit_rules: inhibitRuleDocuments(inhibitRules, version) }),
    ...(timeIntervals.length === 0 ? {} : { time_intervals: timeIntervalDocuments(timeIntervals) }),
  };
}
