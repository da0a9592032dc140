import { describe, expect, it } from 'vitest';
import { PROMETHEUS_VERSIONS } from '../engines/index.js';
import * as anomalies from './anomaly.js';
import * as baselines from './baseline.js';
import * as budgets from './budget.js';
import type { Construct } from './case.js';
import * as composites from './composite.js';
import * as readings from './consecutive.js';
import * as forecasts from './forecast.js';
import * as growths from './growth.js';
import * as probes from './probe.js';
import { prove } from './prove.js';
import * as objectives from './slo.js';

const constructs: readonly Construct[] = [
  anomalies,
  baselines,
  budgets,
  composites,
  forecasts,
  growths,
  objectives,
  probes,
  readings,
].flatMap(module => Object.values(module) as Construct[]);

describe.each(constructs.map(construct => ({ construct, name: construct.name })))(
  '$name',
  ({ construct }) => {
    it.each(construct.versions ?? PROMETHEUS_VERSIONS)('as Prometheus %s evaluates it', async version => {
      expect(await prove(construct, version)).toBe('SUCCESS');
    });
  },
);
