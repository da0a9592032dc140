import { isNative, lacksNativeHistograms } from '../../../promql/index.js';
import { rule } from '../../rule.js';

interface Facts {
  readonly name: string;
  readonly version: string;
  readonly lacks: 'release' | 'flag';
}

/** A Prometheus without native histograms drops their samples, and says nothing. */
export const native = rule({
  code: 'metric/native',
  severity: 'error',
  needs: ['model'],
  message: ({ name, version, lacks }: Facts) =>
    lacks === 'release'
      ? `${name} is a native histogram, which Prometheus ${version} does not have`
      : `${name} is a native histogram, which Prometheus ${version} keeps only with a feature flag`,
  help: ({ lacks }) =>
    lacks === 'release'
      ? 'they came with 2.40: declare a histogram with buckets'
      : "add prometheus: { features: ['native-histograms'] }, and start Prometheus with that flag",
  wrong: {
    'system.ts': `
const pace = nativeHistogram('shop_pace_seconds', { help: 'Pace.', emittedBy: 'envoy' });
export default system('shop', { ...shop, metrics: [...shop.metrics, pace] });`,
  },
  right: {
    'system.ts': `
const pace = nativeHistogram('shop_pace_seconds', { help: 'Pace.', emittedBy: 'envoy' });
export default system('shop', {
  ...shop,
  prometheus: { features: ['native-histograms'] },
  metrics: [...shop.metrics, pace],
});`,
  },
  check: ({ model: { metrics, prometheus } }) => {
    const { version, features } = prometheus;
    const lacks = lacksNativeHistograms(version, features ?? []);
    if (lacks === undefined) return [];
    return metrics
      .filter(isNative)
      .map(({ name, origin }) => ({ facts: { name, version, lacks }, place: { path: origin } }));
  },
});
