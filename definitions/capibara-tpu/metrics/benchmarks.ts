import { gauge, oneOf } from 'atalaya';

/** The benchmark suite: results of its latest run. */

const category = oneOf(
  'inference_performance',
  'training_throughput',
  'memory_efficiency',
  'thermal_stability',
  'scaling_behavior',
);

export const score = gauge('capibara_tpu_benchmark_score', {
  help: 'Score of a category of benchmarks, 0 to 100.',
  unit: 'points',
  labels: { category },
});

export const regression = gauge('capibara_tpu_benchmark_regression_detected', {
  help: 'Whether the suite found a category worse than its baseline: 1 if so, 0 if not.',
  unit: 'state',
  labels: { category },
});
