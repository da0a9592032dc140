import { amount, anomaly, milliseconds } from 'atalaya';
import { inferenceTime } from '../metrics/performance.js';
import { freeEnergy } from '../metrics/quality.js';
import { requests } from '../metrics/system.js';

/** How many deviations are too many. */
const SENSITIVITY = { low: 4, medium: 3, high: 2 } as const;

export const TOO_MANY = amount(SENSITIVITY.medium, 'deviations');

/** A mean that moves by 0.01 at each check remembers 2 / 0.01 checks of 30 seconds each. */
const over = '100m';

const processing = inferenceTime.average({ by: ['agent_id'] });

/** Mean and standard deviation, as the z-score has it. */
export const processingTime = anomaly('active_inference:processing_time', {
  of: processing,
  method: 'zscore',
  over,
  tolerance: milliseconds(10),
});

/** Median and quartiles: free energy has outliers of its own, which must not hide others. */
export const surprise = anomaly('active_inference:free_energy', {
  of: freeEnergy.max({ by: ['agent_id'] }),
  method: 'iqr',
  over,
});

/** Behaviour: what is asked, against the same hour of the last weeks. */
export const behavior = anomaly('active_inference:requests', {
  of: requests.rate().sum(),
  method: 'seasonal',
});
