import { RETENTION_MS } from '../../notify/index.js';
import { report } from '../catalogue/catalogue.js';
import type { Proof } from './evidence.js';
import { placeOf } from './place-of.js';

/**
 * A repeat interval is half a tick less than the period: an exact multiple of the group interval is a race
 * (https://github.com/prometheus/alertmanager/issues/3552), and a shorter one comes at each tick all the same.
 */
export const timing: Proof = ({ nodes, path }) =>
  nodes.flatMap(at => {
    const { repeatIntervalMs: repeat, groupIntervalMs: tick } = at;
    const own = at.route.repeatIntervalMs ?? at.route.groupIntervalMs;
    if (own === undefined) return [];
    const facts = { route: placeOf(at), repeat, tick };
    const isHalf = Math.abs(repeat * 2 - tick) <= 1;
    return [
      ...(repeat < tick && !isHalf ? [report('routing/repeat-too-short', facts, { path })] : []),
      ...(repeat >= tick && repeat % tick === 0 ? [report('routing/repeat-race', facts, { path })] : []),
      ...(repeat > RETENTION_MS
        ? [report('routing/repeat-too-long', { ...facts, retention: RETENTION_MS }, { path })]
        : []),
    ];
  });
