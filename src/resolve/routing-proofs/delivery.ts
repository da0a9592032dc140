import { report } from '../catalogue/catalogue.js';
import type { Proof } from './evidence.js';

/** Every alert surely reaches somebody, and not by the fallback alone. */
export const delivery: Proof = ({ routing, root, alerts, ways }) => {
  const empty = new Set(
    routing.receivers.filter(({ notifies }) => notifies.length === 0).map(({ name }) => name),
  );
  const real = alerts.filter(({ expected }) => !expected);
  return real.flatMap(alert => {
    const ends = [...(ways.get(alert)?.ends.keys() ?? [])];
    const place = { path: alert.origin };
    const facts = { alert: alert.name, step: String(alert.step ?? '') };
    if (ends.length === 0) return [report('routing/undelivered', facts, place)];
    if (ends.includes(root))
      return [report('routing/fallback-only', { ...facts, receiver: root.receiver }, place)];
    const silent = ends.filter(({ receiver }) => empty.has(receiver));
    return silent.length === ends.length ? [report('routing/undelivered', facts, place)] : [];
  });
};
