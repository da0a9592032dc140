import { cycles } from '../metrics/ace.js';

const succeeded = cycles.where({ outcome: 'success' }).rate();

export const successRatio = succeeded
  .sum({ by: ['component'] })
  .div(cycles.rate().sum({ by: ['component'] }));

export const successRatioOfAll = succeeded.sum().div(cycles.rate().sum());
