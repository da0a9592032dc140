import { anomaly, forecast } from 'atalaya';
import * as application from '../metrics/application.js';
import * as model from '../metrics/model.js';
import * as system from '../metrics/system.js';

const byApp = { by: ['app'] } as const;
const byModel = { by: ['model'] } as const;

/** Two exporters on one host must not count twice, so the higher of their values stands. */
export const cpu = system.cpuUsage.max({ by: ['host'] });
export const memory = system.memoryUsage.max({ by: ['host'] });
export const disk = system.diskUsage.max({ by: ['host', 'mountpoint'] });
export const health = system.componentUp.min({ by: ['component'] });

export const requestRate = application.requests.rate().sum(byApp);
export const errorRate = application.requests
  .where({ outcome: 'failure' })
  .rate()
  .sum(byApp)
  .div(requestRate);
export const responseTime = application.responseTime.quantile(0.95, byApp);

export const predictionRate = model.predictions.rate().sum(byModel);
export const predictionTime = model.predictionTime.quantile(0.95, byModel);
export const accuracy = model.accuracy.min(byModel);
export const drift = model.drift.max(byModel);

/** Use follows the week: the same hour of the last four weeks says what is usual. */
export const traffic = anomaly('mlops:predictions', { of: predictionRate, method: 'seasonal' });

/** Quartiles, which a few slow predictions do not move. */
export const slowness = anomaly('mlops:prediction_time', { of: predictionTime, method: 'iqr' });

/** Where the disk is heading, by the last six hours. */
export const diskForecast = forecast('mlops:disk', { of: disk, from: '6h', ahead: '24h' });
