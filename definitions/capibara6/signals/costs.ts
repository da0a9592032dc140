import { dailyCost } from '../metrics/costs.js';

export const dailyTotal = dailyCost.sum();
