import { supports } from '../../core/index.js';
import { inhibitedBy } from '../inhibition/inhibited-by.js';
import { type Labels, matchesAll } from '../routing/matcher.js';
import { type RouteNode, routeTree } from '../routing/route-node.js';
import { routesFor } from '../routing/routes-for.js';
import { mutedAt } from '../time-intervals/active.js';
import { groupKey } from './group-key.js';
import { identityOf } from './labels.js';
import type { Notification } from './notification.js';
import { type AlertStatus, isNews, type LogEntry, logEntry } from './notification-log.js';
import { type Post, posts } from './prometheus.js';
import { covers, type Scenario, type ServerOptions } from './scenario.js';
import type { Simulated } from './simulated.js';

interface Group {
  readonly key: string;
  readonly node: RouteNode;
  readonly alerts: Map<string, Post>;
  nextMs: number;
  hasFlushed: boolean;
}

/**
 * The notifications that Prometheus and Alertmanager send in a scenario, in order. The real pair is late by at most one
 * scrape, one evaluation and one group interval (what is told at the next tick of a group may just have missed the last
 * one); `tolerance` says how much that is. Not modelled: clusters of Alertmanagers, receivers that fail, a
 * notification log that was not written (SIGKILL), conditions that themselves take time to follow a series (`rate`), and
 * that Alertmanager before 0.32 keeps an empty group for up to 30 seconds.
 */
export function simulate(
  simulated: Simulated,
  scenario: Scenario,
  options: ServerOptions = {},
): readonly Notification[] {
  const { routing, version, withoutResolved } = simulated;
  const root = routeTree(routing.root);
  const told: Notification[] = [];
  const alerts = new Map<string, Post>();
  const groups = new Map<string, Group>();
  const log = new Map<string, LogEntry>();
  const outages = (scenario.outages ?? []).filter(({ server }) => server === 'alertmanager');
  // Before 0.30 every alert that comes again may end the wait of its group, since then only the first.
  // https://github.com/prometheus/alertmanager/pull/4704
  const looksAgain = !supports(version, '0.30');
  const places = new Map(routing.receivers.map(({ name, notifies }) => [name, notifies]));

  const take = (post: Post): void => {
    const identity = identityOf(post.labels);
    const alert = merged(post, alerts.get(identity));
    alerts.set(identity, alert);
    for (const node of routesFor(root, alert.labels)) {
      const key = groupKey(node, alert.labels);
      const before = groups.get(`${key} ${node.receiver}`);
      const group = before ?? newGroup(key, node, alert, post.timeMs);
      if (looksAgain && !group.hasFlushed && isLate(alert, node, post.timeMs)) group.nextMs = post.timeMs;
      group.alerts.set(identity, alert);
      groups.set(`${key} ${node.receiver}`, group);
    }
  };

  const flush = (group: Group): void => {
    const { nextMs: timeMs, node } = group;
    group.hasFlushed = true;
    group.nextMs += node.groupIntervalMs;
    const audible =
      mutedAt(node.route, routing.timeIntervals, (scenario.startMs ?? 0) + timeMs) === undefined;
    const statuses = [...group.alerts.values()].map(alert => status(alert, timeMs));
    const heard = audible ? statuses.filter(({ labels }) => !isMuted(labels, timeMs)) : [];
    if (heard.length > 0) {
      for (const place of places.get(node.receiver) ?? []) tell(group, place, heard, timeMs);
    }
    for (const [identity, { endsAtMs }] of group.alerts)
      if (endsAtMs <= timeMs) group.alerts.delete(identity);
    if (group.alerts.size === 0) groups.delete(`${group.key} ${node.receiver}`);
  };

  const isMuted = (labels: Labels, timeMs: number): boolean => {
    const firing = [...alerts.values()]
      .filter(({ endsAtMs }) => endsAtMs > timeMs)
      .map(alert => alert.labels);
    return (
      inhibitedBy(routing.inhibitRules, labels, firing) !== undefined ||
      (scenario.silences ?? []).some(
        silence => covers(silence, timeMs) && matchesAll(silence.matchers, labels),
      )
    );
  };

  const tell = ({ key, node }: Group, place: string, heard: readonly AlertStatus[], timeMs: number): void => {
    const { receiver, repeatIntervalMs } = node;
    const sendResolved = !withoutResolved.includes(place);
    const entry = logEntry(timeMs, heard);
    const address = JSON.stringify([key, receiver, place]);
    if (!isNews(entry, log.get(address), { sendResolved, repeatIntervalMs })) return;
    log.set(address, entry);
    const wanted = sendResolved ? heard : heard.filter(each => each.status === 'firing');
    if (wanted.length === 0) return;
    const overall = wanted.some(each => each.status === 'firing') ? 'firing' : 'resolved';
    told.push({ timeMs, receiver, place, status: overall, groupKey: key, alerts: wanted });
  };

  /** All groups whose time has come before `untilMs`. */
  const flushUntil = (untilMs: number): void => {
    for (;;) {
      const due = earliest(groups.values());
      if (due === undefined || due.nextMs >= untilMs) return;
      flush(due);
    }
  };

  const starts = outages.map(({ fromMs }) => fromMs);
  for (const post of posts(simulated, scenario, options)) {
    flushUntil(Math.min(post.timeMs, ...starts));
    // A server that stops forgets its alerts and groups; the log of notifications it keeps.
    while (starts[0] !== undefined && starts[0] <= post.timeMs) {
      starts.shift();
      alerts.clear();
      groups.clear();
    }
    flushUntil(post.timeMs);
    if (!outages.some(outage => covers(outage, post.timeMs))) take(post);
  }
  flushUntil(Math.min(scenario.untilMs, ...starts));
  return told;
}

function newGroup(key: string, node: RouteNode, alert: Post, timeMs: number): Group {
  const nextMs = isLate(alert, node, timeMs) ? timeMs : timeMs + node.groupWaitMs;
  return { key, node, alerts: new Map(), nextMs, hasFlushed: false };
}

/** An alert that is older than the wait has waited enough. */
function isLate({ startsAtMs }: Post, { groupWaitMs }: RouteNode, timeMs: number): boolean {
  return startsAtMs + groupWaitMs < timeMs;
}

function earliest(groups: Iterable<Group>): Group | undefined {
  let first: Group | undefined;
  for (const group of groups) if (first === undefined || group.nextMs < first.nextMs) first = group;
  return first;
}

/** An alert that comes back before it ended has been there all the time. */
function merged(post: Post, before: Post | undefined): Post {
  if (before === undefined || post.startsAtMs >= before.endsAtMs) return post;
  return { ...post, startsAtMs: Math.min(post.startsAtMs, before.startsAtMs) };
}

function status({ labels, endsAtMs }: Post, timeMs: number): AlertStatus {
  return { labels, status: endsAtMs <= timeMs ? 'resolved' : 'firing' };
}
