import { matches } from 'atalaya';
import { duration, requests } from '../metrics/api.js';

const failed = requests.where({ status: matches('5..') });

export const requestRate = requests.rate().sum();

export const errorRatio = failed
  .rate()
  .sum({ by: ['endpoint'] })
  .div(requests.rate().sum({ by: ['endpoint'] }));

export const errorRatioOfAll = failed.rate().sum().div(requestRate);

export const latencyP95 = duration.quantile(0.95, { by: ['endpoint'] });
