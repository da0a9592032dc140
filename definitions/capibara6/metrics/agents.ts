import { counter, gauge, text } from 'atalaya';

/** Persistent agents, which learn a domain until they graduate. */

const domain = text({ pattern: '[a-z_]+', example: 'finance', cardinality: 15 });
const agent = text({ pattern: '[a-z0-9-]+', example: 'finance-007', cardinality: 300 });

export const active = gauge('capibara6_agents_active', {
  help: 'Agents that live.',
  unit: 'agents',
  labels: { domain },
});

export const created = counter('capibara6_agents_created_total', {
  help: 'Agents created.',
  unit: 'agents',
  labels: { domain },
});

export const evaluations = counter('capibara6_agents_graduation_evaluations_total', {
  help: 'Evaluations of whether an agent may graduate.',
  unit: 'evaluations',
  labels: { domain },
});

export const graduations = counter('capibara6_agents_graduations_total', {
  help: 'Evaluations that an agent passed, so that it graduated.',
  unit: 'evaluations',
  labels: { domain },
});

export const interactions = counter('capibara6_agents_interactions_total', {
  help: 'Turns of conversation that agents took part in.',
  unit: 'interactions',
  labels: { domain },
});

export const memoryUsage = gauge('capibara6_agents_memory_usage_bytes', {
  help: 'What an agent remembers, in bytes.',
  labels: { domain, agent },
});
