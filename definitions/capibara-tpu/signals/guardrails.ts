import { baseline } from 'atalaya';
import { score } from '../metrics/benchmarks.js';
import { accuracyLoss } from '../metrics/optimizer.js';
import * as security from '../metrics/security.js';

export const lostAccuracy = accuracyLoss.max({ by: ['model'] });

/** What the suite scores as a whole: the mean of its categories. */
export const overallScore = score.avg();

/** Runs are a day apart or more: the latest against those of the ten days before, which Prometheus keeps by default. */
export const benchmarkBaseline = baseline('capibara_tpu:benchmark_score', {
  of: score.max({ by: ['category'] }),
  over: '10d',
  gap: '1d',
});

export const violations = security.accessViolations.increase('5m').sum({ by: ['resource'] });
export const threats = security.threats.increase('5m').sum({ by: ['kind'] });
export const compliance = security.compliance.min({ by: ['framework', 'control'] });
export const encryption = security.encryption.min({ by: ['store'] });
