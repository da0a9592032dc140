import * as system from '../metrics/system.js';

/** Two exporters on one host must not count twice, so the higher of their values stands. */
export const cpu = system.cpuUsage.max({ by: ['host'] });
export const memory = system.memoryUsage.max({ by: ['host'] });

export const memoryFill = memory.div(system.memorySize.max({ by: ['host'] }));

export const diskFill = system.diskUsage
  .max({ by: ['host', 'mountpoint'] })
  .div(system.diskSize.max({ by: ['host', 'mountpoint'] }));

/** Above 1, processes wait for a core. */
export const loadPerCore = system.load
  .where({ span: '5m' })
  .max({ by: ['host'] })
  .div(system.cpuCores.max({ by: ['host'] }));

export const componentHealth = system.componentUp.min({ by: ['component'] });
