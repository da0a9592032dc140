import { expect, it } from 'vitest';
import capibaraTpu from '../../definitions/capibara-tpu/index.js';
import { artifactsOf, found } from './artifacts.js';
import { items } from './capibara-tpu.items.js';
import { holds } from './items.js';

holds(capibaraTpu, items);

const artifacts = artifactsOf(capibaraTpu);

interface Step {
  readonly alert?: string;
  readonly for?: string;
}

interface Route {
  readonly matchers?: readonly string[];
  readonly repeat_interval?: string;
  readonly routes?: readonly Route[];
}

// Each of these fires at once, so what its steps wait is what the policy says.
it.each([
  { policy: 'warning', alert: 'MemoryUtilization', waits: [undefined, '5m', '15m'] },
  { policy: 'critical', alert: 'OomDetection', waits: [undefined, '2m', '5m'] },
  { policy: 'emergency', alert: 'ThermalThrottling', waits: [undefined, undefined, '1m'] },
])('escalates a $policy as written', ({ alert, waits }) => {
  const { groups } = found(artifacts, 'rules/alerts.yml', '') as {
    readonly groups: readonly { readonly rules: readonly Step[] }[];
  };
  const steps = groups.flatMap(({ rules }) => rules).filter(rule => rule.alert === alert);
  expect(steps.map(step => step.for)).toEqual(waits);
});

// Alertmanager repeats at the first turn of the group after the interval; turns are a minute apart.
it.each([
  { class: 'memory-alert', cooldown: 300, repeats: '4m30s' },
  { class: 'temperature-alert', cooldown: 600, repeats: '9m30s' },
  { class: 'performance-alert', cooldown: 180, repeats: '2m30s' },
])('says nothing more of a $class for $cooldown s', ({ class: name, repeats }) => {
  const { route } = found(artifacts, 'alertmanager.yml', '') as { readonly route: Route };
  const classed = all(route).filter(({ matchers }) => matchers?.includes(`alert_class="${name}"`));
  expect(classed.length).toBeGreaterThan(0);
  // The status page is told continuously, whatever the class.
  expect(new Set(classed.map(({ repeat_interval }) => repeat_interval))).toEqual(new Set([repeats]));
});

function all(route: Route): readonly Route[] {
  return [route, ...(route.routes ?? []).flatMap(all)];
}
