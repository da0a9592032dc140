import { counter, event, gauge, histogram, oneOf } from 'atalaya';

/** E2B: sandboxes that run the code which models write. */

const language = oneOf('python', 'javascript', 'typescript', 'java', 'r', 'bash');

export const executions = counter('capibara6_e2b_executions_total', {
  help: 'Code executions that ended.',
  unit: 'executions',
  labels: { language, outcome: oneOf('success', 'error', 'timeout') },
});

export const duration = histogram('capibara6_e2b_execution_duration_seconds', {
  help: 'Time that a code execution takes.',
  labels: { language },
  buckets: [0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120, 300],
});

export const sandboxes = gauge('capibara6_e2b_active_sandboxes', {
  help: 'Sandboxes in use.',
  unit: 'sandboxes',
  labels: { language },
});

export const sandboxCapacity = gauge('capibara6_e2b_sandbox_capacity', {
  help: 'Sandboxes that may be in use at once, of all languages together.',
  unit: 'sandboxes',
});

export const sandboxStart = histogram('capibara6_e2b_sandbox_start_duration_seconds', {
  help: 'Time until a new sandbox is ready.',
  labels: { language },
  buckets: [0.05, 0.1, 0.15, 0.25, 0.5, 1, 2.5, 5, 10],
});

export const sandboxMemory = gauge('capibara6_e2b_sandbox_memory_usage_bytes', {
  help: 'Memory that the sandboxes of a language use.',
  labels: { language },
});

export const execution = event('e2b_execution', {
  help: 'A code execution ended.',
  counts: [executions],
  values: [duration],
  parameters: ['language', 'outcome', 'seconds'],
});
