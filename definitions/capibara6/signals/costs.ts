import { costPerQuery, dailyCost, monthlyCost } from '../metrics/costs.js';

/** One process keeps the books; after a failover two may show the same sum for a while, so the higher one stands. */
export const dailyByType = dailyCost.max({ by: ['cost_type'] });
export const monthlyByType = monthlyCost.max({ by: ['cost_type'] });

export const dailyTotal = dailyByType.sum();
export const monthlyTotal = monthlyByType.sum();

export const averageCostPerQuery = costPerQuery.average();
