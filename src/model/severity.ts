/** From the least to the most urgent. */
export const SEVERITIES = ['info', 'warning', 'critical', 'emergency'] as const;

export type Severity = (typeof SEVERITIES)[number];
