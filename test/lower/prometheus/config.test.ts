import { expect, it } from 'vitest';
import { prometheusConfig } from '../../../src/lower/prometheus/config.js';
import type { Metric } from '../../../src/model/index.js';
import { FILES } from '../../fixtures/form.js';
import { aSystem } from '../../fixtures/system.js';

const native: Metric = {
  name: 'demo_wait_seconds',
  kind: 'histogram',
  unit: 'seconds',
  labels: {},
  help: 'Waits.',
  origin: ['demo'],
};
const classic: Metric = { ...native, buckets: [1, 2] };

it.each([
  { version: '3.9', metrics: [native], scrapes: true },
  { version: '3.9', metrics: [classic], scrapes: undefined },
  // Older releases do not know the setting, and refuse the file.
  { version: '3.5', metrics: [native], scrapes: undefined },
] as const)('on $version scrape_native_histograms is $scrapes', ({ version, metrics, scrapes }) => {
  const system = aSystem({ metrics });
  const { rules } = FILES.paths(system);
  const config = prometheusConfig({ ...system, prometheus: { ...system.prometheus, version } }, { rules });
  expect(config.global?.scrape_native_histograms).toBe(scrapes);
});
