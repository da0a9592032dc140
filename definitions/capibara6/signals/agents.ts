import { active } from '../metrics/agents.js';

export const agentCount = active.sum();
